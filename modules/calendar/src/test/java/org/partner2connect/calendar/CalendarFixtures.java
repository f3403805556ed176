package org.partner2connect.calendar;

import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.taxonomy.Label;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import p2c.runtime.TestSignIn;

/** Makes events and the people who keep them. */
@TestComponent
public class CalendarFixtures {

  private static final ZoneId ADDIS_ABABA = ZoneId.of("Africa/Addis_Ababa");
  private static final ZoneId KIGALI = ZoneId.of("Africa/Kigali");

  private final Announcements announcements;
  private final CalendarQueries calendar;
  private final SystemActor system;
  private final People people;
  private final JdbcClient jdbc;

  CalendarFixtures(
      Announcements announcements,
      CalendarQueries calendar,
      SystemActor system,
      People people,
      JdbcClient jdbc) {
    this.announcements = announcements;
    this.calendar = calendar;
    this.system = system;
    this.people = people;
    this.jdbc = jdbc;
  }

  /** The conference as it was first planned. */
  public static EventDetails inAddisAbaba() {
    return new EventDetails(
        Label.of("World Conference", "Conférence mondiale"),
        EventDates.parse("2031-06-06", "2031-06-15", ADDIS_ABABA),
        Label.of("Addis Ababa", "Addis-Abeba"),
        "ITU",
        "https://www.itu.int/");
  }

  /** The conference as it took place. */
  public static EventDetails inKigali() {
    var before = inAddisAbaba();
    return new EventDetails(
        before.title(),
        EventDates.parse("2031-06-06", "2031-06-16", KIGALI),
        Label.of("Kigali Convention Centre", "Centre des congrès de Kigali"),
        before.source(),
        before.link());
  }

  /** An event without a place. */
  public static EventDetails event(String title, String start, @Nullable String end) {
    return new EventDetails(
        Label.of(title, title), EventDates.parse(start, end, KIGALI), null, null, null);
  }

  public CoalitionEventReference announced(EventDetails event) {
    return find(asSystem(() -> announcements.announce(event)));
  }

  public CoalitionEventReference find(UUID id) {
    return calendar.find(id).orElseThrow();
  }

  public <T> T asSystem(Supplier<T> work) {
    var answer = new AtomicReference<T>();
    system.run("a test", () -> answer.set(work.get()));
    return answer.get();
  }

  public void asSystem(Runnable work) {
    system.run("a test", work);
  }

  public void clear() {
    jdbc.sql("delete from calendar.change").update();
    jdbc.sql("delete from calendar.event").update();
  }

  /** Somebody of the secretariat, signed in from now on in this thread. */
  public PersonId signIn(String... realmRoles) {
    var subject = UUID.randomUUID().toString();
    var person = people.recognise(TestSignIn.ISSUER, subject, "Somebody", null, null);
    TestSignIn.signIn(TestSignIn.token(subject, "Somebody", realmRoles));
    return person;
  }
}

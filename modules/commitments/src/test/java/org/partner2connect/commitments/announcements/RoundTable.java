package org.partner2connect.commitments.announcements;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.Announcements;
import org.partner2connect.calendar.EventDates;
import org.partner2connect.calendar.EventDetails;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.NewOrganisation;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import p2c.runtime.TestSignIn;
import p2c.testing.Members;

/** Makes events, commitments that wait for them, and operators. */
@TestComponent
public class RoundTable {

  /** What stands in every commitment made here and must not be found before its time. */
  public static final String SECRET = "Fibre for all schools";

  private static final String COMMITMENT =
      """
      insert into commitments.commitment
        (id, reference, lead_name, lead_category, status, type, language, area, amount, currency,
         estimated, in_kind, regions, groups, event_id, created_at, changed_at, submitted_at,
         approved_at, announced_at, published_at, version)
      values
        (:id, 'P2C-C-' || lpad(nextval('commitments.reference_number')::text, 3, '0'),
         'Republic of Samples', 'MEMBER_STATE', :status, 'FINANCIAL', 'en', 'ACCESS', :amount,
         :currency, false, false, '{}', '{}', :event, now(), now(), now(), :approved, :announced,
         :published, 0)
      """;

  private final Announcements calendar;
  private final Members members;
  private final JdbcClient jdbc;

  RoundTable(Announcements calendar, Members members, JdbcClient jdbc) {
    this.calendar = calendar;
    this.members = members;
    this.jdbc = jdbc;
  }

  /** An event in the calendar. */
  public UUID event() {
    var details =
        new EventDetails(
            Label.of("Round Table", "Table ronde"),
            EventDates.parse("2031-06-07", "2031-06-09", ZoneId.of("Africa/Kigali")),
            Label.of("Kigali", "Kigali"),
            null,
            null);
    return asSystem(() -> calendar.announce(details));
  }

  /** A member organisation. */
  public OrganisationId organisation(String name) {
    return members.admit(
        new NewOrganisation(name, null, Category.MEMBER_STATE, "KEN", Set.of(FocusArea.ACCESS)));
  }

  /** A commitment of 5 million US dollars that waits for the event. */
  public CommitmentId approved(UUID event) {
    return commitment(event, CommitmentStatus.APPROVED, "5000000", "USD");
  }

  /** A commitment in that state. */
  public CommitmentId commitment(UUID event, CommitmentStatus status) {
    return commitment(event, status, "5000000", "USD");
  }

  public CommitmentId commitment(
      UUID event, CommitmentStatus status, @Nullable String amount, @Nullable String currency) {
    var id = new CommitmentId(Ids.next());
    var now = Instant.now().atOffset(ZoneOffset.UTC);
    boolean announced = status == CommitmentStatus.ANNOUNCED;
    jdbc.sql(COMMITMENT)
        .param("id", id.value())
        .param("status", status.name())
        .param("amount", amount == null ? null : new BigDecimal(amount))
        .param("currency", currency)
        .param("event", event)
        .param("approved", status == CommitmentStatus.SUBMITTED ? null : now)
        .param("announced", announced ? now : null)
        .param("published", status == CommitmentStatus.PUBLISHED ? now : null)
        .update();
    jdbc.sql("insert into commitments.wording values (:id, 'en', :title, 'Words')")
        .param("id", id.value())
        .param("title", SECRET + " " + reference(id))
        .update();
    return id;
  }

  /** A partner's share in it. */
  public UUID share(CommitmentId id, OrganisationId partner, String amount, String status) {
    var share = Ids.next();
    jdbc.sql(
            """
            insert into commitments.share
            values (:id, :commitment, :partner, :amount, 'Cables', :status, now(), :answered, null, 0)
            """)
        .param("id", share)
        .param("commitment", id.value())
        .param("partner", partner.value())
        .param("amount", new BigDecimal(amount))
        .param("status", status)
        .param(
            "answered", "PROPOSED".equals(status) ? null : Instant.now().atOffset(ZoneOffset.UTC))
        .update();
    return share;
  }

  /** The partner says yes. */
  public void confirm(UUID share) {
    jdbc.sql(
            "update commitments.share set status = 'CONFIRMED', answered_at = now() where id = :id")
        .param("id", share)
        .update();
  }

  /** Lets it have been announced so long ago. */
  public void announcedAgo(CommitmentId id, Duration ago) {
    jdbc.sql("update commitments.commitment set announced_at = :at where id = :id")
        .param("at", Instant.now().minus(ago).atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .update();
  }

  /** Lets its announcement, and what is on record until then, have been long ago. */
  public void windowIsOver(CommitmentId id) {
    for (var sql :
        new String[] {
          "update commitments.commitment set announced_at = announced_at - interval '1 minute'"
              + " where id = :id",
          "update commitments.step set at = at - interval '1 minute' where commitment_id = :id"
        }) {
      jdbc.sql(sql).param("id", id.value()).update();
    }
  }

  /** Lets all be withdrawn before anybody announced them. */
  public void withdrawAll() {
    jdbc.sql(
            """
            update commitments.commitment
            set status = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'A test'
            """)
        .update();
  }

  public String reference(CommitmentId id) {
    return jdbc.sql("select reference from commitments.commitment where id = :id")
        .param("id", id.value())
        .query(String.class)
        .single();
  }

  public CommitmentStatus status(CommitmentId id) {
    return CommitmentStatus.valueOf(
        jdbc.sql("select status from commitments.commitment where id = :id")
            .param("id", id.value())
            .query(String.class)
            .single());
  }

  /** What is on record of it, oldest first. */
  public List<String> steps(CommitmentId id) {
    return jdbc.sql("select kind from commitments.step where commitment_id = :id order by at, id")
        .param("id", id.value())
        .query(String.class)
        .list();
  }

  /** Everything that a view or table holds, as text. */
  public List<String> rows(String relation) {
    return jdbc.sql("select r::text from commitments.%s r".formatted(relation))
        .query(String.class)
        .list();
  }

  /** The views that everybody may read. */
  public List<String> publishedViews() {
    return jdbc.sql(
            """
            select table_name from information_schema.views
            where table_schema = 'commitments' and table_name like 'published%' order by 1
            """)
        .query(String.class)
        .list();
  }

  public void clear() {
    TestSignIn.signOut();
    jdbc.sql("delete from commitments.commitment").update();
  }

  public <T> T asSystem(Supplier<T> work) {
    return members.asSystem(work);
  }

  /** Somebody with those realm roles, signed in from now on in this thread. */
  public void signIn(String... realmRoles) {
    var person = members.person(TestSignIn.ISSUER, "Operator", "en");
    TestSignIn.signIn(TestSignIn.token(person.subject(), "Operator", realmRoles));
  }
}

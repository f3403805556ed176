package org.partner2connect.commitments;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.kernel.DemoData;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The 28 real commitments with their sources, published; and some of the demo's members,
 * recognisably made up, in every state before. The only one of these that is published promises no
 * money, so that no total mixes what is real with what is not.
 */
@Component
@Profile("demo")
class CommitmentDemo implements DemoData {

  private final DemoCommitments register;
  private final KnownActionQueries actions;
  private final CalendarQueries calendar;
  private final ApplicationEventPublisher events;

  CommitmentDemo(
      DemoCommitments register,
      KnownActionQueries actions,
      CalendarQueries calendar,
      ApplicationEventPublisher events) {
    this.register = register;
    this.actions = actions;
    this.calendar = calendar;
    this.events = events;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public void load() {
    var entries = PublicSource.read();
    for (var entry : entries) {
      tell(register.takeOver(entry));
    }
    policy();
    register.begin(DemoPeople.FOCAL1, villages());
    register.submit(DemoPeople.FOCAL2, teachers(), Duration.ofDays(3));
    register.giveBack(
        register.submit(DemoPeople.FOCAL2, laboratory(), Duration.ofDays(9)),
        DemoPeople.SECRETARIAT,
        "By when will the laboratory be open, and how many people can it train in a year?",
        Duration.ofDays(5));
    embargoed();
  }

  private void policy() {
    var licence =
        content(
                "One licence for community networks",
                "Une licence unique pour les réseaux communautaires",
                "Exemplia grants community networks a licence of their own: one form, no fee, an"
                    + " answer within 30 days.",
                "Exemplia accorde aux réseaux communautaires leur propre licence : un seul"
                    + " formulaire, sans frais, réponse sous 30 jours.")
            .withType(CommitmentType.POLICY)
            .withArea(FocusArea.ACCESS, null)
            .withTargets(List.of("9.c"))
            .withDeliveries(actions.first().stream().toList());
    tell(
        register.publish(
            register.submit(DemoPeople.FOCAL1, licence, Duration.ofDays(40)), Duration.ofDays(36)));
  }

  private void tell(Commitment published) {
    events.publishEvent(new CommitmentPublished(published.id(), published.life().changedAt()));
  }

  /** Some that wait for the next event, so that there is something to announce. */
  private void embargoed() {
    var event = next();
    if (event == null) {
      return;
    }
    var schools =
        content(
                "Free learning material for 200 schools",
                "Du matériel pédagogique libre pour 200 écoles",
                "The university writes lessons on digital skills for 200 schools and gives them"
                    + " away.",
                "L’université rédige des leçons de compétences numériques pour 200 écoles et les"
                    + " offre.")
            .withType(CommitmentType.PROGRAMMATIC)
            .withArea(FocusArea.ADOPTION, null)
            .withTargets(List.of("4.4"));
    var spectrum =
        content(
                "Spectrum for rural areas at no charge",
                "Des fréquences gratuites pour les zones rurales",
                "Exemplia waives spectrum fees in districts with fewer than 20 people per square"
                    + " kilometre.",
                "Exemplia renonce aux redevances de fréquences dans les districts de moins de 20"
                    + " habitants au kilomètre carré.")
            .withType(CommitmentType.POLICY)
            .withArea(FocusArea.ACCESS, null)
            .withTargets(List.of("9.c"));
    register.approve(
        register.submit(DemoPeople.FOCAL2, schools.withEvent(event.id()), Duration.ofDays(12)),
        Duration.ofDays(8));
    register.approve(
        register.submit(DemoPeople.FOCAL1, spectrum.withEvent(event.id()), Duration.ofDays(11)),
        Duration.ofDays(7));
  }

  private @Nullable CoalitionEventReference next() {
    return Stream.concat(calendar.upcoming(1).stream(), calendar.past(1).stream())
        .filter(event -> !event.standing().isCancelled())
        .findFirst()
        .orElse(null);
  }

  private static CommitmentContent villages() {
    return content("Masts for twelve villages", "Des pylônes pour douze villages", "", "")
        .withType(CommitmentType.FINANCIAL)
        .withArea(FocusArea.ACCESS, null);
  }

  private static CommitmentContent teachers() {
    return content(
            "Train 400 teachers in digital skills",
            "Former 400 enseignants aux compétences numériques",
            "The University of Exampleton trains 400 teachers, half of them women, in two years.",
            "L’Université d’Exampleton forme 400 enseignants en deux ans, dont la moitié de"
                + " femmes.")
        .withType(CommitmentType.PROGRAMMATIC)
        .withArea(FocusArea.ADOPTION, null)
        .withTargets(List.of("4.4", "4.c"));
  }

  private static CommitmentContent laboratory() {
    return content(
            "A laboratory for local digital services",
            "Un laboratoire de services numériques locaux",
            "The university opens a laboratory in which small firms try out digital services.",
            "L’université ouvre un laboratoire où de petites entreprises essaient des services"
                + " numériques.")
        .withType(CommitmentType.PROGRAMMATIC)
        .withArea(FocusArea.VALUE_CREATION, null);
  }

  private static CommitmentContent content(
      String title, String titre, String description, String texte) {
    return CommitmentContent.empty("en")
        .withWording("en", title, description)
        .withWording("fr", titre, texte);
  }
}

package org.partner2connect.membership.directory;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.MembershipStatus;
import org.partner2connect.membership.OrganisationId;
import org.springframework.stereotype.Component;

/** Puts one organisation of the directory into words. */
@Component
class EntryWords {

  private final OrganisationQueries organisations;
  private final DirectoryQueries directory;
  private final DirectoryWords words;

  EntryWords(OrganisationQueries organisations, DirectoryQueries directory, DirectoryWords words) {
    this.organisations = organisations;
    this.directory = directory;
    this.words = words;
  }

  Optional<EntryPage> entry(OrganisationId id, Addresses addresses, Locale reader) {
    return organisations.find(id).map(facts -> entry(facts, addresses, reader));
  }

  /** A suspended organisation is not told about; one that has left keeps its years. */
  private EntryPage entry(OrganisationFacts facts, Addresses addresses, Locale reader) {
    boolean member = facts.status() == MembershipStatus.ACTIVE;
    boolean told = facts.status() != MembershipStatus.SUSPENDED;
    var description =
        member ? facts.description(reader) : Optional.<OrganisationFacts.Description>empty();
    var website = member ? facts.website() : null;
    return new EntryPage(
        addresses.here(""),
        facts.name(),
        member,
        words.say("membership.directory.state." + facts.status(), reader),
        words.category(facts.category(), reader),
        words.country(facts.country(), reader),
        website,
        website == null ? null : shown(website),
        description.map(OrganisationFacts.Description::text).orElse(null),
        description.map(text -> text.language().getLanguage()).orElse(reader.getLanguage()),
        member ? words.areas(facts.areas(), reader) : List.of(),
        told ? memberships(facts, reader) : List.of(),
        member ? people(facts.id(), reader) : List.of());
  }

  private List<String> memberships(OrganisationFacts facts, Locale reader) {
    var all = new ArrayList<String>();
    facts.former().forEach(period -> all.add(period(period.since(), period.until(), reader)));
    var left = facts.leftAt();
    all.add(
        left == null
            ? words.say(
                "membership.directory.since", reader, GenevaDays.of(facts.admittedAt(), reader))
            : period(facts.admittedAt(), left, reader));
    return all;
  }

  private String period(Instant since, Instant until, Locale reader) {
    return words.say(
        "membership.directory.period",
        reader,
        GenevaDays.of(since, reader),
        GenevaDays.of(until, reader));
  }

  private List<EntryPage.Person> people(OrganisationId id, Locale reader) {
    return directory.people(id).stream()
        .map(
            person ->
                new EntryPage.Person(
                    person.name(), words.say("membership.role." + person.role(), reader)))
        .toList();
  }

  /** The address as people say it: the host's name. */
  private static @Nullable String shown(String website) {
    var host = URI.create(website).getHost();
    return host == null ? website : host;
  }
}

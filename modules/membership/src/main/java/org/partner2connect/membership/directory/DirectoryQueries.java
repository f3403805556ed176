package org.partner2connect.membership.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what everybody may know: the active members, and people who agreed to be named. */
@Component
class DirectoryQueries {

  private static final String SOUGHT =
      """
      from membership.published_member
      where lower(name) like :text
        and (cast(:category as text) is null or category = :category)
        and (cast(:region as text) is null or country = any(:countries))
        and (cast(:country as text) is null or country = :country)
        and (cast(:area as text) is null or :area = any(focus_areas))
      """;

  private static final String CONSENTING =
      """
      select seat.person_id, seat.role
      from membership.published_seat seat
      join membership.directory_consent consent on consent.person_id = seat.person_id
      where seat.organisation_id = :id
      """;

  private final JdbcClient jdbc;
  private final People people;
  private final Regions regions;

  DirectoryQueries(JdbcClient jdbc, People people, Regions regions) {
    this.jdbc = jdbc;
    this.people = people;
    this.regions = regions;
  }

  /** A member in the list. */
  record Member(
      OrganisationId id,
      String name,
      Category category,
      @Nullable String country,
      Set<FocusArea> areas,
      Instant since) {}

  /** Somebody who agreed to be named. */
  record Named(String name, SeatRole role) {}

  /** The members that fit, by name; the page counts from 1. */
  Found<Member> list(DirectoryFilter filter, int page) {
    var rows =
        sought(
                "select id, name, category, country, admitted_at, focus_areas "
                    + SOUGHT
                    + "order by lower(name), id limit :most offset :before",
                filter)
            .param("most", Found.PAGE)
            .param("before", Found.before(page))
            .query((row, i) -> member(row))
            .list();
    var total = sought("select count(*) " + SOUGHT, filter).query(Integer.class).single();
    return new Found<>(rows, total);
  }

  /** The countries of all members, as alpha-3 codes. */
  List<String> countries() {
    return jdbc.sql(
            "select distinct country from membership.published_member where country is not null")
        .query((row, i) -> row.getString("country"))
        .list();
  }

  /** Who sits for the organisation and agreed to be named: focal point first, then by name. */
  List<Named> people(OrganisationId organisation) {
    record Term(PersonId person, SeatRole role) {}
    var terms =
        jdbc.sql(CONSENTING)
            .param("id", organisation.value())
            .query(
                (row, i) ->
                    new Term(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        SeatRole.valueOf(row.getString("role"))))
            .list();
    var names = people.findReferences(terms.stream().map(Term::person).collect(Collectors.toSet()));
    return terms.stream()
        .flatMap(
            term ->
                Optional.ofNullable(names.get(term.person()))
                    .map(person -> new Named(person.name(), term.role()))
                    .stream())
        .sorted(
            Comparator.comparing(Named::role)
                .thenComparing(Named::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private JdbcClient.StatementSpec sought(String sql, DirectoryFilter filter) {
    var category = filter.category();
    var area = filter.area();
    return jdbc.sql(sql)
        .param("text", SearchText.pattern(filter.text()))
        .param("category", category == null ? null : category.name())
        .param("region", filter.region())
        .param("countries", regions.countriesOf(filter.region()))
        .param("country", filter.country())
        .param("area", area == null ? null : area.name());
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        new OrganisationId(row.getObject("id", UUID.class)),
        row.getString("name"),
        Category.valueOf(row.getString("category")),
        row.getString("country"),
        OrganisationQueries.areas(row.getArray("focus_areas")),
        OrganisationQueries.instant(row, "admitted_at"));
  }
}

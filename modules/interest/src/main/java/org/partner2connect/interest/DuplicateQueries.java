package org.partner2connect.interest;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds who may be the same organisation: by the words of the name (trigrams, so that a letter more
 * or less does not hide it) in the same country, or by the domain of mail and website.
 */
@Component
class DuplicateQueries {

  /** How alike two names must be, of 1, when the country is the same; measured on real names. */
  static final double ALIKE = 0.55;

  private static final String EXPRESSIONS =
      """
      select other.id, other.number, other.state, other.admitted_as, other.organisation_name,
          other.organisation_country,
          coalesce(other.organisation_web_domain, other.contact_mail_domain) as domain,
          array(select area from interest.chosen_area where expression = other.id order by area)
            as areas,
          other.organisation_name_key = own.organisation_name_key as same_name,
          other.organisation_country = own.organisation_country as same_country,
          array[other.organisation_web_domain, other.contact_mail_domain]
            && array_remove(array[own.organisation_web_domain, own.contact_mail_domain], null)
            as same_domain
      from interest.expression own
      join interest.expression other on other.id <> own.id and other.state <> 'WITHDRAWN'
        and (other.organisation_name_key = own.organisation_name_key
          or other.organisation_country = own.organisation_country
            and public.similarity(other.organisation_name_key, own.organisation_name_key) > :alike
          or other.organisation_web_domain
            in (own.organisation_web_domain, own.contact_mail_domain)
          or other.contact_mail_domain
            in (own.organisation_web_domain, own.contact_mail_domain))
      where own.id = :id
      order by other.received_at
      limit 10
      """;

  private static final String MEMBERS =
      """
      select organisation.id, organisation.name, organisation.country
      from membership.published_organisation organisation
      where organisation.status <> 'LEFT'
      """;

  private final JdbcClient jdbc;

  DuplicateQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** At most ten expressions, then member organisations that have the same name. */
  List<ExpressionDetail.PossibleDuplicate> of(
      ExpressionId id, String nameKey, @Nullable String country) {
    var found =
        jdbc.sql(EXPRESSIONS)
            .param("id", id.value())
            .param("alike", ALIKE)
            .query((row, i) -> expression(row))
            .list();
    var known = found.stream().map(ExpressionDetail.PossibleDuplicate::organisation).toList();
    var members =
        members(nameKey, country).stream()
            .filter(member -> !known.contains(member.organisation()))
            .toList();
    var all = new ArrayList<>(found);
    all.addAll(members);
    return all;
  }

  private List<ExpressionDetail.PossibleDuplicate> members(
      String nameKey, @Nullable String country) {
    return jdbc
        .sql(MEMBERS)
        .query(
            (row, i) -> {
              @Nullable String seat = row.getString("country");
              return new ExpressionDetail.PossibleDuplicate(
                  null,
                  null,
                  null,
                  row.getObject("id", UUID.class),
                  row.getString("name"),
                  seat,
                  null,
                  List.of(),
                  NameKeys.of(row.getString("name")).equals(nameKey),
                  seat != null && seat.equals(country),
                  false);
            })
        .list()
        .stream()
        .filter(ExpressionDetail.PossibleDuplicate::sameName)
        .toList();
  }

  /** By what the names of all member organisations are recognised. */
  String[] memberKeys() {
    return jdbc.sql(MEMBERS)
        .query((row, i) -> NameKeys.of(row.getString("name")))
        .list()
        .toArray(String[]::new);
  }

  private static ExpressionDetail.PossibleDuplicate expression(ResultSet row) throws SQLException {
    return new ExpressionDetail.PossibleDuplicate(
        new ExpressionId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        ExpressionState.valueOf(row.getString("state")),
        row.getObject("admitted_as", UUID.class),
        row.getString("organisation_name"),
        row.getString("organisation_country"),
        row.getString("domain"),
        areas(row.getArray("areas")),
        row.getBoolean("same_name"),
        row.getBoolean("same_country"),
        row.getBoolean("same_domain"));
  }

  static List<FocusArea> areas(Array names) throws SQLException {
    return Stream.of((String[]) names.getArray()).map(FocusArea::valueOf).sorted().toList();
  }
}

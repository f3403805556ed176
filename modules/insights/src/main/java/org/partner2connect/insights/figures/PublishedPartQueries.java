package org.partner2connect.insights.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what belongs to commitments: titles, countries, targets, shares, deliveries. */
@Component
class PublishedPartQueries {

  /** A report stands confirmed when a country says so and none disputes it after that. */
  private static final String CONFIRMED =
      """
      select distinct yes.commitment_id
      from progress.published_confirmation yes
      where yes.kind = 'CONFIRMED' and %s
        and not exists (
          select 1 from progress.published_confirmation dispute
          where dispute.report_id = yes.report_id and dispute.kind = 'DISPUTED'
            and not exists (
              select 1 from progress.published_confirmation settled
              where settled.report_id = dispute.report_id and settled.kind = 'CONFIRMED'
                and settled.country = dispute.country and settled.at > dispute.at))
      """;

  private static final String SHARES =
      """
      select commitment_id, organisation_id, amount, contribution, confirmed_at
      from commitments.published_share
      where %s
      order by confirmed_at, organisation_id
      """;

  private static final String DELIVERIES =
      """
      select commitment_id, plan_id, action_id
      from commitments.published_delivery
      where %s
      order by 1, 2, 3
      """;

  private final JdbcClient jdbc;
  private final MembershipQueries members;

  PublishedPartQueries(JdbcClient jdbc, MembershipQueries members) {
    this.jdbc = jdbc;
    this.members = members;
  }

  PublishedParts of(Chosen chosen) {
    return new PublishedParts(
        titles(chosen),
        lists("select commitment_id, iso3 as value from commitments.published_country", chosen),
        lists("select commitment_id, code as value from commitments.published_target", chosen),
        shares(chosen),
        deliveries(chosen),
        Set.copyOf(
            jdbc.sql(CONFIRMED.formatted(chosen.where("yes.commitment_id")))
                .params(chosen.parameters())
                .query((row, i) -> row.getObject("commitment_id", UUID.class))
                .list()));
  }

  private Map<UUID, Map<String, String>> titles(Chosen chosen) {
    record Title(UUID commitment, String language, String text) {}
    var found = new HashMap<UUID, Map<String, String>>();
    ask("select commitment_id, language, title from commitments.published_wording", chosen)
        .query(
            (row, i) ->
                new Title(
                    row.getObject("commitment_id", UUID.class),
                    row.getString("language"),
                    row.getString("title")))
        .list()
        .forEach(
            title ->
                found
                    .computeIfAbsent(title.commitment(), id -> new HashMap<>())
                    .put(title.language(), title.text()));
    return found;
  }

  private Map<UUID, List<String>> lists(String sql, Chosen chosen) {
    record Entry(UUID commitment, String value) {}
    var found = new HashMap<UUID, List<String>>();
    ask(sql, chosen)
        .query(
            (row, i) ->
                new Entry(row.getObject("commitment_id", UUID.class), row.getString("value")))
        .list()
        .forEach(
            entry ->
                found
                    .computeIfAbsent(entry.commitment(), id -> new ArrayList<>())
                    .add(entry.value()));
    return found;
  }

  /** Asks for the rows of the chosen commitments, in order. */
  private JdbcClient.StatementSpec ask(String sql, Chosen chosen) {
    return jdbc.sql(sql + " where " + chosen.where("commitment_id") + " order by 1, 2")
        .params(chosen.parameters());
  }

  /** Asks for the rows of the chosen commitments, as the text has them. */
  private JdbcClient.StatementSpec filled(String sql, Chosen chosen) {
    return jdbc.sql(sql.formatted(chosen.where("commitment_id"))).params(chosen.parameters());
  }

  private Map<UUID, List<PublishedCommitment.Share>> shares(Chosen chosen) {
    record Row(
        UUID commitment,
        UUID organisation,
        @Nullable BigDecimal amount,
        String contribution,
        Instant confirmedAt) {}
    var rows =
        filled(SHARES, chosen)
            .query(
                (row, i) ->
                    new Row(
                        row.getObject("commitment_id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getBigDecimal("amount"),
                        row.getString("contribution"),
                        PublishedCommitmentQueries.instant(row, "confirmed_at")))
            .list();
    var names =
        members.findReferences(
            rows.stream()
                .map(row -> new OrganisationId(row.organisation()))
                .collect(Collectors.toSet()));
    var found = new HashMap<UUID, List<PublishedCommitment.Share>>();
    for (var row : rows) {
      var organisation = names.get(new OrganisationId(row.organisation()));
      if (organisation != null) {
        found
            .computeIfAbsent(row.commitment(), id -> new ArrayList<>())
            .add(
                new PublishedCommitment.Share(
                    row.organisation(),
                    organisation.name(),
                    row.amount(),
                    row.contribution(),
                    row.confirmedAt()));
      }
    }
    return found;
  }

  private Map<UUID, Set<PublishedCommitment.Delivery>> deliveries(Chosen chosen) {
    record Row(UUID commitment, PublishedCommitment.Delivery delivery) {}
    var found = new HashMap<UUID, Set<PublishedCommitment.Delivery>>();
    filled(DELIVERIES, chosen)
        .query(
            (row, i) ->
                new Row(
                    row.getObject("commitment_id", UUID.class),
                    new PublishedCommitment.Delivery(
                        row.getObject("plan_id", UUID.class),
                        row.getObject("action_id", UUID.class))))
        .list()
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.commitment(), id -> new LinkedHashSet<>())
                    .add(row.delivery()));
    return found;
  }
}

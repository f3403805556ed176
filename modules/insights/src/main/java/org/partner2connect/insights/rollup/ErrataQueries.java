package org.partner2connect.insights.rollup;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.Snapshots;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what has changed since a report was made, by comparing it with what is published now. */
@Component
class ErrataQueries {

  private static final String KNOWN =
      "select commitment_id, id from commitments.published_correction";

  private static final String CORRECTIONS =
      """
      select commitment_id, id, field, before, after, reason, at
      from commitments.published_correction
      where commitment_id = any(:ids)
      order by at, id
      """;

  private static final String NOW =
      """
      select id, amount, currency, status, withdrawn_at, withdrawal_reason
      from commitments.published_commitment
      where id = any(:ids)
      """;

  private static final String RATES =
      """
      select distinct on (currency) currency, usd, day, source
      from commitments.published_rate
      where day <= :day
      order by currency, day desc
      """;

  /** What the correction of an amount, or of the total when a partner left, is called. */
  private static final Set<String> AMOUNTS = Set.of("amount", "currency", "total");

  private final JdbcClient jdbc;

  ErrataQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The corrections that were made so far, by commitment. */
  Map<UUID, Set<UUID>> known() {
    return jdbc
        .sql(KNOWN)
        .query(
            (row, i) ->
                Map.entry(
                    row.getObject("commitment_id", UUID.class), row.getObject("id", UUID.class)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
  }

  /** What has changed since the report was made: commitments in their order, then rates. */
  List<Erratum> since(Report report) {
    var rows = new HashMap<UUID, FrozenCommitment>();
    report.rows().forEach(row -> rows.put(row.id(), row));
    var ids = rows.keySet().toArray(UUID[]::new);
    var found = new ArrayList<Erratum>();
    var corrected = new HashSet<UUID>();
    jdbc.sql(CORRECTIONS)
        .param("ids", ids)
        .query((row, i) -> correction(row, rows, corrected))
        .list()
        .forEach(one -> one.ifPresent(found::add));
    jdbc.sql(NOW)
        .param("ids", ids)
        .query((row, i) -> present(row, rows, corrected))
        .list()
        .forEach(found::addAll);
    found.sort(
        Comparator.comparingInt((Erratum one) -> one.subject().length())
            .thenComparing(Erratum::subject)
            .thenComparing(ErrataQueries::dayOrFirst));
    found.addAll(rates(report));
    return found;
  }

  private static Optional<Erratum> correction(
      ResultSet row, Map<UUID, FrozenCommitment> rows, Set<UUID> corrected) throws SQLException {
    var commitment = row.getObject("commitment_id", UUID.class);
    var frozen = Objects.requireNonNull(rows.get(commitment));
    if (frozen.corrections().contains(row.getObject("id", UUID.class))) {
      return Optional.empty();
    }
    var field = row.getString("field");
    if (AMOUNTS.contains(field)) {
      corrected.add(commitment);
    }
    return Optional.of(
        new Erratum(
            Erratum.Kind.CORRECTED,
            day(row, "at"),
            frozen.reference(),
            field,
            row.getString("before"),
            row.getString("after"),
            row.getString("reason")));
  }

  private static List<Erratum> present(
      ResultSet row, Map<UUID, FrozenCommitment> rows, Set<UUID> corrected) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var frozen = Objects.requireNonNull(rows.get(id));
    if (row.getObject("withdrawn_at") != null) {
      return List.of(
          new Erratum(
              Erratum.Kind.WITHDRAWN,
              day(row, "withdrawn_at"),
              frozen.reference(),
              null,
              null,
              null,
              row.getString("withdrawal_reason")));
    }
    var before = money(frozen.money().amount(), frozen.money().currency());
    var after = money(row.getBigDecimal("amount"), row.getString("currency"));
    if (corrected.contains(id) || before.equals(after)) {
      return List.of();
    }
    return List.of(
        new Erratum(Erratum.Kind.TOTAL, null, frozen.reference(), "total", before, after, null));
  }

  private List<Erratum> rates(Report report) {
    var used =
        report.figures().rates().stream()
            .collect(Collectors.toMap(Figures.UsedRate::currency, rate -> rate));
    var asked = report.figures().all().currencies().keySet();
    return jdbc
        .sql(RATES)
        .param("day", report.frozenOn())
        .query(
            (row, i) ->
                new Figures.UsedRate(
                    row.getString("currency"),
                    row.getBigDecimal("usd"),
                    row.getObject("day", LocalDate.class),
                    row.getString("source")))
        .list()
        .stream()
        .filter(rate -> asked.contains(rate.currency()))
        .filter(rate -> differs(used.get(rate.currency()), rate))
        .map(rate -> erratum(used.get(rate.currency()), rate))
        .toList();
  }

  private static boolean differs(Figures.@Nullable UsedRate used, Figures.UsedRate now) {
    return used == null || used.usd().compareTo(now.usd()) != 0 || !used.day().equals(now.day());
  }

  private static Erratum erratum(Figures.@Nullable UsedRate used, Figures.UsedRate now) {
    return new Erratum(
        Erratum.Kind.RATE,
        null,
        now.currency(),
        "rate",
        used == null ? null : text(used),
        text(now),
        now.source());
  }

  private static String text(Figures.UsedRate rate) {
    return rate.usd().stripTrailingZeros().toPlainString() + " (" + rate.day() + ")";
  }

  private static String money(@Nullable BigDecimal amount, @Nullable String currency) {
    return amount == null
        ? ""
        : (currency == null ? "" : currency + " ") + amount.stripTrailingZeros().toPlainString();
  }

  private static LocalDate dayOrFirst(Erratum erratum) {
    var day = erratum.day();
    return day == null ? LocalDate.MIN : day;
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return LocalDate.ofInstant(
        row.getObject(column, OffsetDateTime.class).toInstant(), Snapshots.GENEVA);
  }
}

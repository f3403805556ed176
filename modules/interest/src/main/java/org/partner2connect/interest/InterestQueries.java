package org.partner2connect.interest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads expressions of interest: the secretariat's queue, and one of them whole. */
@Service
public class InterestQueries {

  private static final String HEAP =
      """
      case when state = 'RECEIVED' and late then 'LATE'
           when state = 'RECEIVED' then 'TO_DECIDE'
           else state end
      """;

  private static final String MATCHING =
      """
      from interest.expression
      where %s = :tab
        and (cast(:category as text) is null or organisation_category = :category)
        and (cast(:countries as text[]) is null or organisation_country = any(:countries))
        and (cast(:area as text) is null or exists (
          select 1 from interest.chosen_area chosen
          where chosen.expression = expression.id and chosen.area = :area))
        and (cast(:language as text) is null or contact_language = :language)
        and (cast(:before as timestamptz) is null or received_at < :before)
        and (cast(:text as text) is null or organisation_name_key like :name
          or lower(organisation_name) like :text or number = :number)
      """
          .formatted(HEAP);

  private static final String ROWS =
      """
      select id, number, organisation_name, organisation_category, organisation_country,
          contact_language, state, late, received_at, version,
          array(select area from interest.chosen_area where expression = expression.id) as areas,
          exists (select 1 from interest.entry
            where entry.expression = expression.id and kind = 'ANSWER') as answered,
          state in ('RECEIVED', 'WAITING', 'UNCONFIRMED')
            and not exists (select 1 from interest.entry
              where entry.expression = expression.id and kind = 'NOT_A_DUPLICATE')
            and (exists (select 1 from interest.expression other
                where other.id <> expression.id and other.state <> 'WITHDRAWN'
                  and (other.organisation_name_key = expression.organisation_name_key
                    or other.organisation_web_domain
                      in (expression.organisation_web_domain, expression.contact_mail_domain)
                    or other.contact_mail_domain
                      in (expression.organisation_web_domain, expression.contact_mail_domain)
                    or other.organisation_country = expression.organisation_country
                      and other.organisation_name_key operator(public.%%)
                        expression.organisation_name_key
                      and public.similarity(other.organisation_name_key,
                        expression.organisation_name_key) > %s))
              or organisation_name_key = any(:members))
            as possible_duplicate
      """
          .formatted(DuplicateQueries.ALIKE);

  private static final String ORDER = "order by received_at, number limit :limit offset :offset";

  private static final String COUNTS =
      "select %s as heap, count(*) as n from interest.expression group by 1".formatted(HEAP);

  private static final String WHOLE =
      """
      select expression.*, call.reference, call.opens_at, call.deadline,
          call.version as call_version
      from interest.expression
      join interest.call on call.id = expression.call
      where expression.id = :id
      """;

  private static final String AREAS =
      "select area, motivation from interest.chosen_area where expression = ?";

  private final JdbcClient jdbc;
  private final EntryLog log;
  private final DuplicateQueries duplicates;
  private final Taxonomy taxonomy;

  InterestQueries(JdbcClient jdbc, EntryLog log, DuplicateQueries duplicates, Taxonomy taxonomy) {
    this.jdbc = jdbc;
    this.log = log;
    this.duplicates = duplicates;
    this.taxonomy = taxonomy;
  }

  /** So many rows from that place on, the oldest first. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public List<QueueRow> rows(QueueFilter filter, int offset, int limit) {
    return matching(ROWS + MATCHING + ORDER, filter)
        .param("members", duplicates.memberKeys())
        .param("offset", Math.max(0, offset))
        .param("limit", Math.clamp(limit, 0, 500))
        .query((row, i) -> row(row))
        .list();
  }

  /** How many rows the filter lets through. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public int count(QueueFilter filter) {
    return matching("select count(*) " + MATCHING, filter).query(Integer.class).single();
  }

  /** How many lie on each heap; zeros included. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public Map<QueueFilter.Tab, Integer> counts() {
    var counts = new EnumMap<QueueFilter.Tab, Integer>(QueueFilter.Tab.class);
    for (var tab : QueueFilter.Tab.values()) {
      counts.put(tab, 0);
    }
    jdbc.sql(COUNTS)
        .query(
            row -> {
              counts.put(QueueFilter.Tab.valueOf(row.getString("heap")), row.getInt("n"));
            });
    return counts;
  }

  /** One of them, whole. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public Optional<ExpressionDetail> detail(ExpressionId id) {
    return read(id);
  }

  /** One of them as its applicant sees it: who of the secretariat acted stays out of it. */
  @CallerDecides("whoever holds the signed link")
  public Optional<ExpressionDetail> ofApplicant(ExpressionId id) {
    return read(id);
  }

  /** Who may be the same organisation; empty once somebody has said that none is. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public List<ExpressionDetail.PossibleDuplicate> duplicatesOf(ExpressionDetail detail) {
    boolean settled =
        detail.entries().stream().anyMatch(entry -> entry.kind() == Entry.Kind.NOT_A_DUPLICATE);
    return settled
        ? List.of()
        : duplicates.of(detail.id(), NameKeys.of(detail.organisation()), detail.country());
  }

  private Optional<ExpressionDetail> read(ExpressionId id) {
    return jdbc.sql(WHOLE).param("id", id.value()).query((row, i) -> detail(id, row)).optional();
  }

  private JdbcClient.StatementSpec matching(String sql, QueueFilter filter) {
    var text = searched(filter.text());
    return jdbc.sql(sql)
        .param("tab", filter.tab().name())
        .param("category", filter.category() == null ? null : filter.category().name())
        .param("countries", countriesOf(filter.region()))
        .param("area", filter.area() == null ? null : filter.area().name())
        .param("language", filter.language())
        .param("before", at(filter.receivedBefore()))
        .param("name", text == null ? null : containing(NameKeys.of(text)))
        .param("text", text == null ? null : containing(text.toLowerCase(Locale.ROOT)))
        .param("number", text == null ? null : number(text));
  }

  private String @Nullable [] countriesOf(@Nullable String region) {
    return region == null
        ? null
        : taxonomy.countries().stream()
            .filter(country -> region.equals(country.ituRegion()))
            .map(Country::iso3)
            .toArray(String[]::new);
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  /** What to look for; a database has no letter U+0000, and no name is longer. */
  private static @Nullable String searched(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    var text = typed.substring(0, Math.min(typed.length(), FormCheck.LONGEST_NAME));
    var plain = text.replace("\0", "").strip();
    return plain.isEmpty() ? null : plain;
  }

  /** A pattern for texts with these words in them; signs alone are in none. */
  private static @Nullable String containing(String words) {
    var escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return words.isEmpty() ? null : "%" + escaped + "%";
  }

  /** EOI-0397, eoi 397 and 397 mean the same. */
  private static @Nullable Integer number(String text) {
    var digits = text.replaceFirst("(?i)^eoi[- ]?", "");
    return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : null;
  }

  private static QueueRow row(ResultSet row) throws SQLException {
    return new QueueRow(
        new ExpressionId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        row.getString("organisation_name"),
        Category.valueOf(row.getString("organisation_category")),
        row.getString("organisation_country"),
        row.getString("contact_language"),
        DuplicateQueries.areas(row.getArray("areas")),
        ExpressionState.valueOf(row.getString("state")),
        row.getBoolean("late"),
        row.getBoolean("answered"),
        row.getBoolean("possible_duplicate"),
        instant(row, "received_at"),
        row.getLong("version"));
  }

  private ExpressionDetail detail(ExpressionId id, ResultSet row) throws SQLException {
    var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
    return new ExpressionDetail(
        id,
        row.getInt("number"),
        call(row),
        row.getString("organisation_name"),
        Category.valueOf(row.getString("organisation_category")),
        row.getString("organisation_country"),
        row.getString("organisation_website"),
        row.getString("contact_name"),
        row.getString("contact_email"),
        row.getString("contact_language"),
        areasOf(id),
        row.getString("contribution"),
        row.getString("heard"),
        ExpressionState.valueOf(row.getString("state")),
        row.getBoolean("late"),
        instant(row, "received_at"),
        confirmed == null ? null : confirmed.toInstant(),
        row.getObject("admitted_as", UUID.class),
        log.of(id),
        row.getLong("version"));
  }

  private static Call call(ResultSet row) throws SQLException {
    return new Call(
        row.getObject("call", UUID.class),
        row.getString("reference"),
        row.getObject("opens_at", LocalDateTime.class),
        row.getObject("deadline", LocalDateTime.class),
        row.getLong("call_version"));
  }

  private List<ChosenArea> areasOf(ExpressionId id) {
    return jdbc
        .sql(AREAS)
        .param(id.value())
        .query(
            (row, i) ->
                new ChosenArea(
                    FocusArea.valueOf(row.getString("area")), row.getString("motivation")))
        .list()
        .stream()
        .sorted((a, b) -> a.area().compareTo(b.area()))
        .toList();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}

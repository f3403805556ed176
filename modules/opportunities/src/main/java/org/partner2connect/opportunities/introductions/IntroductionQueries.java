package org.partner2connect.opportunities.introductions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.People;
import org.partner2connect.opportunities.Contacts;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.opportunities.OpportunityId;
import org.partner2connect.opportunities.OpportunityKind;
import org.partner2connect.opportunities.OpportunityQueries;
import org.partner2connect.opportunities.OpportunityRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads introductions, for their two sides only. */
@Service
public class IntroductionQueries {

  private static final String ROWS =
      """
      select id, need_id, offer_id, proposed_from, message, status, proposed_at, answered_at,
             reason, commitment_id
      from opportunities.introduction
      """;

  private static final String OF_ONE = ROWS + "where need_id = :id or offer_id = :id";

  private static final Comparator<IntroductionDetail> WAITING_FIRST =
      Comparator.comparing(IntroductionDetail::waitsForMe)
          .reversed()
          .thenComparing(IntroductionDetail::proposedAt, Comparator.reverseOrder());

  private final JdbcClient jdbc;
  private final OpportunityQueries opportunities;
  private final OpportunityRights rights;
  private final Contacts contacts;
  private final People people;

  IntroductionQueries(
      JdbcClient jdbc,
      OpportunityQueries opportunities,
      OpportunityRights rights,
      Contacts contacts,
      People people) {
    this.jdbc = jdbc;
    this.opportunities = opportunities;
    this.rights = rights;
    this.contacts = contacts;
    this.people = people;
  }

  /** Those that the current person is on a side of, the unanswered ones first, then the latest. */
  @PreAuthorize("@opportunityRights.isSeated()")
  public List<IntroductionDetail> mine() {
    var own =
        opportunities.ofOwnOrganisation().stream()
            .map(OpportunityDetail::id)
            .map(OpportunityId::value)
            .toArray(UUID[]::new);
    return named(
        jdbc.sql(ROWS + "where need_id = any(:own) or offer_id = any(:own)")
            .param("own", own)
            .query((row, i) -> row(row))
            .list());
  }

  /** Those of that need or offer that the current person is on a side of. */
  @PreAuthorize("@opportunityRights.mayKnow()")
  public List<IntroductionDetail> ofOpportunity(OpportunityId id) {
    return named(jdbc.sql(OF_ONE).param("id", id.value()).query((row, i) -> row(row)).list());
  }

  /** That introduction, if the current person is on a side of it. */
  @PreAuthorize("@opportunityRights.mayKnow()")
  public Optional<IntroductionDetail> find(IntroductionId id) {
    return named(
            jdbc.sql(ROWS + "where id = :id")
                .param("id", id.value())
                .query((row, i) -> row(row))
                .list())
        .stream()
        .findFirst();
  }

  /** Whom to write to on both sides, the other one first; nobody before both have agreed. */
  @PreAuthorize("@opportunityRights.mayKnow()")
  public List<Contact> contacts(IntroductionId id) {
    return find(id)
        .filter(found -> found.status() == IntroductionStatus.ACCEPTED)
        .map(
            found ->
                Stream.concat(
                        contacts(found.other(), Contact.Side.OTHER),
                        contacts(found.own(), Contact.Side.OWN))
                    .toList())
        .orElse(List.of());
  }

  private Stream<Contact> contacts(OpportunityDetail one, Contact.Side side) {
    return people.addressees(new HashSet<>(contacts.of(one))).stream()
        .map(person -> new Contact(person.name(), person.email(), side));
  }

  private List<IntroductionDetail> named(List<Row> rows) {
    var ids = new HashSet<OpportunityId>();
    rows.forEach(row -> ids.addAll(Set.of(row.need(), row.offer())));
    var found = opportunities.findAll(ids);
    return rows.stream().flatMap(row -> named(row, found).stream()).sorted(WAITING_FIRST).toList();
  }

  private Optional<IntroductionDetail> named(Row row, Map<OpportunityId, OpportunityDetail> found) {
    var need = found.get(row.need());
    var offer = found.get(row.offer());
    if (need == null || offer == null) {
      return Optional.empty();
    }
    return side(row, need, offer)
        .map(
            mine ->
                new IntroductionDetail(
                    row.id(),
                    need,
                    offer,
                    row.from(),
                    mine,
                    row.message(),
                    row.status(),
                    row.proposedAt().toInstant(),
                    row.answeredAt() == null ? null : row.answeredAt().toInstant(),
                    row.reason(),
                    row.commitment()));
  }

  /** Whoever acts for both, as the chair of a calling group can, is on the side that answers. */
  private Optional<OpportunityKind> side(Row row, OpportunityDetail need, OpportunityDetail offer) {
    return Stream.of(row.from().other(), row.from())
        .filter(kind -> rights.actsFor((kind == OpportunityKind.NEED ? need : offer).by()))
        .findFirst();
  }

  private record Row(
      IntroductionId id,
      OpportunityId need,
      OpportunityId offer,
      OpportunityKind from,
      String message,
      IntroductionStatus status,
      OffsetDateTime proposedAt,
      @Nullable OffsetDateTime answeredAt,
      @Nullable String reason,
      @Nullable UUID commitment) {}

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        new IntroductionId(row.getObject("id", UUID.class)),
        new OpportunityId(row.getObject("need_id", UUID.class)),
        new OpportunityId(row.getObject("offer_id", UUID.class)),
        OpportunityKind.valueOf(row.getString("proposed_from")),
        row.getString("message"),
        IntroductionStatus.valueOf(row.getString("status")),
        row.getObject("proposed_at", OffsetDateTime.class),
        row.getObject("answered_at", OffsetDateTime.class),
        row.getString("reason"),
        row.getObject("commitment_id", UUID.class));
  }
}

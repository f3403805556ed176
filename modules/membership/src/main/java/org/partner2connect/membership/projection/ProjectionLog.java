package org.partner2connect.membership.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.accounts.AccountOrganisation;
import org.partner2connect.membership.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which organisations Keycloak is still to be told about. */
@Component
class ProjectionLog {

  private static final String REQUEST =
      """
      insert into membership.account_projection (organisation_id, due_at) values (:id, :at)
      on conflict (organisation_id) do update
      set request = nextval('membership.projection_request'), attempts = 0, due_at = excluded.due_at
      """;

  /** What waits already keeps its turn. */
  private static final String REQUEST_ALL =
      """
      insert into membership.account_projection (organisation_id, due_at)
      select id, :at from membership.member_organisation
      on conflict do nothing
      """;

  private static final String DUE =
      """
      select organisation_id, request, attempts from membership.account_projection
      where due_at <= :at order by due_at, organisation_id limit :most
      """;

  private static final String ORGANISATION =
      "select name, status from membership.member_organisation where id = :id";

  private static final String PEOPLE =
      "select person_id from membership.seat where organisation_id = :id and until is null";

  private static final String DONE =
      """
      delete from membership.account_projection
      where organisation_id = :id and request = :request
      """;

  private static final String PUT_OFF =
      """
      update membership.account_projection set attempts = attempts + 1, due_at = :due
      where organisation_id = :id and request = :request
      """;

  private static final String ALL = "select id from membership.member_organisation";

  private final JdbcClient jdbc;

  ProjectionLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A wish on record.
   *
   * @param request grows with every new wish about the organisation
   * @param attempts how often Keycloak has refused it
   */
  record Pending(OrganisationId organisation, long request, int attempts) {}

  /** Asks for the organisation's copy to be renewed, in the caller's transaction. */
  void request(OrganisationId organisation, Instant at) {
    jdbc.sql(REQUEST)
        .param("id", organisation.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void requestAll(Instant at) {
    jdbc.sql(REQUEST_ALL).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  List<Pending> due(Instant at, int most) {
    return jdbc.sql(DUE)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, i) -> pending(row))
        .list();
  }

  /** The organisation as it is now. */
  Optional<AccountOrganisation> find(OrganisationId id) {
    var people = new HashSet<PersonId>();
    jdbc.sql(PEOPLE)
        .param("id", id.value())
        .query(UUID.class)
        .list()
        .forEach(person -> people.add(new PersonId(person)));
    return jdbc.sql(ORGANISATION)
        .param("id", id.value())
        .query(
            (row, i) ->
                new AccountOrganisation(
                    id.value(),
                    row.getString("name"),
                    "ACTIVE".equals(row.getString("status")),
                    people))
        .optional();
  }

  /** Strikes the wish off, unless a newer one has taken its place. */
  void done(Pending pending) {
    jdbc.sql(DONE)
        .param("id", pending.organisation().value())
        .param("request", pending.request())
        .update();
  }

  void putOff(Pending pending, Instant now, Duration delay) {
    jdbc.sql(PUT_OFF)
        .param("id", pending.organisation().value())
        .param("request", pending.request())
        .param("due", now.plus(delay).atOffset(ZoneOffset.UTC))
        .update();
  }

  Set<UUID> all() {
    return Set.copyOf(jdbc.sql(ALL).query(UUID.class).list());
  }

  private static Pending pending(ResultSet row) throws SQLException {
    return new Pending(
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getLong("request"),
        row.getInt("attempts"));
  }
}

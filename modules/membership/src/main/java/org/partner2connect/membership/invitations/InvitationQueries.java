package org.partner2connect.membership.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads invitations, and the organisations that invite. */
@Component
class InvitationQueries {

  private static final String HOST =
      """
      select organisation.name, organisation.status, seat.person_id
      from membership.member_organisation organisation
      left join membership.seat on seat.organisation_id = organisation.id
        and seat.until is null and seat.role = 'FOCAL_POINT'
      where organisation.id = :id
      """;

  /** The lock comes first and alone: what is read after it is what others committed before. */
  private static final String LOCK =
      "select id from membership.member_organisation where id = :id for %s";

  private static final String OPEN =
      """
      select id, name, email, role, invited_at, expires_at, expires_at < :now as expired
      from membership.invitation
      where organisation_id = :organisation and status = 'OPEN'
      order by invited_at desc, id
      """;

  private static final String COUNT =
      """
      select count(*) from membership.invitation
      where organisation_id = :organisation and status = 'OPEN' and expires_at >= :now
      """;

  private static final String LINKED =
      """
      select organisation.name as organisation, organisation.status as standing,
             invitation.inviter_name, invitation.name, invitation.email, invitation.role,
             invitation.language, invitation.expires_at, invitation.status
      from membership.invitation
      join membership.member_organisation organisation
        on organisation.id = invitation.organisation_id
      where invitation.token_hash = :hash
      """;

  private static final String ORGANISATION_OF =
      "select organisation_id from membership.invitation where token_hash = :hash";

  private final JdbcClient jdbc;

  InvitationQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The organisation, locked so that nobody else invites for it or ends its membership. */
  Host lock(OrganisationId organisation) {
    return locked(organisation, "update");
  }

  /** The organisation, locked so that nobody ends its membership. */
  Host hold(OrganisationId organisation) {
    return locked(organisation, "share");
  }

  List<OpenInvitation> open(OrganisationId organisation, Instant now) {
    return jdbc.sql(OPEN)
        .param("organisation", organisation.value())
        .param("now", at(now))
        .query((row, i) -> open(row))
        .list();
  }

  int countUsable(OrganisationId organisation, Instant now) {
    return jdbc.sql(COUNT)
        .param("organisation", organisation.value())
        .param("now", at(now))
        .query(Integer.class)
        .single();
  }

  Optional<LinkedInvitation> linked(LinkToken token, Instant now) {
    return jdbc.sql(LINKED)
        .param("hash", token.hash())
        .query((row, i) -> linked(row, now))
        .optional();
  }

  Optional<OrganisationId> organisationOf(LinkToken token) {
    return jdbc.sql(ORGANISATION_OF)
        .param("hash", token.hash())
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  private Host locked(OrganisationId organisation, String mode) {
    var found =
        jdbc.sql(LOCK.formatted(mode))
            .param("id", organisation.value())
            .query(UUID.class)
            .optional();
    if (found.isEmpty()) {
      throw new UnknownHost();
    }
    return jdbc.sql(HOST).param("id", organisation.value()).query((row, i) -> host(row)).single();
  }

  private static Host host(ResultSet row) throws SQLException {
    var focalPoint = row.getObject("person_id", UUID.class);
    return new Host(
        row.getString("name"),
        "ACTIVE".equals(row.getString("status")),
        focalPoint == null ? null : new PersonId(focalPoint));
  }

  private static OpenInvitation open(ResultSet row) throws SQLException {
    return new OpenInvitation(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("email"),
        SeatRole.valueOf(row.getString("role")),
        instant(row, "invited_at"),
        instant(row, "expires_at"),
        row.getBoolean("expired"));
  }

  private static LinkedInvitation linked(ResultSet row, Instant now) throws SQLException {
    return new LinkedInvitation(
        row.getString("organisation"),
        row.getString("inviter_name"),
        row.getString("name"),
        row.getString("email"),
        SeatRole.valueOf(row.getString("role")),
        Locale.forLanguageTag(row.getString("language")),
        instant(row, "expires_at"),
        state(row, now));
  }

  private static LinkedInvitation.State state(ResultSet row, Instant now) throws SQLException {
    return switch (InvitationStatus.valueOf(row.getString("status"))) {
      case ACCEPTED -> LinkedInvitation.State.USED;
      case WITHDRAWN -> LinkedInvitation.State.WITHDRAWN;
      case OPEN ->
          now.isAfter(instant(row, "expires_at"))
              ? LinkedInvitation.State.EXPIRED
              : "ACTIVE".equals(row.getString("standing"))
                  ? LinkedInvitation.State.OPEN
                  : LinkedInvitation.State.INACTIVE;
    };
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

package org.partner2connect.membership.invitations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.kernel.Line;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.uikit.Translations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people to sit for an organisation. A mail with a link goes to an address; whoever opens
 * it, signs in and accepts is seated, whatever address the account has.
 *
 * <p>Every method refuses an unknown organisation, and a focal point whose seat has just ended.
 */
@Service
@Transactional
public class Invitations {

  /** The most invitations of one organisation that may wait for an answer. */
  public static final int MOST_OPEN = 50;

  private static final String MAY_INVITE =
      "hasAnyRole('SECRETARIAT', 'SYSTEM') or @delegationRights.isFocalPointOf(#organisation)";

  private static final int LONGEST_NAME = 200;

  /** Within this time the same invitation sends no second mail: a double click is no new wish. */
  private static final Duration SAME_WISH = Duration.ofMinutes(1);

  private final InvitationPost post;
  private final InvitationQueries queries;
  private final CurrentPerson current;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Invitations(
      InvitationPost post,
      InvitationQueries queries,
      CurrentPerson current,
      Clock clock,
      ApplicationEventPublisher events) {
    this.post = post;
    this.queries = queries;
    this.current = current;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Invites the person and sends the mail. An address that has an open invitation of the same
   * organisation gets a new link instead, and the old one is void; the same call again within a
   * minute has no effect. A focal point who invites a focal point hands the role over: the moment
   * the other accepts, the inviter becomes a delegate.
   *
   * @param name how to address the person, at most 200 characters
   * @param language in which to write
   * @return the invitation
   * @throws org.partner2connect.kernel.Refusal when the organisation is not active or has a focal
   *     point who is not the one inviting another, when {@value #MOST_OPEN} invitations are open
   *     already, or when name or address cannot be used
   */
  @PreAuthorize(MAY_INVITE)
  public UUID invite(
      OrganisationId organisation, String email, String name, SeatRole role, Locale language) {
    var address = Address.of(email);
    var called = Line.of(name.replaceAll("\\p{Cntrl}+", " ").strip(), LONGEST_NAME);
    var host = queries.lock(organisation);
    host.requireActive();
    var acting = Acting.before(host, current);
    if (role == SeatRole.FOCAL_POINT && host.hasFocalPointOtherThan(acting.focalPoint())) {
      throw new FocalPointSeated(host.name());
    }
    var person = acting.focalPoint();
    var terms =
        new Invitation.Terms(
            called,
            role,
            Translations.languageOf(language).toLanguageTag(),
            person == null ? null : person.value(),
            acting.name());
    var now = clock.instant();
    var before = post.findOpen(organisation, address);
    if (before != null && before.terms().equals(terms) && isFresh(before, now)) {
      return before.id();
    }
    if ((before == null || before.hasExpired(now))
        && queries.countUsable(organisation, now) >= MOST_OPEN) {
      throw new TooManyInvitations(host.name(), MOST_OPEN);
    }
    var sent =
        before == null
            ? post.send(organisation, address, terms, host, now)
            : post.sendAgain(before, terms, host, now);
    tellInvited(acting, sent, host, now);
    return sent.id();
  }

  /** Those who have not answered, the latest first; expired ones too, until they are withdrawn. */
  @PreAuthorize(MAY_INVITE)
  @Transactional(readOnly = true)
  public List<OpenInvitation> open(OrganisationId organisation) {
    return queries.open(organisation, clock.instant());
  }

  /**
   * Sends a new link, valid for another fourteen days; the old one is void. Does nothing within a
   * minute of the last mail, and when the invitation is not open any more.
   */
  @PreAuthorize(MAY_INVITE)
  public void resend(OrganisationId organisation, UUID id) {
    var host = queries.lock(organisation);
    host.requireActive();
    var acting = Acting.before(host, current);
    var now = clock.instant();
    var invitation = find(organisation, id);
    if (invitation == null || !invitation.isOpen() || isFresh(invitation, now)) {
      return;
    }
    var sent = post.sendAgain(invitation, invitation.terms(), host, now);
    tellInvited(acting, sent, host, now);
  }

  /** Takes the invitation back; its link is void. Does nothing when it is not open any more. */
  @PreAuthorize(MAY_INVITE)
  public void withdraw(OrganisationId organisation, UUID id) {
    var host = queries.lock(organisation);
    var acting = Acting.before(host, current);
    var invitation = find(organisation, id);
    if (invitation == null || !invitation.isOpen()) {
      return;
    }
    var now = clock.instant();
    post.save(invitation.withdrawn(now));
    events.publishEvent(
        new InvitationTakenBack(organisation, acting.deed("withdrawn", invitation, host, now)));
  }

  /** Part of the admission: one mail that welcomes the organisation and invites its focal point. */
  @EventListener
  void welcome(FocalPointNamed named) {
    var organisation = named.organisation();
    var host = queries.lock(organisation);
    var acting = Acting.before(host, current);
    var contact = named.contact();
    var terms =
        new Invitation.Terms(
            Line.of(contact.name().replaceAll("\\p{Cntrl}+", " ").strip(), LONGEST_NAME),
            SeatRole.FOCAL_POINT,
            Translations.languageOf(contact.language()).toLanguageTag(),
            null,
            null);
    var now = clock.instant();
    var sent =
        post.welcome(
            organisation, Address.of(contact.email()), terms, host, named.focusAreas(), now);
    tellInvited(acting, sent, host, now);
  }

  private @Nullable Invitation find(OrganisationId organisation, UUID id) {
    return post.find(id)
        .filter(invitation -> invitation.organisation().equals(organisation))
        .orElse(null);
  }

  private void tellInvited(Acting acting, Invitation sent, Host host, Instant at) {
    events.publishEvent(
        new PersonInvited(
            sent.organisation(), sent.role(), acting.deed("invited", sent, host, at)));
  }

  private static boolean isFresh(Invitation invitation, Instant now) {
    return now.isBefore(invitation.invitedAt().plus(SAME_WISH));
  }
}

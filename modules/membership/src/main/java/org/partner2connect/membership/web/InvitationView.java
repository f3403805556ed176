package org.partner2connect.membership.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.invitations.LinkedInvitation;
import org.partner2connect.uikit.WrittenDays;

/**
 * An invitation as the pages tell of it.
 *
 * @param inviter null when the secretariat invites
 * @param role the end of the message keys about the role
 * @param until the last day in Geneva, written out
 * @param state the end of the message key about it
 */
record InvitationView(
    String organisation,
    @Nullable String inviter,
    String name,
    String role,
    String until,
    String state,
    boolean open) {

  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  static InvitationView of(LinkedInvitation invitation, Locale reader) {
    var until =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(WrittenDays.customs(reader))
            .withZone(GENEVA)
            .format(invitation.expiresAt());
    return new InvitationView(
        invitation.organisation(),
        invitation.inviter(),
        invitation.name(),
        invitation.role().name(),
        until,
        invitation.state().name(),
        invitation.state() == LinkedInvitation.State.OPEN);
  }
}

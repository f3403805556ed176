package org.partner2connect.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.invitations.InvitationLinks;
import org.partner2connect.membership.invitations.LinkedInvitation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where somebody who has signed in is asked whether to accept, as whom. The one POST here, from our
 * own page, is the one use of the link.
 */
@Controller
class AcceptancePages {

  private static final String PAGE = "membership/acceptance";

  private final InvitationLinks links;
  private final InvitationCookies cookies;
  private final CurrentPerson current;

  AcceptancePages(InvitationLinks links, InvitationCookies cookies, CurrentPerson current) {
    this.links = links;
    this.cookies = cookies;
    this.current = current;
  }

  @GetMapping({"/invitation", "/en/invitation", "/fr/invitation"})
  ModelAndView ask(
      @CookieValue(name = InvitationCookies.NAME, defaultValue = "") String token,
      Locale locale,
      HttpServletResponse response) {
    InvitationPages.neverKept(response);
    if (token.isEmpty()) {
      return new ModelAndView(PAGE);
    }
    var found = links.read(token);
    if (found.isEmpty()) {
      return InvitationPages.unknown();
    }
    var invitation = found.get();
    return invitation.state() == LinkedInvitation.State.OPEN
        ? page(invitation, locale, HttpStatus.OK)
        : InvitationPages.page(invitation, locale);
  }

  @PostMapping({"/invitation", "/en/invitation", "/fr/invitation"})
  @Nullable ModelAndView accept(
      @CookieValue(name = InvitationCookies.NAME, defaultValue = "") String token,
      Locale locale,
      HttpServletResponse response) {
    InvitationPages.neverKept(response);
    if (token.isEmpty()) {
      return new ModelAndView(PAGE);
    }
    try {
      links.accept(token);
    } catch (Refusal refusal) {
      return refused(token, refusal, locale);
    }
    cookies.forget(response);
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, "/workspace/?joined");
    return null;
  }

  private ModelAndView refused(String token, Refusal refusal, Locale locale) {
    var found = links.read(token);
    if (found.isEmpty()) {
      return InvitationPages.unknown();
    }
    return page(found.get(), locale, HttpStatus.CONFLICT)
        .addObject("refusal", refusal.messageKey())
        .addObject("arguments", refusal.arguments().toArray());
  }

  private ModelAndView page(LinkedInvitation invitation, Locale locale, HttpStatus status) {
    return new ModelAndView(PAGE, status)
        .addObject("invitation", InvitationView.of(invitation, locale))
        .addObject("person", current.displayName())
        .addObject("address", current.email().orElse(null));
  }
}

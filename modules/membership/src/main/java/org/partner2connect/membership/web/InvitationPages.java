package org.partner2connect.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.SignInHint;
import org.partner2connect.membership.invitations.InvitationLinks;
import org.partner2connect.membership.invitations.LinkedInvitation;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page behind a mailed link. Reading it changes nothing, however often a scanner does; its two
 * buttons lead to Keycloak, and nothing is accepted before the person has come back.
 */
@Controller
class InvitationPages {

  private static final String PAGE = "membership/invitation";

  private final InvitationLinks links;
  private final InvitationCookies cookies;

  InvitationPages(InvitationLinks links, InvitationCookies cookies) {
    this.links = links;
    this.cookies = cookies;
  }

  @GetMapping({"/invitations/{token}", "/en/invitations/{token}", "/fr/invitations/{token}"})
  ModelAndView read(@PathVariable String token, Locale locale, HttpServletResponse response) {
    neverKept(response);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    return links
        .read(token)
        .map(invitation -> page(invitation, locale))
        .orElseGet(InvitationPages::unknown);
  }

  /** Remembers the link in this browser and sends it on to sign in. */
  @PostMapping({"/invitations/{token}", "/en/invitations/{token}", "/fr/invitations/{token}"})
  @Nullable ModelAndView enter(
      @PathVariable String token,
      @RequestParam(defaultValue = "sign-in") String way,
      Locale locale,
      HttpServletResponse response) {
    neverKept(response);
    var found = links.read(token);
    if (found.isEmpty()) {
      return unknown();
    }
    var invitation = found.get();
    if (invitation.state() != LinkedInvitation.State.OPEN) {
      return page(invitation, locale);
    }
    cookies.keep(
        response,
        token,
        new SignInHint(way.equals("register"), invitation.email(), locale.getLanguage()));
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, "/" + locale.getLanguage() + InvitationCookies.PAGE);
    return null;
  }

  static ModelAndView page(LinkedInvitation invitation, Locale locale) {
    var page = new ModelAndView(PAGE);
    page.addObject("invitation", InvitationView.of(invitation, locale));
    return page;
  }

  static ModelAndView unknown() {
    return new ModelAndView(PAGE, HttpStatus.NOT_FOUND);
  }

  /** No cache keeps what a secret address shows. */
  static void neverKept(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
  }
}

package org.partner2connect.membership.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The members of the coalition, for everybody: the list, and a page for each. */
@Controller
class DirectoryPages {

  private final DirectoryWords words;
  private final EntryWords entries;
  private final MembershipQueries memberships;
  private final Taxonomy taxonomy;
  private final Regions regions;

  DirectoryPages(
      DirectoryWords words,
      EntryWords entries,
      MembershipQueries memberships,
      Taxonomy taxonomy,
      Regions regions) {
    this.words = words;
    this.entries = entries;
    this.memberships = memberships;
    this.taxonomy = taxonomy;
    this.regions = regions;
  }

  @GetMapping({"/directory", "/en/directory", "/fr/directory"})
  ModelAndView list(
      @RequestParam Map<String, String> query,
      Locale reader,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = DirectoryRequest.of(query, taxonomy, regions);
    var addresses = Addresses.of(request, reader);
    var content = words.list(asked, addresses, reader);
    var page = new ModelAndView("membership/directory");
    page.addObject("page", content);
    if (asked.problem() != null) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    } else if (content.problem() != null) {
      page.setStatus(HttpStatus.NOT_FOUND);
    }
    prepare(response, addresses, reader, CacheControl.maxAge(Duration.ofMinutes(1)));
    return page;
  }

  /** Asks again each time: a name that somebody took back must not stay in a cache. */
  @GetMapping({"/directory/{id}", "/en/directory/{id}", "/fr/directory/{id}"})
  ModelAndView entry(
      @PathVariable String id,
      Locale reader,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = Ids.parse(id).map(OrganisationId::new).orElseThrow(DirectoryPages::missing);
    var addresses = Addresses.of(request, reader);
    var survivor = memberships.survivorOf(asked).orElseThrow(DirectoryPages::missing);
    if (!survivor.equals(asked)) {
      return new ModelAndView(moved(addresses.here("/" + survivor)));
    }
    var page = new ModelAndView("membership/organisation");
    page.addObject(
        "page", entries.entry(asked, addresses, reader).orElseThrow(DirectoryPages::missing));
    prepare(response, addresses, reader, CacheControl.noCache());
    return page;
  }

  private static View moved(String address) {
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
    view.setExposeModelAttributes(false);
    return view;
  }

  private static void prepare(
      HttpServletResponse response, Addresses addresses, Locale reader, CacheControl caching) {
    if (addresses.negotiated()) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, caching.cachePublic().getHeaderValue());
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage());
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}

package org.partner2connect.insights.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.insights.figures.Snapshots;
import org.partner2connect.insights.figures.Values;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The dashboard, the list of the register, and a page for each commitment. */
@Controller
class RegisterPages {

  private final Snapshots snapshots;
  private final Values values;
  private final DashboardWords dashboards;
  private final RegisterWords register;
  private final CommitmentWords commitments;

  RegisterPages(
      Snapshots snapshots,
      Values values,
      DashboardWords dashboards,
      RegisterWords register,
      CommitmentWords commitments) {
    this.snapshots = snapshots;
    this.values = values;
    this.dashboards = dashboards;
    this.register = register;
    this.commitments = commitments;
  }

  @GetMapping({"/dashboard", "/en/dashboard", "/fr/dashboard"})
  ModelAndView dashboard(
      @RequestParam MultiValueMap<String, String> query,
      Locale reader,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = CommitmentRequest.of(query, values);
    var links = prepare(reader, request, response);
    var problem = asked.problem();
    if (problem != null) {
      return problem(
          "insights/dashboard",
          problem,
          links.dashboard(CommitmentFilter.ALL),
          HttpStatus.BAD_REQUEST,
          reader);
    }
    return new ModelAndView("insights/dashboard")
        .addObject("page", dashboards.of(asked.filter(), snapshots.current(), links, reader));
  }

  @GetMapping({"/commitments", "/en/commitments", "/fr/commitments"})
  ModelAndView list(
      @RequestParam MultiValueMap<String, String> query,
      Locale reader,
      HttpServletRequest request,
      HttpServletResponse response) {
    var asked = CommitmentRequest.of(query, values);
    var links = prepare(reader, request, response);
    var problem = asked.problem();
    if (problem != null) {
      return problem(
          "insights/list",
          problem,
          links.list(CommitmentFilter.ALL),
          HttpStatus.BAD_REQUEST,
          reader);
    }
    var snapshot = snapshots.current();
    var found = snapshot.select(asked.filter());
    if (asked.page() > RegisterWords.pages(found.size())) {
      return problem(
          "insights/list", "page", links.list(asked.filter()), HttpStatus.NOT_FOUND, reader);
    }
    return new ModelAndView("insights/list")
        .addObject("page", register.list(asked, found, snapshot, links, reader));
  }

  @GetMapping({
    "/commitments/{reference}",
    "/en/commitments/{reference}",
    "/fr/commitments/{reference}"
  })
  ModelAndView commitment(
      @PathVariable String reference,
      Locale reader,
      HttpServletRequest request,
      HttpServletResponse response) {
    var snapshot = snapshots.current();
    var counted =
        snapshot
            .find(reference)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var links = prepare(reader, request, response);
    return new ModelAndView("insights/commitment")
        .addObject("page", commitments.of(counted, snapshot.day(), links, reader));
  }

  private ModelAndView problem(
      String view, String parameter, String back, HttpStatus status, Locale reader) {
    return new ModelAndView(view, status)
        .addObject("problem", register.problem(parameter, reader))
        .addObject("back", back);
  }

  /** A copy may be kept anywhere, and is asked about each time: all numbers are of one moment. */
  static Links prepare(Locale reader, HttpServletRequest request, HttpServletResponse response) {
    var links = Links.of(request, reader);
    if (links.negotiated()) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePublic().getHeaderValue());
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage());
    return links;
  }
}

package org.partner2connect.insights.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.partner2connect.insights.figures.Counted;
import org.partner2connect.insights.figures.Snapshot;
import org.partner2connect.insights.figures.Snapshots;
import org.partner2connect.insights.figures.Values;
import org.partner2connect.insights.opendata.DataFiles;
import org.partner2connect.insights.opendata.Format;
import org.partner2connect.insights.opendata.NewsFeed;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The register as files and as a feed, and the page that explains them. */
@Controller
class OpenDataPages {

  private static final MediaType ATOM =
      MediaType.parseMediaType("application/atom+xml;charset=utf-8");
  private static final MediaType CSV =
      MediaType.parseMediaType("text/csv;charset=utf-8;header=present");
  private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=utf-8");

  private final Snapshots snapshots;
  private final Values values;
  private final DataFiles files;
  private final NewsFeed feed;
  private final Words words;

  OpenDataPages(Snapshots snapshots, Values values, DataFiles files, NewsFeed feed, Words words) {
    this.snapshots = snapshots;
    this.values = values;
    this.files = files;
    this.feed = feed;
    this.words = words;
  }

  @GetMapping({"/open-data", "/en/open-data", "/fr/open-data"})
  ModelAndView about(Locale reader, HttpServletRequest request, HttpServletResponse response) {
    var links = RegisterPages.prepare(reader, request, response);
    return new ModelAndView("insights/open-data")
        .addObject("version", Format.VERSION)
        .addObject("fields", DataFiles.fields())
        .addObject("day", words.day(snapshots.current().day(), reader))
        .addObject("feed", links.feed())
        .addObject("links", links);
  }

  @GetMapping("/open-data/commitments.csv")
  ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> query) {
    return file(query, "csv", CSV, (some, snapshot) -> files.csv(some));
  }

  @GetMapping("/open-data/commitments.json")
  ResponseEntity<byte[]> json(@RequestParam MultiValueMap<String, String> query) {
    return file(query, "json", MediaType.APPLICATION_JSON, files::json);
  }

  @GetMapping("/open-data/commitments.xml")
  ResponseEntity<byte[]> iati(@RequestParam MultiValueMap<String, String> query) {
    return file(query, "xml", XML, files::iati);
  }

  @GetMapping({"/commitments/feed.atom", "/en/commitments/feed.atom", "/fr/commitments/feed.atom"})
  ResponseEntity<byte[]> news(
      Locale reader, HttpServletRequest request, HttpServletResponse response) {
    RegisterPages.prepare(reader, request, response);
    var body =
        feed.write(
            snapshots.current(),
            words.say("insights.feed.title", reader),
            request.getRequestURI(),
            reader);
    return ResponseEntity.ok().contentType(ATOM).body(body);
  }

  /** The commitments that a list with the same filters shows, all of them, in the list's order. */
  private ResponseEntity<byte[]> file(
      MultiValueMap<String, String> query,
      String ending,
      MediaType type,
      BiFunction<List<Counted>, Snapshot, byte[]> writer) {
    var asked = CommitmentRequest.of(query, values);
    if (asked.problem() != null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    var snapshot = snapshots.current();
    var found = snapshot.select(asked.filter()).stream().sorted(asked.sort().order()).toList();
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noCache().cachePublic())
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .headers(
            headers ->
                headers.setContentDisposition(
                    ContentDisposition.attachment()
                        .filename("partner2connect-commitments." + ending)
                        .build()))
        .body(writer.apply(found, snapshot));
  }
}

package org.partner2connect.insights.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.Snapshots;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives pages and files of the register an ETag, and renders each once for a state of the data, a
 * day and a language. The state is asked of the database each time, so that all nodes agree.
 */
class RenderedPages extends OncePerRequestFilter {

  private static final int LONGEST_QUERY = 600;
  private static final long LONGEST_WAIT_SECONDS = 5;

  /** Other modules have pages below these addresses which follow other clocks. */
  private static final Pattern OURS =
      Pattern.compile(
          "(/en|/fr)?/(dashboard|open-data|commitments(/(P2C-C-[0-9]+|feed\\.atom))?)"
              + "|/open-data/commitments\\.(csv|json|xml)");

  private static final List<String> HEADERS =
      List.of(
          HttpHeaders.CACHE_CONTROL,
          HttpHeaders.CONTENT_LANGUAGE,
          HttpHeaders.CONTENT_DISPOSITION,
          HttpHeaders.LINK,
          HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);

  private final Snapshots snapshots;
  private final RenderedShelf shelf;
  private final LocaleResolver languages;

  RenderedPages(Snapshots snapshots, RenderedShelf shelf, LocaleResolver languages) {
    this.snapshots = snapshots;
    this.shelf = shelf;
    this.languages = languages;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var query = request.getQueryString();
    return !request.getMethod().equals("GET")
        || !OURS.matcher(request.getRequestURI()).matches()
        || (query != null && query.length() > LONGEST_QUERY);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var state = snapshots.tag();
    var language = languages.resolveLocale(request).getLanguage();
    var asked =
        new Asked(
            state,
            state + "-" + language,
            language + ' ' + request.getRequestURI() + '?' + request.getQueryString());
    var wrapper = new ContentCachingResponseWrapper(response);
    var answer = shelf.find(state, asked.key());
    if (answer.isEmpty()) {
      answer = inTurn(asked, request, wrapper, chain);
    }
    if (answer.isEmpty()) {
      wrapper.copyBodyToResponse();
      return;
    }
    answer.get().headers().forEach(response::setHeader);
    send(answer.get(), request, response);
  }

  /**
   * What somebody wants to see.
   *
   * @param state the state of the data and the day
   * @param tag the state and the language
   * @param key the language and the address
   */
  private record Asked(String state, String tag, String key) {}

  /**
   * The answer, which one of all who ask for it at the same moment renders; empty for one that is
   * not kept. Nobody waits for long: a file that is too heavy to be kept is written by each.
   */
  private Optional<Rendered> inTurn(
      Asked asked,
      HttpServletRequest request,
      ContentCachingResponseWrapper wrapper,
      FilterChain chain)
      throws ServletException, IOException {
    var turn = shelf.turn(asked.key());
    boolean mine = waitFor(turn);
    try {
      var meanwhile = shelf.find(asked.state(), asked.key());
      if (meanwhile.isPresent()) {
        return meanwhile;
      }
      chain.doFilter(request, wrapper);
      if (wrapper.getStatus() != HttpServletResponse.SC_OK
          || request.isAsyncStarted()
          || isForTheMoment(wrapper)) {
        return Optional.empty();
      }
      var rendered =
          Rendered.of(
              String.valueOf(wrapper.getContentType()),
              headers(wrapper),
              asked.tag(),
              wrapper.getContentAsByteArray());
      shelf.keep(asked.state(), asked.key(), rendered);
      return Optional.of(rendered);
    } finally {
      if (mine) {
        turn.unlock();
      }
    }
  }

  private static boolean waitFor(Lock turn) {
    try {
      return turn.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What nobody may store is not kept here either, such as the counter of a hall. */
  private static boolean isForTheMoment(HttpServletResponse response) {
    var caching = response.getHeader(HttpHeaders.CACHE_CONTROL);
    return caching != null && caching.contains("no-store");
  }

  private static Map<String, String> headers(HttpServletResponse response) {
    var headers = new LinkedHashMap<String, String>();
    for (var name : HEADERS) {
      var value = response.getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    headers.put(
        HttpHeaders.VARY, String.join(", ", new TreeSet<>(response.getHeaders(HttpHeaders.VARY))));
    return headers;
  }

  private static void send(
      Rendered rendered, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    vary(rendered, response);
    response.setHeader(HttpHeaders.ETAG, rendered.tag());
    if (has(request.getHeader(HttpHeaders.IF_NONE_MATCH), rendered.tag())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(rendered.type());
    var body = rendered.plain();
    if (accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
      body = rendered.packed();
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** What an answer depends on, said once. */
  private static void vary(Rendered rendered, HttpServletResponse response) {
    var said = rendered.headers().getOrDefault(HttpHeaders.VARY, "");
    var names = said.isEmpty() ? "" : said + ", ";
    response.setHeader(
        HttpHeaders.VARY,
        said.contains(HttpHeaders.ACCEPT_ENCODING) ? said : names + HttpHeaders.ACCEPT_ENCODING);
  }

  private static boolean has(@Nullable String wanted, String tag) {
    if (wanted == null) {
      return false;
    }
    return wanted.strip().equals("*") || wanted.replace("-gzip", "").contains(tag.substring(2));
  }

  private static boolean accepts(@Nullable String encodings) {
    return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
  }
}

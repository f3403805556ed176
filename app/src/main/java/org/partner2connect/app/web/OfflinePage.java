package org.partner2connect.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partner2connect.drafting.ui.DocumentEditorSection;
import org.partner2connect.uikit.Translations;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page that a browser keeps for the time without a connection, and the worker that shows it
 * then. Neither holds anything of anybody: what the page shows lies on the device.
 */
@Controller
class OfflinePage {

  private static final String PAGE = "/offline";
  private static final List<String> ASSETS =
      List.of(
          "/p2c/tokens.css",
          "/p2c/plan.css",
          "/offline/offline.css",
          "/offline/offline.js",
          "/public/mark.svg");
  private static final String TEMPLATE = "templates/app/offline.html";
  private static final String WORKER = "app/offline-worker.js";

  private final ResourceUrlProvider addresses;
  private final JsonMapper json;

  OfflinePage(ResourceUrlProvider addresses, JsonMapper json) {
    this.addresses = addresses;
    this.json = json;
  }

  @GetMapping(PAGE)
  ModelAndView page(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    var page = new ModelAndView("app/offline");
    page.addObject("texts", texts());
    return page;
  }

  /** Changes with whatever it keeps, so that browsers fetch all of it anew after a deployment. */
  @GetMapping(value = "/offline-worker.js", produces = "text/javascript;charset=utf-8")
  @ResponseBody
  String worker(HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    var files = ASSETS.stream().map(this::address).toList();
    var code = read(WORKER);
    var version = digest(files + texts() + read(TEMPLATE) + code);
    return "const VERSION = '%s';%nconst PAGE = '%s';%nconst FILES = %s;%n%s"
        .formatted(version, PAGE, json.writeValueAsString(files), code);
  }

  private String address(String path) {
    return Optional.ofNullable(addresses.getForLookupPath(path)).orElse(path);
  }

  /** In every language, since nobody can ask for one later; nothing in it ends a script element. */
  private String texts() {
    Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
    for (var language : Translations.LANGUAGES) {
      byLanguage.put(language.getLanguage(), DocumentEditorSection.texts(language));
    }
    return json.writeValueAsString(byLanguage).replace("<", "\\u003c");
  }

  private static String read(String resource) throws IOException {
    return new ClassPathResource(resource).getContentAsString(UTF_8);
  }

  private static String digest(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

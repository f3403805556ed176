package org.partner2connect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form as a browser without script sends it. */
final class SentAnswers {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([A-Za-z0-9_-]+)\"");

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  /** Everything that the form asks for, on the page that was just opened. */
  static SentAnswers on(HttpResponse<String> page) {
    assertThat(page.statusCode()).isEqualTo(200);
    return new SentAnswers()
        .with("token", token(page.body()))
        .with("organisation", "African Advanced Level Telecommunications Institute")
        .with("category", "ACADEMIA")
        .with("country", "KEN")
        .with("website", "www.afralti.example")
        .with("areas", "ACCESS", "ADOPTION")
        .with("motivation-ACCESS", "Networks for schools")
        .with("motivation-ADOPTION", "")
        .with("contribution", "Training in broadband policy.\r\nCoding for young people.")
        .with("contact", "Amina Wanjiru, Head of Digital Skills")
        .with("email", "skills@afralti.example")
        .with("language", "en")
        .with("heard", "The circular");
  }

  static String token(String body) {
    var found = TOKEN.matcher(body);
    assertThat(found.find()).as("a form's token").isTrue();
    return found.group(1);
  }

  SentAnswers with(String field, String... values) {
    fields.put(field, List.of(values));
    return this;
  }

  String value(String field) {
    return fields.getOrDefault(field, List.of("")).getFirst();
  }

  private String encoded() {
    return fields.entrySet().stream()
        .flatMap(
            field ->
                field.getValue().stream()
                    .map(value -> field.getKey() + "=" + URLEncoder.encode(value, UTF_8)))
        .collect(Collectors.joining("&"));
  }

  HttpResponse<String> sendTo(Web web, String path) {
    return post(web, path, encoded());
  }

  static HttpResponse<String> post(Web web, String path, String body) {
    return web.send(
        web.request(path, "Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }
}

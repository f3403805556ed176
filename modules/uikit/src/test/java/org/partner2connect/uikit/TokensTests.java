package org.partner2connect.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class TokensTests {

  private static final Pattern TOKEN = Pattern.compile("(--p2c-[a-z0-9-]+): ([^;]+);");

  @Test
  void darkIsTheSameBySystemAndByChoice() throws IOException {
    var css = read("tokens.css");
    var bySystem = between(css, ":root:not([data-scheme=\"light\"]) {", "}\n}");
    var byChoice = between(css, ":root[data-scheme=\"dark\"] {", "}\n");
    assertThat(tokens(bySystem)).hasSizeGreaterThan(40).isEqualTo(tokens(byChoice));
  }

  @Test
  void theStyleSheetUsesOnlyTokensThatExist() throws IOException {
    var known = tokens(read("tokens.css")).keySet();
    Pattern.compile("var\\((--p2c-[a-z0-9-]+)")
        .matcher(read("workspace.css"))
        .results()
        .forEach(used -> assertThat(known).contains(used.group(1)));
  }

  @Test
  void theStyleSheetKnowsNoLeftAndRight() throws IOException {
    assertThat(read("workspace.css"))
        .doesNotContainPattern("(?<![-a-z])(left|right|(margin|padding|border)-(left|right))\\s*:");
  }

  private static String read(String name) throws IOException {
    return new ClassPathResource("META-INF/resources/p2c/" + name)
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static String between(String text, String start, String end) {
    var from = text.indexOf(start);
    return text.substring(from, text.indexOf(end, from));
  }

  private static TreeMap<String, String> tokens(String css) {
    var tokens = new TreeMap<String, String>();
    TOKEN.matcher(css).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
    return tokens;
  }
}

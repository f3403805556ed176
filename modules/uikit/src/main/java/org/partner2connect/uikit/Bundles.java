package org.partner2connect.uikit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the message bundles of all modules on the class path. */
final class Bundles {

  private static final Pattern NAME = Pattern.compile("[a-z-]+(?:_([a-z]{2}))?\\.properties");

  private Bundles() {}

  /** All sentences by language; the file without a suffix is English. */
  static Map<Locale, Map<String, String>> read(List<Locale> languages) {
    var found = new HashMap<Locale, Map<String, String>>();
    languages.forEach(language -> found.put(language, new HashMap<>()));
    try {
      var files = new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*");
      for (var file : files) {
        var name = NAME.matcher(String.valueOf(file.getFilename()));
        if (name.matches()) {
          var language = name.group(1) == null ? Locale.ENGLISH : Locale.of(name.group(1));
          var texts = found.get(language);
          if (texts != null) {
            addTo(texts, file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static void addTo(Map<String, String> texts, Resource file) throws IOException {
    var properties = new Properties();
    try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    properties.forEach(
        (key, text) -> {
          if (texts.putIfAbsent((String) key, (String) text) != null) {
            throw new IllegalStateException("Two bundles hold the key " + key);
          }
        });
  }
}

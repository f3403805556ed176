package org.partner2connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both shipped languages say everything, and say it in their own typography. */
class MessageBundleTests {

  private static final Pattern ORDINARY_SPACE_BEFORE_SIGN =
      Pattern.compile("[ \\u00a0][;:!?»]|«[ \\u00a0]");

  static List<Path> english() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of(".."))) {
      return walk.filter(file -> file.toString().contains("/src/main/resources/i18n/"))
          .filter(file -> file.toString().endsWith(".properties"))
          .filter(file -> !file.toString().matches(".*_[a-z]{2}\\.properties"))
          .sorted()
          .toList();
    }
  }

  @Test
  void thereAreBundles() throws IOException {
    assertThat(english()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("english")
  void frenchSaysWhatEnglishSays(Path file) throws IOException {
    Properties english = load(file);
    Properties french = load(french(file));
    assertThat(french.keySet()).isEqualTo(english.keySet());
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(french.getProperty(key), Locale.FRENCH))
          .as(key)
          .containsAll(arguments(english.getProperty(key), Locale.ENGLISH));
      assertThat(french.getProperty(key)).as(key).isNotBlank();
      assertThat(english.getProperty(key)).as(key).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("english")
  void keysBeginWithTheNameOfTheirBundle(Path file) throws IOException {
    String bundle = file.getFileName().toString().replace(".properties", "");
    String module = bundle.replaceAll("-.*", "");
    assertThat(load(file).stringPropertyNames())
        .allSatisfy(key -> assertThat(key).matches(Pattern.quote(module) + "[.-].*"));
  }

  @ParameterizedTest
  @MethodSource("english")
  void frenchSetsANarrowSpaceBeforeHighSigns(Path file) throws IOException {
    Properties french = load(french(file));
    for (String key : french.stringPropertyNames()) {
      assertThat(ORDINARY_SPACE_BEFORE_SIGN.matcher(french.getProperty(key)).find())
          .as(key + " = " + french.getProperty(key))
          .isFalse();
    }
  }

  private static List<String> arguments(String text, Locale locale) {
    return Arrays.stream(new MessageFormat(text, locale).getArgumentNames().toArray())
        .map(String::valueOf)
        .sorted()
        .toList();
  }

  private static Path french(Path english) {
    return english.resolveSibling(
        english.getFileName().toString().replace(".properties", "_fr.properties"));
  }

  private static Properties load(Path file) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}

package org.partner2connect.uikit;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/**
 * Every sentence that the system says to a person: the bundles {@code i18n/*.properties} of all
 * modules (UTF-8, ICU MessageFormat), behind Spring's MessageSource and Vaadin's I18NProvider.
 *
 * <p>A sentence missing in one language is said in English. A sentence missing in English is a bug:
 * with {@code p2c.translations.strict} it is thrown, else its key is shown.
 */
@Component("messageSource")
public class Translations implements MessageSource, I18NProvider {

  /** The languages that ship complete; the first is the one used when nothing else fits. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

  private final transient Map<Locale, Map<String, String>> patterns;
  private final transient Map<Sentence, MessageFormat> formats = new ConcurrentHashMap<>();
  private final boolean strict;

  /** Reads all bundles on the class path. */
  @Autowired
  public Translations(@Value("${p2c.translations.strict:false}") boolean strict) {
    this(Bundles.read(LANGUAGES), strict);
  }

  Translations(Map<Locale, Map<String, String>> patterns, boolean strict) {
    this.patterns = patterns;
    this.strict = strict;
  }

  /**
   * The shipped language that suits a reader best.
   *
   * @param acceptLanguage an Accept-Language header (RFC 9110); absent or unreadable means English
   */
  public static Locale negotiate(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 1_000) {
      return LANGUAGES.getFirst();
    }
    try {
      var wanted = Locale.LanguageRange.parse(acceptLanguage);
      var found = Locale.lookup(wanted, LANGUAGES);
      return found == null ? LANGUAGES.getFirst() : found;
    } catch (IllegalArgumentException e) {
      return LANGUAGES.getFirst();
    }
  }

  /** The shipped language of a locale: its own, else English. */
  public static Locale languageOf(Locale locale) {
    return LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(locale.getLanguage()))
        .findFirst()
        .orElse(LANGUAGES.getFirst());
  }

  /** All keys that a language has. */
  public Set<String> keys(Locale language) {
    return Set.copyOf(patterns.getOrDefault(language, Map.of()).keySet());
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return LANGUAGES;
  }

  @Override
  public Locale getDefaultLocale() {
    return LANGUAGES.getFirst();
  }

  @Override
  public String getTranslation(String key, @Nullable Locale locale, @Nullable Object... params) {
    var text = find(key, params, locale);
    if (text != null) {
      return text;
    }
    if (strict) {
      throw new IllegalArgumentException("No sentence in any bundle: " + key);
    }
    return key;
  }

  @Override
  public @Nullable String getMessage(
      String code,
      Object @Nullable [] args,
      @Nullable String defaultMessage,
      @Nullable Locale locale) {
    var text = find(code, args, locale);
    return text == null ? defaultMessage : text;
  }

  @Override
  public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
    var text = find(code, args, locale);
    if (text == null) {
      throw new NoSuchMessageException(code, locale == null ? getDefaultLocale() : locale);
    }
    return text;
  }

  @Override
  public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
    var codes = resolvable.getCodes();
    for (var code : codes == null ? new String[0] : codes) {
      var text = find(code, resolvable.getArguments(), locale);
      if (text != null) {
        return text;
      }
    }
    var fallback = resolvable.getDefaultMessage();
    if (fallback == null) {
      throw new NoSuchMessageException(
          codes == null || codes.length == 0 ? "" : codes[codes.length - 1],
          locale == null ? getDefaultLocale() : locale);
    }
    return fallback;
  }

  private @Nullable String find(
      String key, @Nullable Object @Nullable [] args, @Nullable Locale locale) {
    var language = languageOf(locale == null ? getDefaultLocale() : locale);
    var pattern = pattern(key, language);
    if (pattern == null) {
      return null;
    }
    if (args == null || args.length == 0) {
      return formatted(new Sentence(pattern, language), new Object[0]);
    }
    return formatted(new Sentence(pattern, language), args);
  }

  private @Nullable String pattern(String key, Locale language) {
    var own = patterns.getOrDefault(language, Map.of()).get(key);
    return own != null ? own : patterns.getOrDefault(getDefaultLocale(), Map.of()).get(key);
  }

  private String formatted(Sentence sentence, @Nullable Object[] args) {
    var format =
        formats.computeIfAbsent(sentence, s -> new MessageFormat(s.pattern(), s.language()));
    synchronized (format) {
      return format.format(args, new StringBuffer(), null).toString();
    }
  }

  private record Sentence(String pattern, Locale language) {}
}

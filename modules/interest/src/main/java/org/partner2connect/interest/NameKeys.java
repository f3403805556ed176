package org.partner2connect.interest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what the same organisation is recognised under slightly different names and addresses. */
final class NameKeys {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Dots between single letters: S.A.S. is the same as SAS. */
  private static final Pattern DOTTED =
      Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b)", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that say of what legal form an organisation is, not which one it is. */
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ag",
          "asbl",
          "bv",
          "co",
          "corp",
          "corporation",
          "ev",
          "gmbh",
          "inc",
          "incorporated",
          "limited",
          "llc",
          "ltd",
          "nv",
          "oy",
          "plc",
          "pte",
          "pty",
          "sa",
          "sarl",
          "sas",
          "spa",
          "srl");

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "of", "and", "for", "le", "la", "les", "de", "du", "des", "et", "pour", "l", "d",
          "el", "los", "las", "y", "del");

  /** Domains in which everybody can have an address, so that they say nothing about the owner. */
  private static final Set<String> OPEN_TO_EVERYBODY =
      Set.of(
          "126.com",
          "163.com",
          "aol.com",
          "gmail.com",
          "gmx.com",
          "gmx.de",
          "gmx.net",
          "googlemail.com",
          "hotmail.com",
          "hotmail.fr",
          "icloud.com",
          "laposte.net",
          "live.com",
          "mail.com",
          "mail.ru",
          "me.com",
          "msn.com",
          "orange.fr",
          "outlook.com",
          "outlook.fr",
          "proton.me",
          "protonmail.com",
          "qq.com",
          "rediffmail.com",
          "wanadoo.fr",
          "web.de",
          "yahoo.co.in",
          "yahoo.co.uk",
          "yahoo.com",
          "yahoo.fr",
          "yandex.com",
          "yandex.ru",
          "ymail.com",
          "zoho.com");

  private NameKeys() {}

  /** The name in small letters without accents, signs, articles and legal forms. */
  static String of(String name) {
    var plain =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toUpperCase(Locale.ROOT) // first, because it also makes two letters of ß and the like
            .toLowerCase(Locale.ROOT);
    var words =
        Stream.of(NO_WORD.split(DOTTED.matcher(plain).replaceAll("$1")))
            .filter(word -> !word.isEmpty())
            .toList();
    var telling =
        words.stream()
            .filter(word -> !LEGAL_FORMS.contains(word) && !ARTICLES.contains(word))
            .collect(Collectors.joining(" "));
    return telling.isEmpty() ? String.join(" ", words) : telling;
  }

  /** The domain of an e-mail address, or null when everybody can have an address there. */
  static @Nullable String mailDomain(String email) {
    var domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    return OPEN_TO_EVERYBODY.contains(domain) ? null : domain;
  }

  /** A host without {@code www.}. */
  static String webDomain(String host) {
    var domain = host.toLowerCase(Locale.ROOT);
    return domain.startsWith("www.") ? domain.substring("www.".length()) : domain;
  }
}

package org.partner2connect.commitments.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.partner2connect.commitments.BeneficiaryGroup;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;

/** Recognises types, areas, groups, languages and countries by their code or by their name. */
@Component("importNames")
class Names {

  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");
  private static final Pattern LISTED = Pattern.compile("\\s*[;|\\n]\\s*");
  private static final Pattern CODES = Pattern.compile("\\p{L}{3}(?:[\\s,]+\\p{L}{3})+");
  private static final Pattern TARGET = Pattern.compile("[0-9]{1,2},([0-9]{1,2}|[a-z])");

  private final Taxonomy taxonomy;
  private final Translations translations;

  Names(Taxonomy taxonomy, Translations translations) {
    this.taxonomy = taxonomy;
    this.translations = translations;
  }

  Optional<CommitmentType> type(String text) {
    return named(CommitmentType.values(), "commitments.type.", text);
  }

  Optional<BeneficiaryGroup> group(String text) {
    return named(BeneficiaryGroup.values(), "commitments.group.", text);
  }

  Optional<FocusArea> area(String text) {
    return Arrays.stream(FocusArea.values()).filter(one -> isCode(one, text)).findFirst();
  }

  /** The code of a language in which commitments are worded. */
  Optional<String> language(String text) {
    var wanted = text.toLowerCase(Locale.ROOT);
    return LANGUAGES.stream()
        .filter(
            code ->
                code.equals(wanted)
                    || Stream.of(Locale.ENGLISH, Locale.FRENCH, Locale.of(code))
                        .anyMatch(
                            reader ->
                                Locale.of(code).getDisplayLanguage(reader).equalsIgnoreCase(text)))
        .findFirst();
  }

  /** Alpha-3 codes; what is no country stays as it is written. */
  List<String> countries(String cell) {
    return listed(cell).flatMap(this::countriesOf).toList();
  }

  private Stream<String> countriesOf(String text) {
    if (CODES.matcher(text).matches() && byName(text).isEmpty()) {
      return Stream.of(text.split("[\\s,]+")).map(this::country);
    }
    // Some names hold a comma.
    return byName(text).isPresent() ? Stream.of(country(text)) : parts(text).map(this::country);
  }

  private String country(String text) {
    return byName(text).orElseGet(() -> text.toUpperCase(Locale.ROOT));
  }

  private Optional<String> byName(String text) {
    return taxonomy.countries().stream()
        .filter(
            one ->
                one.name().texts().values().stream().anyMatch(name -> name.equalsIgnoreCase(text)))
        .map(one -> one.iso3())
        .findFirst();
  }

  /** Codes such as 9.c; spreadsheets of some languages make 4,4 of 4.4. */
  static List<String> targets(String cell) {
    return Stream.of(cell.toLowerCase(Locale.ROOT).split("[;|\\s]+"))
        .flatMap(
            part ->
                TARGET.matcher(part).matches() ? Stream.of(part.replace(',', '.')) : parts(part))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** What is listed in a cell of which no part holds a comma. */
  static List<String> words(String cell) {
    return listed(cell).flatMap(Names::parts).toList();
  }

  private static Stream<String> listed(String cell) {
    return LISTED.splitAsStream(cell.strip()).filter(part -> !part.isEmpty());
  }

  private static Stream<String> parts(String text) {
    return Stream.of(text.split("\\s*,\\s*")).filter(part -> !part.isEmpty());
  }

  private <E extends Enum<E>> Optional<E> named(E[] all, String labels, String text) {
    return Arrays.stream(all)
        .filter(one -> isCode(one, text) || isLabel(labels + one.name(), text))
        .findFirst();
  }

  private boolean isLabel(String key, String text) {
    return Translations.LANGUAGES.stream()
        .anyMatch(reader -> translations.getTranslation(key, reader).equalsIgnoreCase(text));
  }

  private static boolean isCode(Enum<?> one, String text) {
    return one.name().equalsIgnoreCase(text.replaceAll("[\\s-]+", "_"));
  }
}

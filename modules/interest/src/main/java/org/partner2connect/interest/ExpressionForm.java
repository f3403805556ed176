package org.partner2connect.interest;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody typed into the form, unchecked; an answer that is not given is empty.
 *
 * @param category the name of a {@code membership.Category}
 * @param country the ISO 3166 alpha-3 code
 * @param contact name and function of the person to write to
 * @param language the ISO 639-1 code of the language in which to write, one of {@link #LANGUAGES}
 * @param areas names of focus areas
 * @param motivations why, for each chosen area's name
 * @param contribution what the organisation could bring
 * @param heard how it heard of the coalition
 */
public record ExpressionForm(
    String organisation,
    String category,
    String country,
    String website,
    String contact,
    String email,
    String language,
    Set<String> areas,
    Map<String, String> motivations,
    String contribution,
    String heard) {

  /** The official languages of the United Nations, in the order of the form. */
  public static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

  public ExpressionForm {
    areas = Set.copyOf(areas);
    motivations = Map.copyOf(motivations);
  }
}

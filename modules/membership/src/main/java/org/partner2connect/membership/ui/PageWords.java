package org.partner2connect.membership.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** The names of countries and areas in the reader's language. */
@Component
class PageWords {

  private final Taxonomy taxonomy;

  PageWords(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  String country(@Nullable String iso3, Locale reader) {
    return iso3 == null
        ? ""
        : taxonomy.country(iso3).map(country -> country.name().in(reader)).orElse(iso3);
  }

  List<String> countries() {
    return taxonomy.countries().stream().map(Country::iso3).toList();
  }

  String area(FocusArea area, Locale reader) {
    return taxonomy.focusArea(area).name().in(reader);
  }
}

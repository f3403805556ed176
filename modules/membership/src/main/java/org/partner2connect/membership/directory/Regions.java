package org.partner2connect.membership.directory;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** The ITU regions and which countries lie in them. */
@Component
class Regions {

  private final Taxonomy taxonomy;

  Regions(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Their codes, in alphabetical order. */
  List<String> codes() {
    return taxonomy.countries().stream()
        .map(Country::ituRegion)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** The alpha-3 codes of a region's countries. */
  String[] countriesOf(@Nullable String region) {
    return taxonomy.countries().stream()
        .filter(country -> Objects.equals(country.ituRegion(), region))
        .map(Country::iso3)
        .toArray(String[]::new);
  }
}

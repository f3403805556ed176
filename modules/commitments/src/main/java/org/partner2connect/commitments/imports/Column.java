package org.partner2connect.commitments.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns that an import takes; named as in version 1 of the open data file. */
public enum Column {
  REFERENCE,
  ID,
  TYPE,
  AREA,
  LANGUAGE,
  TITLE,
  TITLE_EN,
  TITLE_FR,
  DESCRIPTION,
  LEAD_AMOUNT,
  /** Taken where there is no {@link #LEAD_AMOUNT}; it also counts what partners bring. */
  AMOUNT,
  CURRENCY,
  AMOUNT_NOTE,
  ESTIMATED,
  IN_KIND,
  STARTS,
  ENDS,
  PERIOD_NOTE,
  COUNTRIES,
  REGION_NOTE,
  SDG_TARGETS,
  GROUPS,
  BENEFICIARIES,
  BENEFICIARIES_NOTE;

  /** Its name in the file. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of all of them, in the order of the file. */
  public static List<String> titles() {
    return Arrays.stream(values()).map(Column::title).toList();
  }

  /** The column that is headed so, if it is one that is taken. */
  static Optional<Column> headed(String heading) {
    return Arrays.stream(values())
        .filter(column -> column.title().equalsIgnoreCase(heading.strip()))
        .findFirst();
  }
}

package org.partner2connect.reference.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.taxonomy.keeping.KeptTerm;
import org.partner2connect.taxonomy.keeping.TermDays;

/** What a dialog holds while somebody fills it. Texts that are left out are empty. */
final class Draft {

  @Nullable Country country;
  @Nullable LocalDate since;
  @Nullable LocalDate until;
  @Nullable LocalDate expected;
  @Nullable FocusArea area;
  String source = "";
  final Map<String, String> names = new TreeMap<>();

  void sourced(String text) {
    source = text;
  }

  static Draft of(KeptTerm term) {
    var draft = new Draft();
    draft.since = term.days().since();
    draft.until = term.days().until();
    draft.expected = term.days().expected();
    return draft;
  }

  static Draft of(Label name) {
    var draft = new Draft();
    draft.names.putAll(name.texts());
    return draft;
  }

  /**
   * @throws org.partner2connect.kernel.Refusal when the days do not fit together
   */
  TermDays days() {
    return new TermDays(since, until, expected);
  }

  /** The name in the languages in which it was given. */
  Label name() {
    var given = new TreeMap<>(names);
    given.values().removeIf(String::isBlank);
    return new Label(given);
  }
}

package org.partner2connect.reference.ui;

import org.partner2connect.reference.CountryGroupLists;
import org.partner2connect.taxonomy.keeping.KeptTerm;
import org.partner2connect.taxonomy.keeping.TermDays;
import org.partner2connect.uikit.DayField;

/** Asks from which day on a country no longer belongs to a group. */
final class EndTermDialog extends KeepDialog {

  private final String country;
  private final DayField until;
  private final transient KeptTerm term;
  private final transient CountryGroupLists lists;

  EndTermDialog(KeptTerm term, String country, CountryGroupLists lists, ListKeeping keeping) {
    super("end", country, draft(term), keeping);
    this.term = term;
    this.country = country;
    this.lists = lists;
    until = day("until", true, d -> d.until, (d, day) -> d.until = day);
    until.setHelperText(getTranslation("reference.ui.until.hint"));
    tellAt(until, "taxonomy.refusal.backwards");
    tellAt(until, "taxonomy.refusal.ended");
    complete();
  }

  /** What was expected is most likely what has happened. */
  private static Draft draft(KeptTerm term) {
    var draft = Draft.of(term);
    draft.until = term.days().expected();
    return draft;
  }

  @Override
  String effect() {
    return until.isEmpty()
        ? ""
        : new EffectText(this, getLocale(), term.group(), country)
            .of(term.days(), new TermDays(term.days().since(), until.getValue(), null));
  }

  @Override
  void keep() {
    var day = draft.until;
    if (day != null) {
      lists.end(term.id(), term.version(), day, draft.source);
    }
  }
}

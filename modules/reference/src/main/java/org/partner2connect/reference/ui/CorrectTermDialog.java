package org.partner2connect.reference.ui;

import org.partner2connect.reference.CountryGroupLists;
import org.partner2connect.taxonomy.keeping.KeptTerm;
import org.partner2connect.taxonomy.keeping.TermDays;
import org.partner2connect.uikit.DayField;

/** Asks for the right days of a term. */
final class CorrectTermDialog extends KeepDialog {

  private final String country;
  private final DayField since;
  private final DayField until;
  private final DayField expected;
  private final transient KeptTerm term;
  private final transient CountryGroupLists lists;

  CorrectTermDialog(KeptTerm term, String country, CountryGroupLists lists, ListKeeping keeping) {
    super("correct", country, Draft.of(term), keeping);
    this.term = term;
    this.country = country;
    this.lists = lists;
    since = day("since", false, d -> d.since, (d, day) -> d.since = day);
    since.setHelperText(getTranslation("reference.ui.since.hint"));
    until = day("until", false, d -> d.until, (d, day) -> d.until = day);
    until.setHelperText(getTranslation("reference.ui.until.optional"));
    expected = day("expected", false, d -> d.expected, (d, day) -> d.expected = day);
    expected.setHelperText(getTranslation("reference.ui.expected.hint"));
    tellAt(since, "taxonomy.refusal.overlap");
    tellAt(until, "taxonomy.refusal.backwards");
    tellAt(expected, "taxonomy.refusal.expectation");
    complete();
  }

  @Override
  String effect() {
    return new EffectText(this, getLocale(), term.group(), country)
        .of(term.days(), new TermDays(since.getValue(), until.getValue(), expected.getValue()));
  }

  @Override
  void keep() {
    lists.correct(term.id(), term.version(), draft.days(), draft.source);
  }
}

package org.partner2connect.reference.ui;

import org.partner2connect.reference.CountryGroupLists;
import org.partner2connect.taxonomy.keeping.KeptTerm;

/** Asks why a term was a mistake. */
final class StrikeTermDialog extends KeepDialog {

  private final String country;
  private final transient KeptTerm term;
  private final transient CountryGroupLists lists;

  StrikeTermDialog(KeptTerm term, String country, CountryGroupLists lists, ListKeeping keeping) {
    super("strike", country, new Draft(), keeping);
    this.term = term;
    this.country = country;
    this.lists = lists;
    complete();
  }

  @Override
  String effect() {
    return new EffectText(this, getLocale(), term.group(), country).of(term.days(), null);
  }

  @Override
  void keep() {
    lists.strike(term.id(), term.version(), draft.source);
  }
}

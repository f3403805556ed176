package org.partner2connect.reference.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.partner2connect.reference.CountryGroupLists;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.CountryGroup;
import org.partner2connect.taxonomy.keeping.TermDays;
import org.partner2connect.uikit.DayField;

/** Asks which country belongs to a group from which day on. */
final class AddTermDialog extends KeepDialog {

  private final ComboBox<Country> country = new ComboBox<>(getTranslation("reference.ui.country"));
  private final DayField since;
  private final CountryGroup group;
  private final transient CountryGroupLists lists;

  AddTermDialog(
      CountryGroup group, List<Country> countries, CountryGroupLists lists, ListKeeping keeping) {
    super("add", "", new Draft(), keeping);
    this.group = group;
    this.lists = lists;
    country.setItems(byName(countries));
    country.setItemLabelGenerator(item -> item.name().in(getLocale()));
    put(country, 1);
    binder
        .forField(country)
        .asRequired(getTranslation("reference.ui.country.missing"))
        .bind(d -> d.country, (d, chosen) -> d.country = chosen);
    since = day("since", true, d -> d.since, (d, day) -> d.since = day);
    tellAt(country, "taxonomy.refusal.overlap");
    complete();
  }

  @Override
  String effect() {
    if (country.isEmpty() || since.isEmpty()) {
      return "";
    }
    return new EffectText(this, getLocale(), group, country.getValue().name().in(getLocale()))
        .of(null, new TermDays(since.getValue(), null, null));
  }

  @Override
  void keep() {
    var chosen = draft.country;
    var day = draft.since;
    if (chosen != null && day != null) {
      lists.add(group, chosen.iso3(), day, draft.source);
    }
  }

  private List<Country> byName(List<Country> countries) {
    Comparator<Object> order = Collator.getInstance(getLocale());
    return countries.stream()
        .sorted(Comparator.comparing(item -> item.name().in(getLocale()), order))
        .toList();
  }
}

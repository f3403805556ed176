package org.partner2connect.reference.ui;

import java.time.format.FormatStyle;
import org.partner2connect.reference.PillarLists;
import org.partner2connect.taxonomy.keeping.KeptPillar;
import org.partner2connect.uikit.DayField;
import org.partner2connect.uikit.WrittenDays;

/** Asks from which day on a pillar is not offered any more. */
final class RetireDialog extends KeepDialog {

  private final String name;
  private final DayField day;
  private final transient KeptPillar pillar;
  private final transient PillarLists lists;

  RetireDialog(KeptPillar pillar, String name, PillarLists lists, ListKeeping keeping) {
    super("pillar.retire", name, new Draft(), keeping);
    this.pillar = pillar;
    this.name = name;
    this.lists = lists;
    day = day("pillar.day", true, d -> d.until, (d, chosen) -> d.until = chosen);
    complete();
  }

  @Override
  String effect() {
    return day.isEmpty()
        ? ""
        : getTranslation(
            "reference.ui.pillar.retire.effect",
            name,
            WrittenDays.of(day.getValue(), FormatStyle.LONG, getLocale()));
  }

  @Override
  void keep() {
    var from = draft.until;
    if (from != null) {
      lists.retire(pillar.id(), pillar.version(), from, draft.source);
    }
  }
}

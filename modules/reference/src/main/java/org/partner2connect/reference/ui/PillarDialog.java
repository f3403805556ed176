package org.partner2connect.reference.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.reference.PillarLists;
import org.partner2connect.taxonomy.FocusAreaReference;
import org.partner2connect.taxonomy.keeping.KeptPillar;

/** Asks how a pillar is called, and of a new one to which focus area it belongs. */
final class PillarDialog extends KeepDialog {

  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

  private final transient @Nullable KeptPillar pillar;
  private final transient PillarLists lists;

  /** Asks for a new one. */
  PillarDialog(List<FocusAreaReference> areas, PillarLists lists, ListKeeping keeping) {
    super("pillar.add", "", new Draft(), keeping);
    this.lists = lists;
    this.pillar = null;
    askForArea(areas);
    askForNames();
    complete();
  }

  /** Asks for another name. */
  PillarDialog(KeptPillar pillar, String name, PillarLists lists, ListKeeping keeping) {
    super("pillar.rename", name, Draft.of(pillar.name()), keeping);
    this.lists = lists;
    this.pillar = pillar;
    askForNames();
    complete();
  }

  private void askForArea(List<FocusAreaReference> areas) {
    var chooser = new Select<FocusAreaReference>();
    chooser.setLabel(getTranslation("reference.ui.area"));
    chooser.setItems(areas);
    chooser.setItemLabelGenerator(item -> item.code().number() + " " + item.name().in(getLocale()));
    put(chooser, 2);
    binder
        .forField(chooser)
        .asRequired(getTranslation("reference.ui.area.missing"))
        .bind(d -> null, (d, chosen) -> d.area = chosen == null ? null : chosen.code());
  }

  private void askForNames() {
    for (var language : LANGUAGES) {
      boolean required = language.equals("en") || language.equals("fr");
      var field = new TextField(getTranslation("reference.ui.name." + language));
      field.setRequiredIndicatorVisible(required);
      put(field, 1);
      binder
          .forField(field)
          .withValidator(required ? Rules.line(this) : Rules.optionalLine(this))
          .bind(d -> d.names.getOrDefault(language, ""), (d, text) -> d.names.put(language, text));
      if (language.equals("en")) {
        tellAt(field, "taxonomy.refusal.exists");
      }
    }
  }

  @Override
  String effect() {
    return getTranslation(
        pillar == null ? "reference.ui.pillar.add.effect" : "reference.ui.pillar.rename.effect");
  }

  @Override
  void keep() {
    var chosen = draft.area;
    if (pillar != null) {
      lists.rename(pillar.id(), pillar.version(), draft.name(), draft.source);
    } else if (chosen != null) {
      lists.add(chosen, draft.name(), draft.source);
    }
  }
}

package org.partner2connect.reference.ui;

import org.partner2connect.reference.PillarLists;
import org.partner2connect.taxonomy.keeping.KeptPillar;

/** Asks why a pillar is offered again. */
final class RestoreDialog extends KeepDialog {

  private final String name;
  private final transient KeptPillar pillar;
  private final transient PillarLists lists;

  RestoreDialog(KeptPillar pillar, String name, PillarLists lists, ListKeeping keeping) {
    super("pillar.restore", name, new Draft(), keeping);
    this.pillar = pillar;
    this.name = name;
    this.lists = lists;
    complete();
  }

  @Override
  String effect() {
    return getTranslation("reference.ui.pillar.restore.effect", name);
  }

  @Override
  void keep() {
    lists.restore(pillar.id(), pillar.version(), draft.source);
  }
}

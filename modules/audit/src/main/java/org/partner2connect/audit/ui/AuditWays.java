package org.partner2connect.audit.ui;

import java.util.List;
import org.partner2connect.uikit.Ways;
import org.springframework.stereotype.Component;

/** The way to the own deeds in the drawer; the record itself stands there already. */
@Component
class AuditWays implements Ways {

  private static final int LAST = 900;

  @Override
  public List<Way> ways() {
    return List.of(new Way(Part.COALITION, LAST, "audit.own.heading", AuditNavigation.own()));
  }
}

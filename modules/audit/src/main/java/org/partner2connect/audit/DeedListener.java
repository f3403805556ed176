package org.partner2connect.audit;

import org.partner2connect.kernel.Audited;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of every deed, in whichever module it was done. */
@Component
class DeedListener {

  private final DeedLog log;

  DeedListener(DeedLog log) {
    this.log = log;
  }

  @ApplicationModuleListener
  void on(Audited event) {
    log.append(event.deed());
  }
}

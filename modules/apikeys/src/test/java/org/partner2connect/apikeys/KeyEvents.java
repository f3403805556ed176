package org.partner2connect.apikeys;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.partner2connect.kernel.Audited;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Keeps what is told of keys. */
@TestComponent
public class KeyEvents {

  private final List<Audited> told = new CopyOnWriteArrayList<>();

  @EventListener
  void on(Audited event) {
    told.add(event);
  }

  /** What was told of that key, in the words of the audit. */
  List<String> deedsOf(KeyId key) {
    return told.stream()
        .map(Audited::deed)
        .filter(deed -> deed.subject().equals(key.value()))
        .map(deed -> deed.what().replace("apikeys.audit.", ""))
        .toList();
  }

  /** Everything that was told, as it would stand in a log. */
  String everything() {
    return told.toString();
  }
}

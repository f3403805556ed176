package org.partner2connect.app;

import java.util.Comparator;
import java.util.List;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.kernel.DemoData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the demo's story once in a database's life, all modules' parts in one transaction, before
 * the first request is served.
 */
@Component
@Profile("demo")
class DemoLoader implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

  private final List<DemoData> parts;
  private final DemoLoadLog log;
  private final SystemActor system;
  private final TransactionTemplate transaction;
  private volatile boolean running;

  DemoLoader(
      ObjectProvider<DemoData> parts,
      DemoLoadLog log,
      SystemActor system,
      TransactionTemplate transaction) {
    this.parts = parts.stream().sorted(Comparator.comparingInt(DemoData::order)).toList();
    this.log = log;
    this.system = system;
    this.transaction = transaction;
  }

  @Override
  public void start() {
    system.run("demo data", () -> transaction.executeWithoutResult(status -> load()));
    running = true;
  }

  private void load() {
    if (log.begin()) {
      parts.forEach(DemoData::load);
      LOG.info("Demo data loaded in {} parts", parts.size());
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server opens its port, after everything else. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE / 2;
  }
}

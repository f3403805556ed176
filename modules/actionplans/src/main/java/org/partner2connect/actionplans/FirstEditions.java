package org.partner2connect.actionplans;

import org.partner2connect.identity.SystemActor;
import org.partner2connect.workinggroups.ChairAppointed;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.springframework.context.SmartLifecycle;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Sees to it that every working group has a plan in draft: groups that came with migrations or demo
 * data get theirs at the start, before the first request, others when they get a chair.
 */
@Component
class FirstEditions implements SmartLifecycle {

  private static final String REASON = "first editions of action plans";

  private final WorkingGroupQueries groups;
  private final PlanOpening opening;
  private final SystemActor system;
  private volatile boolean running;

  FirstEditions(WorkingGroupQueries groups, PlanOpening opening, SystemActor system) {
    this.groups = groups;
    this.opening = opening;
    this.system = system;
  }

  @Override
  public void start() {
    system.run(REASON, () -> groups.all().forEach(opening::openFirst));
    running = true;
  }

  @ApplicationModuleListener
  void on(ChairAppointed event) {
    system.run(REASON, () -> groups.find(event.group()).ifPresent(opening::openFirst));
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After demo data, which may bring plans of its own; before the web server opens its port. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE / 2 + 1;
  }
}

package org.partner2connect.actionplans;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.stereotype.Component;

/** Tells open pages that the actions of a plan have been read again. */
@Component
public class ActionsFeed {

  private final Map<PlanId, Set<Runnable>> followers = new ConcurrentHashMap<>();

  /**
   * Calls back after each reading of that plan, from another thread, until the returned work is
   * run. The callback must be quick.
   */
  @CallerDecides("pages of people who may read the plan")
  public Runnable follow(PlanId plan, Runnable callback) {
    followers.compute(
        plan,
        (_, known) -> {
          var callbacks = known == null ? ConcurrentHashMap.<Runnable>newKeySet() : known;
          callbacks.add(callback);
          return callbacks;
        });
    return () -> unfollow(plan, callback);
  }

  private void unfollow(PlanId plan, Runnable callback) {
    followers.computeIfPresent(
        plan,
        (_, callbacks) -> {
          callbacks.remove(callback);
          return callbacks.isEmpty() ? null : callbacks;
        });
  }

  void changed(PlanId plan) {
    followers.getOrDefault(plan, Set.of()).forEach(Runnable::run);
  }
}

package org.partner2connect.kernel;

/**
 * One module's share of the demo's story, loaded once and only when the profile {@code demo} is on,
 * through the module's own services.
 */
public interface DemoData {

  /** Its place in the order of loading: upstream modules have the smaller numbers. */
  int order();

  /** Loads it. Called once for a database, inside one transaction. */
  void load();
}

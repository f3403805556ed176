package org.partner2connect.uikit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view that says where it stands; the workspace's bar shows it as a trail after "Home". */
public interface Crumbs {

  /** The places from the outermost to this page, which comes last and without an address. */
  List<Crumb> crumbs();

  /**
   * One place of a trail.
   *
   * @param text its name, translated
   * @param address where it is, relative to the workspace, e.g. {@code groups/…}; absent for the
   *     page itself
   */
  record Crumb(String text, @Nullable String address) {

    /** The page itself. */
    public static Crumb here(String text) {
      return new Crumb(text, null);
    }
  }
}

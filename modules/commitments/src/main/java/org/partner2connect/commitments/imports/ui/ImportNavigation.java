package org.partner2connect.commitments.imports.ui;

/** Leads to the page on which commitments come out of a file. */
public final class ImportNavigation {

  static final String ROUTE = "commitments/import";

  private ImportNavigation() {}

  /** The page, relative to the workspace. */
  public static String address() {
    return ROUTE;
  }
}

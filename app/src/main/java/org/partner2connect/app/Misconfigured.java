package org.partner2connect.app;

/** The product does not start, because of a setting; says which and what to do. */
class Misconfigured extends RuntimeException {

  private final String remedy;

  Misconfigured(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}

package org.partner2connect.taxonomy;

/** The four focus areas of circular BDT/DIR/110, in the order of the letter. */
public enum FocusArea {
  ACCESS,
  ADOPTION,
  VALUE_CREATION,
  ACCELERATE;

  /** The number by which the coalition calls the area, 1 to 4. */
  public int number() {
    return ordinal() + 1;
  }
}

package org.partner2connect.insights.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form by which the figures and the list are narrowed, and what narrows them now.
 *
 * @param text what is looked for
 * @param first the lists of choices that are always in sight
 * @param more those behind "More filters"
 * @param open whether one of those narrows now
 * @param kept what else the form must send along: a name and a value each
 * @param chips what narrows now, each with the address without it
 */
record Sieve(
    String text,
    List<Select> first,
    List<Select> more,
    boolean open,
    List<Kept> kept,
    List<Chip> chips) {

  /** A list to choose from. */
  record Select(String name, String label, String all, List<Choice> choices) {}

  /** An entry of such a list. */
  record Choice(String code, String label, boolean chosen) {}

  /** A hidden field. */
  record Kept(String name, String value) {}

  /** Something that narrows, in words. */
  record Chip(String name, String value, @Nullable String without) {}
}

package org.partner2connect.yjs.read;

import java.util.regex.Pattern;

/** The names that y-prosemirror 1.3 gives to marks that may overlap: {@code name--hash}. */
final class MarkNames {

  private static final Pattern SUFFIX = Pattern.compile("(?s)--[a-zA-Z0-9+/=]{8}$");

  private MarkNames() {}

  /** The name in the schema. */
  static String plain(String name) {
    return SUFFIX.matcher(name).replaceFirst("");
  }
}

package org.partner2connect.membership.directory;

import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;

/**
 * What a reader of the directory looks for. Whatever is null or empty does not narrow.
 *
 * @param text a part of the name
 * @param region an ITU region, such as {@code AFR}
 * @param country an ISO 3166 alpha-3 code
 */
record DirectoryFilter(
    String text,
    @Nullable Category category,
    @Nullable String region,
    @Nullable String country,
    @Nullable FocusArea area) {

  static final DirectoryFilter NONE = new DirectoryFilter("", null, null, null, null);

  boolean isEmpty() {
    return equals(NONE);
  }
}

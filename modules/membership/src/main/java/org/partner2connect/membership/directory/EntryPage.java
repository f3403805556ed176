package org.partner2connect.membership.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one organisation shows.
 *
 * @param base the directory's address in the language of the page
 * @param member whether it is a member at present; if not, {@code state} says what it is
 */
record EntryPage(
    String base,
    String name,
    boolean member,
    String state,
    String category,
    @Nullable String country,
    @Nullable String website,
    @Nullable String websiteName,
    @Nullable String description,
    String descriptionLanguage,
    List<DirectoryPage.Area> areas,
    List<String> memberships,
    List<Person> people) {

  /** Somebody who agreed to be named. */
  record Person(String name, String role) {}
}

package org.partner2connect.progress.reports;

import java.util.UUID;

/**
 * Which paper somebody has before them, and in which state. Every form carries it: by it the same
 * form counts once, and whoever is overtaken is told.
 *
 * @param paper the id of the report to be
 * @param version 0 before it was kept for the first time
 */
public record Stamp(UUID paper, long version) {

  Stamp next() {
    return new Stamp(paper, version + 1);
  }
}

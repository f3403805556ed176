package org.partner2connect.insights.opendata;

import java.util.Map;
import org.partner2connect.insights.figures.Counted;

/**
 * A commitment with all that the files tell of it.
 *
 * @param address its page, for good
 * @param descriptions its description in each language in which it was written
 */
record Published(Counted counted, String address, Map<String, String> descriptions) {

  String description() {
    return descriptions.getOrDefault(counted.commitment().language(), "");
  }
}

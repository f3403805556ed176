package org.partner2connect.opportunities.introductions;

import org.partner2connect.kernel.Refusal;

/** A group has no commitments of its own: an organisation begins them. */
final class GroupBegins extends Refusal {

  GroupBegins() {
    super("opportunities.refusal.introduction.group");
  }
}

package org.partner2connect.membership.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import org.partner2connect.membership.MembershipStatus;
import org.partner2connect.membership.directory.GenevaDays;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.StatusBadge.Tone;

/** The head of an organisation's page: name, category, country, since when, in which state. */
@Tag("div")
final class OrganisationHeader extends Div {

  OrganisationHeader(OrganisationPage page, PageWords words) {
    var organisation = page.organisation();
    var reference =
        new ReferenceLine(getTranslation("membership.category." + organisation.category()));
    if (organisation.country() != null) {
      reference.fact(words.country(organisation.country(), getLocale()));
    }
    var left = organisation.leftAt();
    var since = GenevaDays.of(organisation.admittedAt(), getLocale());
    reference.fact(
        left == null
            ? getTranslation("membership.directory.since", since)
            : getTranslation(
                "membership.directory.period", since, GenevaDays.of(left, getLocale())));
    if (organisation.status() != MembershipStatus.ACTIVE || page.reader() != Standing.OTHER) {
      reference.with(
          new StatusBadge(
              tone(organisation.status()),
              getTranslation("membership.status." + organisation.status())));
    }
    add(new PageHeader(organisation.name(), reference));
  }

  static Tone tone(MembershipStatus status) {
    return switch (status) {
      case ACTIVE -> Tone.DONE;
      case SUSPENDED -> Tone.ATTENTION;
      case LEFT, MERGED -> Tone.PLAIN;
    };
  }
}

package org.partner2connect.progress.confirmations;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.Seat;
import org.partner2connect.progress.ProgressQueries;
import org.partner2connect.progress.ReportId;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.ReportedCommitmentQueries;
import org.partner2connect.progress.SpokespeopleQueries;
import org.springframework.stereotype.Component;

/** Who speaks for a country, and who may decide on what it says. */
@Component("confirmationRights")
class ConfirmationRights {

  private final CurrentPerson current;
  private final MembershipQueries membership;
  private final ProgressQueries progress;
  private final ReportedCommitmentQueries commitments;

  ConfirmationRights(
      CurrentPerson current,
      MembershipQueries membership,
      ProgressQueries progress,
      ReportedCommitmentQueries commitments) {
    this.current = current;
    this.membership = membership;
    this.progress = progress;
    this.commitments = commitments;
  }

  /** Whether the person speaks for a country that the report concerns. */
  public boolean speaksTo(ReportId report) {
    return speaker()
        .filter(seat -> about(report).filter(about -> concerns(about, seat)).isPresent())
        .isPresent();
  }

  /** Whether the person sits for one of the Member States among our members. */
  public boolean sitsForACountry() {
    return seat().filter(seat -> country(seat) != null).isPresent();
  }

  private static boolean concerns(ReportedCommitment about, Seat seat) {
    return about.countries().contains(country(seat))
        && !seat.organisation().id().equals(about.organisation());
  }

  /** The person's seat, if it is one from which to speak for a country. */
  Optional<Seat> speaker() {
    return seat().filter(SpokespeopleQueries::speaks).filter(seat -> country(seat) != null);
  }

  Optional<Seat> seat() {
    return current.id().flatMap(membership::seatOf);
  }

  static @Nullable String country(Seat seat) {
    var organisation = seat.organisation();
    return organisation.category() == Category.MEMBER_STATE ? organisation.country() : null;
  }

  Optional<ReportedCommitment> about(ReportId report) {
    return progress
        .find(report)
        .flatMap(found -> commitments.find(found.commitment(), Locale.ENGLISH));
  }

  /** Refuses when the moderator sits for that organisation. */
  void refuseOwn(@Nullable OrganisationId organisation) {
    seat()
        .map(Seat::organisation)
        .filter(own -> own.id().equals(organisation))
        .ifPresent(
            own -> {
              throw new OwnReport(own.name());
            });
  }
}

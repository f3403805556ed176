package org.partner2connect.opportunities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says which offers may go together with a need, and the other way round. The same question always
 * has the same answer: reasons have fixed weights, and the older of two that fit equally well comes
 * first.
 */
final class Matching {

  /**
   * What two must have in common at least: the action; or the type and one of area, country and
   * target; or country and target.
   */
  static final int ENOUGH = 35;

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt(Match::score)
          .reversed()
          .thenComparing(match -> match.with().postedAt())
          .thenComparing(match -> match.with().reference());

  private Matching() {}

  /** The candidates that fit, the best ones first. Those of the same side are left out. */
  static List<Match> of(OpportunityDetail one, Collection<OpportunityDetail> candidates, int most) {
    return candidates.stream()
        .filter(other -> other.content().kind() == one.content().kind().other())
        .filter(other -> !other.by().equals(one.by()))
        .map(other -> match(one, other))
        .filter(match -> match.score() >= ENOUGH)
        .sorted(BEST_FIRST)
        .limit(most)
        .toList();
  }

  private static Match match(OpportunityDetail one, OpportunityDetail other) {
    var here = one.content();
    var there = other.content();
    var countries = shared(here.countries(), there.countries());
    var targets = shared(here.targets(), there.targets());
    var reasons = EnumSet.noneOf(MatchReason.class);
    if (here.actionId() != null
        && here.actionId().equals(there.actionId())
        && here.planId() != null
        && here.planId().equals(there.planId())) {
      reasons.add(MatchReason.SAME_ACTION);
    }
    if (here.type() == there.type()) {
      reasons.add(MatchReason.SAME_TYPE);
    }
    if (!countries.isEmpty()) {
      reasons.add(MatchReason.SAME_COUNTRY);
    }
    if (!targets.isEmpty()) {
      reasons.add(MatchReason.SHARED_TARGET);
    }
    if (here.area() != null && here.area() == there.area()) {
      reasons.add(MatchReason.SAME_AREA);
    }
    if (overlap(here, there)) {
      reasons.add(MatchReason.OVERLAPPING_DATES);
    }
    return new Match(other, reasons, countries, targets);
  }

  private static Set<String> shared(List<String> here, List<String> there) {
    var shared = new TreeSet<>(here);
    shared.retainAll(there);
    return shared;
  }

  /** Whether both say when, and there is a day that suits both. */
  private static boolean overlap(OpportunityContent here, OpportunityContent there) {
    return dated(here)
        && dated(there)
        && startsBy(here.starts(), there.ends())
        && startsBy(there.starts(), here.ends());
  }

  private static boolean dated(OpportunityContent content) {
    return content.starts() != null || content.ends() != null;
  }

  private static boolean startsBy(@Nullable LocalDate start, @Nullable LocalDate end) {
    return start == null || end == null || !start.isAfter(end);
  }
}

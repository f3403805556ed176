package org.partner2connect.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.FocusArea;

/** What a commitment says once, in whatever language, in the form in which it is stored. */
record Facts(
    String language,
    @Nullable CommitmentType type,
    @Nullable FocusArea area,
    @Nullable UUID pillarId,
    @Nullable BigDecimal amount,
    @Nullable String currency,
    @Nullable String amountNote,
    boolean estimated,
    boolean inKind,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    @Nullable String periodNote,
    List<String> regions,
    @Nullable String regionNote,
    @Nullable Long beneficiaries,
    @Nullable String beneficiariesNote,
    List<String> groups,
    @Nullable UUID eventId) {

  static Facts of(CommitmentContent content) {
    var money = content.money();
    var period = content.period();
    var reach = content.reach();
    return new Facts(
        content.language(),
        content.type(),
        content.area(),
        content.pillar(),
        money.amount(),
        money.currency(),
        money.note(),
        money.estimated(),
        money.inKind(),
        period.starts(),
        period.ends(),
        period.note(),
        reach.regions().stream().sorted().toList(),
        reach.regionNote(),
        reach.beneficiaries(),
        reach.beneficiariesNote(),
        reach.groups().stream().sorted().map(BeneficiaryGroup::name).toList(),
        content.event());
  }

  CommitmentContent.Money money() {
    return new CommitmentContent.Money(amount, currency, amountNote, estimated, inKind);
  }

  CommitmentContent.Period period() {
    return new CommitmentContent.Period(starts, ends, periodNote);
  }

  CommitmentContent.Reach reach(List<String> countries) {
    return new CommitmentContent.Reach(
        countries,
        Set.copyOf(regions),
        regionNote,
        beneficiaries,
        beneficiariesNote,
        groups.stream().map(BeneficiaryGroup::valueOf).collect(Collectors.toSet()));
  }
}

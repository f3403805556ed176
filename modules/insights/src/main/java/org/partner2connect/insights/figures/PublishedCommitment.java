package org.partner2connect.insights.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;

/**
 * A commitment as the public register shows it.
 *
 * @param reference by which it is cited, such as {@code P2C-C-006}
 * @param titles its title in each language in which it was written
 * @param language the language in which it was written first
 * @param shares what partners have confirmed
 * @param deliveries the actions of plans that it delivers
 * @param standing its latest report, or null without one
 */
public record PublishedCommitment(
    UUID id,
    String reference,
    Map<String, String> titles,
    String language,
    Lead lead,
    @Nullable CommitmentType type,
    @Nullable FocusArea area,
    @Nullable UUID pillar,
    Value value,
    Period period,
    Scope scope,
    Publication publication,
    List<Share> shares,
    Set<Delivery> deliveries,
    @Nullable Standing standing) {

  /**
   * Who made it.
   *
   * @param organisation the member, or null for a commitment from a public source
   */
  public record Lead(
      @Nullable UUID organisation, String name, Category category, @Nullable String country) {

    /** What makes two commitments those of the same organisation. */
    public String key() {
      return organisation == null ? name : organisation.toString();
    }
  }

  /**
   * What it is worth.
   *
   * @param amount the lead's own and the confirmed shares, or null where no figure is given
   * @param own what the lead itself brings
   * @param note what the figure alone would not say
   */
  public record Value(
      @Nullable BigDecimal amount,
      @Nullable BigDecimal own,
      @Nullable String currency,
      @Nullable String note,
      boolean estimated,
      boolean inKind) {}

  /**
   * When.
   *
   * @param note the source's words where it gives no dates
   */
  public record Period(
      @Nullable LocalDate starts, @Nullable LocalDate ends, @Nullable String note) {}

  /**
   * Where and for whom.
   *
   * @param countries ISO 3166 alpha-3 codes
   * @param regions ITU regions named as such
   * @param targets codes of SDG targets
   * @param groups groups of people
   */
  public record Scope(
      List<String> countries,
      List<String> regions,
      @Nullable String regionNote,
      List<String> targets,
      List<String> groups,
      @Nullable Long beneficiaries,
      @Nullable String beneficiariesNote) {}

  /**
   * Its life in public.
   *
   * @param year the year in which it was made
   * @param source the public page it was taken over from
   * @param withdrawnAt null while it stands
   */
  public record Publication(
      int year,
      @Nullable String source,
      @Nullable UUID event,
      Instant publishedAt,
      Instant changedAt,
      @Nullable Instant withdrawnAt,
      @Nullable String withdrawalReason) {}

  /** What a partner has confirmed, in the currency of the commitment. */
  public record Share(
      UUID organisation,
      String name,
      @Nullable BigDecimal amount,
      String contribution,
      Instant confirmedAt) {}

  /** The action of a plan. */
  public record Delivery(UUID plan, UUID action) {}

  /**
   * What was reported last, and what of all reports a country has confirmed.
   *
   * @param confirmed whether the latest report or an earlier one stands confirmed
   */
  public record Standing(
      String stage,
      @Nullable BigDecimal amount,
      @Nullable Long people,
      Instant lastReportAt,
      boolean confirmed,
      @Nullable BigDecimal confirmedAmount,
      @Nullable Long confirmedPeople) {}

  /** Whether its organisation has withdrawn it: shown, and counted nowhere. */
  public boolean withdrawn() {
    return publication.withdrawnAt() != null;
  }

  /** The language of the title that such a reader gets. */
  public String languageFor(Locale reader) {
    return titles.containsKey(reader.getLanguage()) ? reader.getLanguage() : language;
  }

  /** The title in the reader's language, else as it was first written. */
  public String titleFor(Locale reader) {
    return titles.getOrDefault(languageFor(reader), reference);
  }
}

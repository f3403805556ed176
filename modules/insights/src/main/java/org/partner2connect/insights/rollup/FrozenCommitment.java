package org.partner2connect.insights.rollup;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published commitment as it was when the report was made.
 *
 * @param titles its title by language
 * @param own whether it was made in the year, or announced at the event, of the report
 * @param corrections which corrections were in it already
 */
public record FrozenCommitment(
    UUID id,
    String reference,
    Map<String, String> titles,
    String language,
    Lead lead,
    @Nullable String type,
    @Nullable String area,
    Money money,
    Period period,
    Scope scope,
    int year,
    boolean own,
    @Nullable String source,
    @Nullable Standing standing,
    Set<UUID> corrections) {

  /** Who leads, with the partners that have confirmed. */
  public record Lead(
      String name, String category, @Nullable String country, List<String> partners) {}

  /**
   * What it is worth.
   *
   * @param amount with the shares that were confirmed
   * @param usd the same in US dollars, or null where there is none or no rate was known
   */
  public record Money(
      @Nullable BigDecimal amount,
      @Nullable String currency,
      @Nullable BigDecimal usd,
      @Nullable String note,
      boolean estimated,
      boolean inKind) {}

  /** When. */
  public record Period(
      @Nullable LocalDate starts, @Nullable LocalDate ends, @Nullable String note) {}

  /** Where and for whom. */
  public record Scope(
      List<String> countries,
      List<String> regions,
      List<String> targets,
      List<String> groups,
      @Nullable Long beneficiaries) {}

  /** What was reported last, and what of all reports a country has confirmed. */
  public record Standing(
      String stage,
      @Nullable BigDecimal amount,
      @Nullable Long people,
      Instant reportedAt,
      boolean confirmed,
      @Nullable BigDecimal confirmedAmount,
      @Nullable Long confirmedPeople) {}

  /** The title in the reader's language, else as it was first written. */
  public String titleFor(Locale reader) {
    var own = titles.get(reader.getLanguage());
    return own != null ? own : titles.getOrDefault(language, reference);
  }
}

package org.partner2connect.interest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;

/**
 * All about an expression of interest.
 *
 * @param contact name and function of the person to write to
 * @param confirmedAt when the mailed link was used, null while it was not
 * @param admittedAs the member organisation that it became
 * @param entries what has happened, oldest first
 */
public record ExpressionDetail(
    ExpressionId id,
    int number,
    Call call,
    String organisation,
    Category category,
    String country,
    @Nullable String website,
    String contact,
    String email,
    String language,
    List<ChosenArea> areas,
    @Nullable String contribution,
    @Nullable String heard,
    ExpressionState state,
    boolean late,
    Instant receivedAt,
    @Nullable Instant confirmedAt,
    @Nullable UUID admittedAs,
    List<Entry> entries,
    long version) {

  public ExpressionDetail {
    areas = List.copyOf(areas);
    entries = List.copyOf(entries);
  }

  /** The number as people say it. */
  public String reference() {
    return Receipt.referenceOf(number);
  }

  /**
   * Another expression of interest, or a member organisation, that may be the same organisation.
   *
   * @param expression the other expression, null for a member organisation
   * @param number of the other expression
   * @param state of the other expression
   * @param organisation the member organisation, or what the other expression became
   * @param domain the domain of its mail or website, as far as known
   * @param sameName whether both names say the same but for accents, articles and legal forms
   * @param sameCountry whether both have their seat in the same country
   * @param sameDomain whether both have mail or a website at the same domain
   */
  public record PossibleDuplicate(
      @Nullable ExpressionId expression,
      @Nullable Integer number,
      @Nullable ExpressionState state,
      @Nullable UUID organisation,
      String name,
      @Nullable String country,
      @Nullable String domain,
      List<FocusArea> areas,
      boolean sameName,
      boolean sameCountry,
      boolean sameDomain) {

    public PossibleDuplicate {
      areas = List.copyOf(areas);
    }
  }
}

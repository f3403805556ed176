package org.partner2connect.opportunities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.FocusArea;

/**
 * What a need or an offer says. It is about an action, an area or countries; at least one of these
 * is there.
 *
 * @param planId the plan in which the action stands; null without an action
 * @param language the ISO 639-1 code of title and scope
 * @param title at most {@value OpportunityRules#LONGEST_TITLE} characters
 * @param scope at most {@value OpportunityRules#LONGEST_SCOPE} characters
 * @param least the lower end of the amount, more than 0; null where none is given
 * @param most the upper end, not below the lower one
 * @param currency an ISO 4217 code; null exactly when no amount is given
 * @param ends the last day on which it can be answered
 * @param countries ISO 3166 alpha-3 codes
 * @param targets codes of SDG targets, for example 9.c
 */
public record OpportunityContent(
    OpportunityKind kind,
    OpportunityType type,
    @Nullable FocusArea area,
    @Nullable UUID planId,
    @Nullable UUID actionId,
    String language,
    String title,
    String scope,
    @Nullable BigDecimal least,
    @Nullable BigDecimal most,
    @Nullable String currency,
    @Nullable LocalDate starts,
    @Nullable LocalDate ends,
    List<String> countries,
    List<String> targets) {

  public OpportunityContent {
    countries = countries.stream().distinct().sorted().toList();
    targets = targets.stream().distinct().toList();
  }

  OpportunityContent inArea(FocusArea other) {
    return new OpportunityContent(
        kind, type, other, planId, actionId, language, title, scope, least, most, currency, starts,
        ends, countries, targets);
  }
}

package org.partner2connect.opportunities.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.opportunities.OpportunityContent;
import org.partner2connect.opportunities.OpportunityKind;
import org.partner2connect.opportunities.OpportunityType;
import org.partner2connect.taxonomy.FocusArea;

/**
 * What a form begins with: as much as is known.
 *
 * @param kindFixed whether it stays what it is, a need or an offer
 */
record OpportunityDraft(
    OpportunityKind kind,
    boolean kindFixed,
    @Nullable OpportunityType type,
    @Nullable FocusArea area,
    @Nullable ActionChoice action,
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

  static OpportunityDraft blank(OpportunityKind kind, boolean kindFixed, String language) {
    return new OpportunityDraft(
        kind, kindFixed, null, null, null, language, "", "", null, null, null, null, null,
        List.of(), List.of());
  }

  /** What is already posted, to be changed. */
  static OpportunityDraft of(OpportunityContent content, @Nullable ActionChoice action) {
    return new OpportunityDraft(
        content.kind(),
        true,
        content.type(),
        content.area(),
        action,
        content.language(),
        content.title(),
        content.scope(),
        content.least(),
        content.most(),
        content.currency(),
        content.starts(),
        content.ends(),
        content.countries(),
        content.targets());
  }

  /** The beginning of an answer: the other kind, about the same. */
  static OpportunityDraft answer(
      OpportunityContent content, @Nullable ActionChoice action, String language) {
    return new OpportunityDraft(
        content.kind().other(),
        true,
        content.type(),
        content.area(),
        action,
        language,
        "",
        "",
        null,
        null,
        null,
        null,
        null,
        content.countries(),
        content.targets());
  }

  /** About that action, with what its plan says of it. */
  OpportunityDraft about(ActionChoice chosen) {
    return new OpportunityDraft(
        kind,
        kindFixed,
        type,
        chosen.area(),
        chosen,
        language,
        title,
        scope,
        least,
        most,
        currency,
        starts,
        ends,
        chosen.countries(),
        chosen.targets());
  }
}

package org.partner2connect.actionplans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.drafting.Documents;
import org.partner2connect.identity.PersonId;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.partner2connect.yjs.XmlElement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an edition: a plan and the document of its text, in one transaction. */
@Component
class PlanOpening {

  private static final Locale LANGUAGE = Locale.ENGLISH;

  private final Editions editions;
  private final Documents documents;
  private final Taxonomy taxonomy;
  private final Clock clock;

  PlanOpening(Editions editions, Documents documents, Taxonomy taxonomy, Clock clock) {
    this.editions = editions;
    this.documents = documents;
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  /** Opens the group's first edition, unless it has one. */
  @Transactional
  void openFirst(WorkingGroupReference group) {
    editions.queueUp(group.id().toString());
    if (!editions.existsByGroupId(group.id().value())) {
      open(group, null, Map.of(), null);
    }
  }

  /**
   * @param edition its name; null for the next number
   * @param actions what stands under each pillar from the beginning, see {@link PlanTemplate}
   * @param by who opens it; null when it comes with the group
   */
  @Transactional
  PlanReference open(
      WorkingGroupReference group,
      @Nullable Edition edition,
      Map<Integer, List<XmlElement>> actions,
      @Nullable PersonId by) {
    editions.queueUp(group.id().toString());
    var taken =
        editions.findByGroupId(group.id().value()).stream().map(ActionPlan::edition).toList();
    var name = edition == null ? Edition.after(taken) : edition;
    if (taken.contains(name.text())) {
      throw new EditionTaken(name.text());
    }
    var area = taxonomy.focusArea(group.focusArea()).on(LocalDate.now(clock));
    var text = PlanTemplate.in(LANGUAGE).fill(area, actions);
    var document = documents.create(PlanAccess.OWNER, text);
    var plan =
        ActionPlan.open(group.id(), name, LANGUAGE.toLanguageTag(), document, clock.instant(), by);
    return editions.save(plan).reference();
  }
}

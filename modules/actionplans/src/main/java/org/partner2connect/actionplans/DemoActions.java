package org.partner2connect.actionplans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partner2connect.kernel.DemoData;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationReference;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.yjs.XmlElement;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** The demo's plan of the ACCESS group, with a few actions in it. */
@Component
@Profile("demo")
class DemoActions implements DemoData {

  private static final String FILE = "/actionplans/demo/access-actions.xml";
  private static final String PILLAR = "pillar";
  private static final String LEAD = "lead";

  private final WorkingGroupQueries groups;
  private final MembershipQueries memberships;
  private final PlanOpening opening;

  DemoActions(WorkingGroupQueries groups, MembershipQueries memberships, PlanOpening opening) {
    this.groups = groups;
    this.memberships = memberships;
    this.opening = opening;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void load() {
    var actions = actions();
    groups.all().stream()
        .filter(group -> group.focusArea() == FocusArea.ACCESS)
        .forEach(group -> opening.open(group, null, actions, null));
  }

  private Map<Integer, List<XmlElement>> actions() {
    var organisations =
        memberships.activeOrganisations().stream()
            .collect(Collectors.toMap(OrganisationReference::name, one -> one.id().toString()));
    return MarkupFile.elements(MarkupFile.read(FILE)).stream()
        .collect(
            Collectors.groupingBy(
                action -> Integer.valueOf(action.getAttribute(PILLAR)),
                Collectors.mapping(action -> action(action, organisations), Collectors.toList())));
  }

  /** The lead is named in the file and stands in the text by its id, as the editor writes it. */
  private static XmlElement action(Element written, Map<String, String> organisations) {
    var lead = Optional.of(written.getAttribute(LEAD)).filter(name -> !name.isEmpty());
    var copy = (Element) written.cloneNode(true);
    copy.removeAttribute(PILLAR);
    copy.removeAttribute(LEAD);
    var action = MarkupFile.node(copy, Map.of());
    return lead.map(name -> action.with(LEAD, organisations.getOrDefault(name, name)))
        .orElse(action);
  }
}

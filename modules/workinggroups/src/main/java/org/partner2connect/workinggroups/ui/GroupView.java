package org.partner2connect.workinggroups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.uikit.AreaMark;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.workinggroups.Participant;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The page of one working group: what it is to do, who takes part, and what other modules know of
 * it. For those who sit for an active member organisation, and the secretariat; to all others it
 * does not exist.
 */
@Route(WorkingGroupNavigation.ROUTE)
@PermitAll
@CssImport("./workinggroups/group.css")
class GroupView extends Div implements HasUrlParameter<String>, HasDynamicTitle, Crumbs {

  private final transient WorkingGroupQueries groups;
  private final transient MembershipQueries memberships;
  private final transient CurrentPerson current;
  private final transient List<WorkingGroupSection> sections;
  private String code = "";

  GroupView(
      WorkingGroupQueries groups,
      MembershipQueries memberships,
      CurrentPerson current,
      ObjectProvider<WorkingGroupSection> sections) {
    this.groups = groups;
    this.memberships = memberships;
    this.current = current;
    this.sections =
        sections.stream().sorted(Comparator.comparingInt(WorkingGroupSection::order)).toList();
    addClassName("group-page");
  }

  @Override
  public void setParameter(BeforeEvent event, String id) {
    removeAll();
    Ids.parse(id)
        .map(WorkingGroupId::new)
        .filter(group -> mayKnow())
        .flatMap(groups::find)
        .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
  }

  private boolean mayKnow() {
    return current.isSecretariat() || current.id().flatMap(memberships::seatOf).isPresent();
  }

  private void show(WorkingGroupReference group) {
    var roster = groups.roster(group.id());
    code = GroupHeader.code(group);
    add(new GroupHeader(group, roster, self(roster)));
    var main = new Div(mandate(group));
    sections.stream()
        .filter(section -> section.showFor(group.id()))
        .forEach(section -> main.add(section(section, group.id())));
    main.add(titled("workinggroups.ui.roster", new Roster(roster)));
    var aside = new GroupAside(roster, self(roster));
    aside.addClassName(AreaMark.areaClass(group.focusArea().number()));
    var columns = new Div(main, aside);
    columns.addClassName("cols");
    add(columns);
  }

  private Optional<Participant> self(List<Participant> roster) {
    return current
        .id()
        .flatMap(id -> roster.stream().filter(line -> line.person().equals(id)).findFirst());
  }

  private Section mandate(WorkingGroupReference group) {
    var text = groups.mandate(group.id(), getLocale());
    var mandate =
        new Paragraph(text.orElseGet(() -> getTranslation("workinggroups.ui.mandate.none")));
    mandate.addClassName(text.isPresent() ? "mandate" : "quiet");
    return titled("workinggroups.ui.mandate", mandate);
  }

  private Section section(WorkingGroupSection section, WorkingGroupId group) {
    return titled(section.titleKey(), section.content(group));
  }

  private Section titled(String titleKey, Component content) {
    return new Section(new H2(getTranslation(titleKey)), content);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("workinggroups.ui.title", code);
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(Crumb.here(code));
  }
}

package org.partner2connect.workinggroups.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.OrganisationReference;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.Participant;

/** Beside the group: who holds its offices, and how its organisations are balanced. */
final class GroupAside extends Aside {

  private static final List<GroupRole> OFFICES =
      List.of(GroupRole.CHAIR, GroupRole.VICE_CHAIR, GroupRole.RAPPORTEUR);

  private final transient Optional<Participant> reader;

  GroupAside(List<Participant> roster, Optional<Participant> reader) {
    this.reader = reader;
    getElement().setAttribute("aria-label", getTranslation("workinggroups.ui.people"));
    add(offices(roster), balance(roster));
  }

  private Section offices(List<Participant> roster) {
    var list = new DescriptionList();
    list.addClassNames("kv", "offices");
    for (var office : OFFICES) {
      list.add(
          new DescriptionList.Term(getTranslation("workinggroups.ui.role." + office)),
          holders(roster, office));
    }
    return new Section(new H2(getTranslation("workinggroups.ui.people")), list);
  }

  private DescriptionList.Description holders(List<Participant> roster, GroupRole office) {
    var holders = roster.stream().filter(line -> line.role() == office).map(this::holder).toList();
    var description = new DescriptionList.Description();
    holders.forEach(holder -> description.add(holder));
    if (holders.isEmpty()) {
      var vacant = new Span(getTranslation("workinggroups.ui.people.vacant"));
      vacant.addClassName("quiet");
      description.add(vacant);
    }
    return description;
  }

  private Div holder(Participant line) {
    var own = reader.filter(line::equals).isPresent();
    var name =
        new Div(own ? getTranslation("workinggroups.ui.people.you", line.name()) : line.name());
    var holder = new Div(name);
    var organisation = line.organisation();
    if (organisation != null) {
      var of = new Div(organisation.name());
      of.addClassNames("quiet", "small");
      holder.add(of);
    }
    return holder;
  }

  private Section balance(List<Participant> roster) {
    Map<Category, Long> counts =
        roster.stream()
            .map(Participant::organisation)
            .filter(Objects::nonNull)
            .distinct()
            .collect(
                Collectors.groupingBy(
                    OrganisationReference::category, TreeMap::new, Collectors.counting()));
    var most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    var list = new UnorderedList();
    list.addClassName("balance");
    counts.forEach((category, count) -> list.add(bar(category, count, most)));
    var section = new Section(new H2(getTranslation("workinggroups.ui.balance")), list);
    section.setVisible(!counts.isEmpty());
    return section;
  }

  private ListItem bar(Category category, long count, long most) {
    var bar = new Span();
    bar.addClassName("bar-track");
    bar.getElement().setAttribute("aria-hidden", "true");
    bar.getStyle().set("--share", String.valueOf(100 * count / most));
    return new ListItem(
        new Span(getTranslation("workinggroups.ui.category." + category)),
        bar,
        new Span(String.valueOf(count)));
  }
}

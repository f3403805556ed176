package org.partner2connect.reference.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.partner2connect.reference.ListHistory;
import org.partner2connect.reference.PillarLists;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.taxonomy.keeping.KeptPillar;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.Failures;

/** The pillars of the four focus areas, and what was changed about them. */
@Route(ReferenceNavigation.PILLARS)
@RolesAllowed("ADMINISTRATOR")
@CssImport("./reference/reference.css")
class PillarView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient PillarLists lists;
  private final transient ListHistory history;
  private final transient Taxonomy taxonomy;
  private final transient ListKeeping keeping;
  private final transient Clock clock;
  private final ListPage page = new ListPage();
  private final Div areas = new Div();

  PillarView(
      PillarLists lists, ListHistory history, Taxonomy taxonomy, Failures failures, Clock clock) {
    this.lists = lists;
    this.history = history;
    this.taxonomy = taxonomy;
    this.clock = clock;
    this.keeping = new ListKeeping(failures, this::told);
    addClassName("reference-page");
    var optional = new Paragraph(getTranslation("reference.ui.pillars.optional"));
    optional.addClassName("quiet");
    add(page, optional, areas);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var add =
        new Button(
            getTranslation("reference.ui.pillar.add"),
            click -> new PillarDialog(taxonomy.focusAreas(), lists, keeping).open());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    page.show(ReferenceNavigation.PILLARS, add);
    show();
  }

  private void told(String text) {
    show();
    page.tell(text);
  }

  private void show() {
    areas.removeAll();
    var pillars = lists.pillars();
    var today = LocalDate.now(clock);
    for (var area : taxonomy.focusAreas()) {
      var own = pillars.stream().filter(pillar -> pillar.area() == area.code()).toList();
      areas.add(new PillarSection(area, own, today, this::act));
    }
    areas.add(
        new HistorySection(
            history.ofPillars(HistorySection.MOST), subject -> nameOf(subject, pillars)));
  }

  private void act(PillarSection.Action action, KeptPillar pillar) {
    var name = pillar.name().in(getLocale());
    switch (action) {
      case RENAME -> new PillarDialog(pillar, name, lists, keeping).open();
      case RETIRE -> new RetireDialog(pillar, name, lists, keeping).open();
      case RESTORE -> new RestoreDialog(pillar, name, lists, keeping).open();
    }
  }

  private String nameOf(String subject, List<KeptPillar> pillars) {
    return pillars.stream()
        .filter(pillar -> pillar.id().toString().equals(subject))
        .map(pillar -> pillar.name().in(getLocale()))
        .findFirst()
        .orElse(subject);
  }

  @Override
  public String getPageTitle() {
    return getTranslation(
        "reference.ui.title",
        getTranslation("reference.ui.pillars"),
        getTranslation("reference.ui.heading"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(Crumb.here(getTranslation("reference.ui.heading")));
  }
}

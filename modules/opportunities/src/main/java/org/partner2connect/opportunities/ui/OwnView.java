package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.partner2connect.opportunities.introductions.IntroductionDetail;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;

/** What the reader's organisation has posted, and its introductions, the unanswered ones first. */
@Route(OpportunitiesNavigation.OWN_ROUTE)
@PermitAll
@CssImport("./opportunities/opportunities.css")
class OwnView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient Desk desk;
  private final transient IntroductionDesk introductions;
  private final transient Say say;
  private final transient IntroductionKeeping keeping;

  OwnView(Desk desk, IntroductionDesk introductions) {
    this.desk = desk;
    this.introductions = introductions;
    this.say = desk.say(getLocale());
    this.keeping = new IntroductionKeeping(introductions, desk, this::show);
    addClassName("opp-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (desk.rights().isSeated()) {
      show();
    } else {
      event.rerouteToError(NotFoundException.class);
    }
  }

  private void show() {
    removeAll();
    var mine = introductions.queries().mine();
    var posted = desk.queries().ofOwnOrganisation();
    long waiting = mine.stream().filter(IntroductionDetail::waitsForMe).count();
    var line =
        new ReferenceLine(
            desk.rights().seat().map(seat -> seat.organisation().name()).orElse(""),
            getTranslation("opportunities.ui.own.waiting", waiting));
    line.with(new Anchor(OpportunitiesNavigation.list(), getTranslation("opportunities.ui.all")));
    add(
        new PageHeader(getTranslation("opportunities.ui.own"), line, post()),
        section("introductions", mine.isEmpty() ? none("introductions") : list(mine)),
        section("posted", posted.isEmpty() ? none("posted") : new OpportunityTable(posted, say)));
  }

  private Button post() {
    return new Button(
        getTranslation("opportunities.ui.post"),
        click -> UI.getCurrent().navigate(OpportunitiesNavigation.NEW_ROUTE));
  }

  private UnorderedList list(List<IntroductionDetail> mine) {
    var list = new UnorderedList();
    list.addClassName("opp-introductions");
    mine.forEach(one -> list.add(new IntroductionItem(one, say, keeping)));
    return list;
  }

  private EmptyState none(String what) {
    return new EmptyState(
        getTranslation("opportunities.ui.own.none." + what),
        getTranslation("opportunities.ui.own.none." + what + ".why"));
  }

  private Section section(String what, Component content) {
    var section = new Section(new H2(getTranslation("opportunities.ui.section." + what)), content);
    section.addClassName("opp-section");
    return section;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("opportunities.ui.page", getTranslation("opportunities.ui.own"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(getTranslation("opportunities.ui.title"), OpportunitiesNavigation.list()),
        Crumb.here(getTranslation("opportunities.ui.own")));
  }
}

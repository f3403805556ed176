package org.partner2connect.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.partner2connect.membership.directory.Found;
import org.partner2connect.membership.directory.GenevaDays;
import org.partner2connect.membership.directory.OrganisationQueries;
import org.partner2connect.membership.directory.OrganisationRow;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.LabelledTable;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.partner2connect.uikit.StatusBadge;

/**
 * The secretariat's list of all organisations, whatever their state. The address holds the search.
 */
@Route(MembershipNavigation.ALL)
@RolesAllowed("SECRETARIAT")
@CssImport("./membership/organisation.css")
class OrganisationsView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient OrganisationQueries organisations;
  private final transient PageWords words;

  OrganisationsView(OrganisationQueries organisations, PageWords words) {
    this.organisations = organisations;
    this.words = words;
    addClassName("organisation-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var search =
        OrganisationSearch.of(event.getLocation().getQueryParameters(), organisations.regions());
    var found = organisations.list(search.filter(), search.page());
    add(
        new PageHeader(
            getTranslation("membership.ui.all"),
            new ReferenceLine(getTranslation("membership.ui.all.count", found.total()))),
        new OrganisationSieve(search, organisations.regions()),
        found.rows().isEmpty() ? nothing() : table(found.rows()));
    if (found.pages() > 1) {
      add(paging(search, found));
    }
  }

  private Component nothing() {
    return new EmptyState(
        getTranslation("membership.ui.all.none"), getTranslation("membership.ui.all.none.next"));
  }

  private Component table(List<OrganisationRow> rows) {
    var table =
        new LabelledTable(
            "membership.ui.all",
            List.of("name", "category", "country", "status", "since", "seats"));
    for (var row : rows) {
      var link = new Anchor(MembershipNavigation.address(row.id()), "");
      link.getElement().appendChild(new Element("bdi").setText(row.name()));
      table.row(
          link,
          new Span(getTranslation("membership.category." + row.category())),
          new Span(words.country(row.country(), getLocale())),
          new StatusBadge(
              OrganisationHeader.tone(row.status()),
              getTranslation("membership.status." + row.status())),
          new Span(GenevaDays.of(row.admittedAt(), getLocale())),
          new Span(String.valueOf(row.seats())));
    }
    var frame = new Div(table);
    frame.addClassName("seats");
    return frame;
  }

  private Component paging(OrganisationSearch search, Found<OrganisationRow> found) {
    var nav = new Nav();
    nav.addClassName("row");
    nav.setAriaLabel(getTranslation("membership.directory.pages"));
    if (search.page() > 1) {
      nav.add(
          new Anchor(
              search.onPage(search.page() - 1).address(),
              getTranslation("membership.directory.previous")));
    }
    nav.add(
        new Span(getTranslation("membership.directory.position", search.page(), found.pages())));
    if (search.page() < found.pages()) {
      nav.add(
          new Anchor(
              search.onPage(search.page() + 1).address(),
              getTranslation("membership.directory.next")));
    }
    return nav;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("membership.ui.title", getTranslation("membership.ui.all"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(Crumb.here(getTranslation("membership.ui.all")));
  }
}

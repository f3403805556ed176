package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.partner2connect.opportunities.OpportunityFilter;
import org.partner2connect.opportunities.OpportunityQueries;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What members need and offer. The address is the truth about filters and page. For those who sit
 * for an active member organisation, and the secretariat; to all others it does not exist.
 */
@Route(OpportunitiesNavigation.ROUTE)
@PermitAll
@CssImport("./opportunities/opportunities.css")
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient Desk desk;
  private final transient Say say;
  private final BoardFilterBar filters;
  private final Div list = new Div();
  private transient BoardAddress here = BoardAddress.read(QueryParameters.empty());

  BoardView(Desk desk) {
    this.desk = desk;
    this.say = desk.say(getLocale());
    this.filters = new BoardFilterBar(say, chosen -> go(here.narrowed(chosen)));
    addClassName("opp-page");
    list.addClassName("opp-result");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!desk.rights().mayKnow()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    here = BoardAddress.read(event.getLocation().getQueryParameters());
    if (getComponentCount() == 0) {
      add(header(), filters, list);
    }
    show();
  }

  private PageHeader header() {
    var title = getTranslation("opportunities.ui.title");
    var line = new ReferenceLine(getTranslation("opportunities.ui.members-only"));
    if (!desk.rights().isSeated()) {
      return new PageHeader(title, line);
    }
    line.with(new Anchor(OpportunitiesNavigation.own(), getTranslation("opportunities.ui.own")));
    var post =
        new Button(
            getTranslation("opportunities.ui.post"),
            click -> UI.getCurrent().navigate(OpportunitiesNavigation.NEW_ROUTE));
    post.addThemeVariants(ButtonVariant.PRIMARY);
    return new PageHeader(title, line, post);
  }

  private void show() {
    list.removeAll();
    try {
      filters.show(here.filter(), desk.queries().countries());
      int total = desk.queries().count(here.filter());
      int pages = Math.max(1, (total + OpportunityQueries.PAGE - 1) / OpportunityQueries.PAGE);
      here = here.turned(Math.clamp(here.page(), 1, pages));
      var found = desk.queries().search(here.filter(), here.page());
      if (found.isEmpty()) {
        list.add(empty());
      } else {
        list.add(new OpportunityTable(found, say), new Pager(here, total));
      }
    } catch (DataAccessException | TransactionException failure) {
      list.add(failed(failure));
    }
  }

  private EmptyState empty() {
    if (!here.filter().narrow()) {
      return new EmptyState(
          getTranslation("opportunities.ui.none"), getTranslation("opportunities.ui.none.why"));
    }
    return new EmptyState(
            getTranslation("opportunities.ui.none.filtered"),
            getTranslation("opportunities.ui.none.filtered.why"))
        .with(
            new Button(
                getTranslation("opportunities.ui.filter.clear"),
                click -> go(here.narrowed(OpportunityFilter.OPEN))));
  }

  private EmptyState failed(RuntimeException failure) {
    return new EmptyState(
            getTranslation("opportunities.ui.failed"), desk.explain(failure, getLocale()))
        .with(new Button(getTranslation("opportunities.ui.again"), click -> show()));
  }

  private void go(BoardAddress there) {
    UI.getCurrent().navigate(OpportunitiesNavigation.list(), there.query());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("opportunities.ui.page", getTranslation("opportunities.ui.title"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(Crumb.here(getTranslation("opportunities.ui.title")));
  }
}

package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;
import org.partner2connect.opportunities.OpportunityContent;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.opportunities.OpportunityId;
import org.partner2connect.opportunities.OpportunityKind;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.partner2connect.uikit.Translations;
import org.partner2connect.workinggroups.WorkingGroupId;

/** Posts a need or an offer, calls for partners, or changes what is posted. */
@Route(OpportunitiesNavigation.NEW_ROUTE)
@RouteAlias(OpportunitiesNavigation.EDIT_ROUTE)
@PermitAll
@CssImport("./opportunities/opportunities.css")
class OpportunityFormView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient Desk desk;
  private final transient ActionChoices actions;
  private final transient Say say;
  private String heading = "";

  OpportunityFormView(Desk desk, ActionChoices actions) {
    this.desk = desk;
    this.actions = actions;
    this.say = desk.say(getLocale());
    addClassName("opp-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var query = event.getLocation().getQueryParameters();
    var id = event.getRouteParameters().get(OpportunitiesNavigation.ID);
    boolean shown = id.isPresent() ? change(id.get()) : begin(query);
    if (!shown) {
      event.rerouteToError(NotFoundException.class);
    }
  }

  private boolean change(String id) {
    var found = OpportunityId.parse(id).flatMap(desk.queries()::find);
    found.filter(one -> desk.rights().actsFor(one.by())).ifPresent(this::showChange);
    return found.filter(one -> desk.rights().actsFor(one.by())).isPresent();
  }

  private void showChange(OpportunityDetail one) {
    var content = one.content();
    var action = actions.find(content.planId(), content.actionId()).orElse(null);
    var called = one.by().groupId();
    show(
        "change",
        called.isPresent() ? "call" : "save",
        OpportunityDraft.of(content, action),
        called.map(actions::of).orElseGet(actions::all),
        changed -> {
          desk.board().change(one.id(), one.version(), changed);
          return one.id();
        });
  }

  private boolean begin(QueryParameters query) {
    if (!desk.rights().isSeated()) {
      return false;
    }
    var action = action(query);
    if (query.getParameters().containsKey(OpportunitiesNavigation.CALL)) {
      return beginCall(query, action);
    }
    var answered =
        query
            .getSingleParameter(OpportunitiesNavigation.ANSWERS)
            .flatMap(OpportunityId::parse)
            .flatMap(desk.queries()::find);
    var draft = answered.map(this::answer).orElseGet(() -> blank(query, false));
    show("new", "post", action.map(draft::about).orElse(draft), actions.all(), desk.board()::post);
    return true;
  }

  /** To whoever does not lead the action's group, there is no such form. */
  private boolean beginCall(QueryParameters query, Optional<ActionChoice> action) {
    var group =
        action
            .map(ActionChoice::group)
            .or(
                () ->
                    query
                        .getSingleParameter(OpportunitiesNavigation.CALL)
                        .flatMap(Ids::parse)
                        .map(WorkingGroupId::new));
    if (group.filter(desk.rights()::leads).isEmpty()) {
      return false;
    }
    var draft = blank(query, true);
    show(
        "call",
        "call",
        action.map(draft::about).orElse(draft),
        actions.of(group.get()),
        desk.board()::callForPartners);
    return true;
  }

  private Optional<ActionChoice> action(QueryParameters query) {
    return actions.find(
        id(query, OpportunitiesNavigation.PLAN), id(query, OpportunitiesNavigation.ACTION));
  }

  private static @Nullable UUID id(QueryParameters query, String name) {
    return query.getSingleParameter(name).flatMap(Ids::parse).orElse(null);
  }

  private OpportunityDraft answer(OpportunityDetail one) {
    var content = one.content();
    return OpportunityDraft.answer(
        content, actions.find(content.planId(), content.actionId()).orElse(null), language());
  }

  private OpportunityDraft blank(QueryParameters query, boolean needed) {
    boolean offered = query.getSingleParameter("kind").filter("offer"::equals).isPresent();
    var kind = offered && !needed ? OpportunityKind.OFFER : OpportunityKind.NEED;
    return OpportunityDraft.blank(kind, needed, language());
  }

  private String language() {
    return Translations.languageOf(getLocale()).getLanguage();
  }

  /** Sends what was filled in, and says under which id it stands. */
  private interface Sending {
    OpportunityId send(OpportunityContent content);
  }

  private void show(
      String what,
      String button,
      OpportunityDraft draft,
      List<ActionChoice> choices,
      Sending sending) {
    heading = getTranslation("opportunities.ui.form." + what);
    add(
        new PageHeader(
            heading, new ReferenceLine(getTranslation("opportunities.ui.form." + what + ".who"))),
        new OpportunityForm(draft, choices, say, button, content -> send(sending, content)));
  }

  private Optional<String> send(Sending sending, OpportunityContent content) {
    var id = new AtomicReference<OpportunityId>();
    var problem = desk.attempt(getLocale(), () -> id.set(sending.send(content)));
    if (problem.isEmpty()) {
      OpportunitiesNavigation.open(UI.getCurrent(), id.get());
    }
    return problem;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("opportunities.ui.page", heading);
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(getTranslation("opportunities.ui.title"), OpportunitiesNavigation.list()),
        Crumb.here(heading));
  }
}

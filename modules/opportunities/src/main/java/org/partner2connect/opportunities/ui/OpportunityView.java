package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partner2connect.opportunities.Match;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.opportunities.OpportunityId;
import org.partner2connect.opportunities.OpportunityRules;
import org.partner2connect.opportunities.OpportunityState;
import org.partner2connect.opportunities.introductions.IntroductionDetail;
import org.partner2connect.opportunities.introductions.IntroductionStatus;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.partner2connect.uikit.WordsDialog;

/**
 * The page of a need or an offer: what it says, what fits, and its introductions. To whoever may
 * not know of it, it does not exist.
 */
@Route(OpportunitiesNavigation.ONE_ROUTE)
@PermitAll
@CssImport("./opportunities/opportunities.css")
class OpportunityView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient Desk desk;
  private final transient IntroductionDesk introductions;
  private final transient ActionChoices actions;
  private final transient Say say;
  private final transient IntroductionKeeping keeping;
  private String title = "";
  private String reference = "";
  private transient Runnable again = () -> {};

  OpportunityView(Desk desk, IntroductionDesk introductions, ActionChoices actions) {
    this.desk = desk;
    this.introductions = introductions;
    this.actions = actions;
    this.say = desk.say(getLocale());
    this.keeping = new IntroductionKeeping(introductions, desk, () -> again.run());
    addClassName("opp-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id =
        event
            .getRouteParameters()
            .get(OpportunitiesNavigation.ID)
            .flatMap(OpportunityId::parse)
            .filter(found -> desk.queries().find(found).isPresent());
    if (id.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    again = () -> desk.queries().find(id.get()).ifPresent(this::show);
    again.run();
  }

  private void show(OpportunityDetail one) {
    removeAll();
    title = one.content().title();
    reference = one.reference();
    var known = introductions.queries().ofOpportunity(one.id());
    var main = new Div();
    withdrawn(one, main);
    var scope = new Paragraph(one.content().scope());
    scope.addClassName("opp-scope");
    scope.getElement().setAttribute("dir", "auto").setAttribute("lang", one.content().language());
    main.add(section("scope", scope));
    if (!known.isEmpty()) {
      main.add(section("introductions", list(known)));
    }
    if (one.isOpen()) {
      main.add(section("matches", matches(one, known)));
    }
    var action = actions.find(one.content().planId(), one.content().actionId()).orElse(null);
    var aside = new Aside(new OpportunityFacts(one, action, say));
    aside.getElement().setAttribute("aria-label", getTranslation("opportunities.ui.facts"));
    var columns = new Div(main, aside);
    columns.addClassName("cols");
    add(header(one, known), columns);
  }

  private PageHeader header(OpportunityDetail one, List<IntroductionDetail> known) {
    var line =
        new ReferenceLine(one.reference(), say.party(one.by()), posted(one))
            .with(Tags.kind(one))
            .with(Tags.state(one.state()));
    return new PageHeader(title, line, buttons(one, known).toArray(Component[]::new));
  }

  private String posted(OpportunityDetail one) {
    return getTranslation("opportunities.ui.posted", say.day(one.postedAt()));
  }

  private List<Component> buttons(OpportunityDetail one, List<IntroductionDetail> known) {
    var buttons = new ArrayList<Component>();
    var rights = desk.rights();
    if (rights.actsFor(one.by())) {
      if (one.isOpen() || one.state() == OpportunityState.EXPIRED) {
        buttons.add(
            new Button(
                getTranslation("opportunities.ui.change"),
                click -> UI.getCurrent().navigate(OpportunitiesNavigation.edit(one.id()))));
        buttons.add(new Button(getTranslation("opportunities.ui.close"), click -> close(one)));
      }
    } else if (one.isOpen() && rights.isSeated()) {
      buttons.add(answer(one, known));
    }
    if (rights.mayWithdraw(one.by()) && one.state() != OpportunityState.WITHDRAWN) {
      var withdraw =
          new Button(getTranslation("opportunities.ui.withdraw"), click -> withdraw(one));
      withdraw.addThemeVariants(ButtonVariant.ERROR);
      buttons.add(withdraw);
    }
    return buttons;
  }

  /** Whoever has something open to answer with proposes an introduction; others post it first. */
  private Component answer(OpportunityDetail one, List<IntroductionDetail> known) {
    var own = answers(one, standing(known));
    boolean waits = known.stream().anyMatch(IntroductionDetail::waitsForMe);
    var button =
        own.isEmpty()
            ? new Button(
                getTranslation("opportunities.ui.answer." + one.content().kind()),
                click -> UI.getCurrent().navigate(OpportunitiesNavigation.answerTo(one.id())))
            : new Button(
                getTranslation("opportunities.ui.propose"), click -> keeping.propose(own, one));
    if (!waits) {
      button.addThemeVariants(ButtonVariant.PRIMARY);
    }
    return button;
  }

  /** What the reader's side has open of the other kind, what fits best first. */
  private List<OpportunityDetail> answers(OpportunityDetail one, Set<OpportunityId> standing) {
    var fitting = desk.queries().matches(one).stream().map(Match::with).toList();
    return desk.queries().ofOwnOrganisation().stream()
        .filter(OpportunityDetail::isOpen)
        .filter(other -> other.content().kind() == one.content().kind().other())
        .filter(other -> !standing.contains(other.id()))
        .sorted((a, b) -> rank(fitting, a) - rank(fitting, b))
        .toList();
  }

  private static int rank(List<OpportunityDetail> fitting, OpportunityDetail one) {
    int at = fitting.indexOf(one);
    return at < 0 ? fitting.size() : at;
  }

  /** With what it is introduced already, or about to be. */
  private static Set<OpportunityId> standing(List<IntroductionDetail> known) {
    var standing = new HashSet<OpportunityId>();
    known.stream()
        .filter(
            one ->
                one.status() == IntroductionStatus.PROPOSED
                    || one.status() == IntroductionStatus.ACCEPTED)
        .forEach(one -> standing.addAll(Set.of(one.need().id(), one.offer().id())));
    return standing;
  }

  private Component matches(OpportunityDetail one, List<IntroductionDetail> known) {
    var matches = desk.queries().matches(one);
    if (matches.isEmpty()) {
      return new EmptyState(
          getTranslation("opportunities.ui.matches.none"),
          getTranslation("opportunities.ui.matches.none.why"));
    }
    var standing = standing(known);
    boolean own = desk.rights().actsFor(one.by());
    return new MatchList(
        one,
        matches,
        other -> !standing.contains(other.id()) && (own || desk.rights().actsFor(other.by())),
        other -> {
          if (own) {
            keeping.propose(List.of(one), other);
          } else {
            keeping.propose(List.of(other), one);
          }
        },
        say);
  }

  private UnorderedList list(List<IntroductionDetail> known) {
    var list = new UnorderedList();
    list.addClassName("opp-introductions");
    known.forEach(one -> list.add(new IntroductionItem(one, say, keeping)));
    return list;
  }

  private Section section(String what, Component content) {
    return new Section(new H2(getTranslation("opportunities.ui.section." + what)), content);
  }

  private void withdrawn(OpportunityDetail one, Div main) {
    var reason = one.withdrawalReason();
    if (reason != null) {
      var box = new Div(new Paragraph(getTranslation("opportunities.ui.withdrawn")));
      box.add(new Paragraph(reason));
      box.addClassNames("note-box", "bad");
      main.add(box);
    }
  }

  private void withdraw(OpportunityDetail one) {
    new WordsDialog(
            "opportunities.ui.dialog.withdraw",
            one.reference(),
            reason -> {
              var problem =
                  desk.attempt(
                      getLocale(), () -> desk.board().withdraw(one.id(), one.version(), reason));
              if (problem.isEmpty()) {
                again.run();
              }
              return problem;
            })
        .needs("opportunities.ui.dialog.withdraw", OpportunityRules.LONGEST_SCOPE)
        .destructive()
        .open();
  }

  private void close(OpportunityDetail one) {
    var key = "opportunities.ui.dialog.close";
    var dialog =
        new ConfirmDialog(
            getTranslation(key + ".title", one.reference()),
            getTranslation(key + ".what", one.content().title()),
            getTranslation(key + ".go"),
            confirmed -> closed(one));
    dialog.setCancelable(true);
    dialog.setCancelText(getTranslation("opportunities.ui.back"));
    dialog.open();
  }

  private void closed(OpportunityDetail one) {
    desk.attempt(getLocale(), () -> desk.board().close(one.id(), one.version()))
        .ifPresentOrElse(keeping::tell, again);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("opportunities.ui.page", reference + " " + title);
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(getTranslation("opportunities.ui.title"), OpportunitiesNavigation.list()),
        Crumb.here(reference));
  }
}

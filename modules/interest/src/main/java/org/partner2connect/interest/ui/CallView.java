package org.partner2connect.interest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partner2connect.interest.Call;
import org.partner2connect.interest.Calls;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;

/** Where the secretariat keeps the call: its reference, its opening, its deadline. */
@Route(InterestNavigation.CALL_ROUTE)
@RolesAllowed("SECRETARIAT")
@CssImport("./interest/queue.css")
class CallView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private static final String NEW = "new";

  private final transient Calls calls;
  private final transient Failures failures;
  private final transient Taxonomy taxonomy;
  private final transient Clock clock;
  private final Paragraph said = new Paragraph();
  private boolean issuing;

  CallView(Calls calls, Failures failures, Taxonomy taxonomy, Clock clock) {
    this.calls = calls;
    this.failures = failures;
    this.taxonomy = taxonomy;
    this.clock = clock;
    addClassName("eoi-call");
    said.getElement().setAttribute("role", "status");
    said.addClassName("eoi-said-done");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    issuing = event.getLocation().getQueryParameters().getParameters().containsKey(NEW);
    said.setText("");
    show();
  }

  private void show() {
    removeAll();
    var current = calls.current();
    var call = issuing ? Optional.<Call>empty() : current;
    add(
        new PageHeader(
            getTranslation(issuing ? "interest.queue.call.new" : "interest.queue.call.title"),
            facts(call)),
        said,
        new CallForm(call, reader(), wanted -> keep(call, wanted)));
    if (current.isPresent()) {
      add(
          issuing
              ? new Anchor(
                  InterestNavigation.CALL_ROUTE, getTranslation("interest.queue.call.instead"))
              : new Anchor(
                  InterestNavigation.CALL_ROUTE + "?" + NEW,
                  getTranslation("interest.queue.call.further")));
    }
  }

  private Locale reader() {
    return Say.to(getLocale(), taxonomy, clock.instant()).reader();
  }

  private ReferenceLine facts(Optional<Call> call) {
    return new ReferenceLine(
        call.map(Call::reference).orElseGet(() -> getTranslation("interest.queue.call.none")),
        getTranslation("interest.queue.call.zone"));
  }

  private void keep(Optional<Call> call, CallForm.Wanted wanted) {
    try {
      if (call.isPresent()) {
        var before = call.get();
        calls.change(
            before.id(), before.version(), wanted.reference(), wanted.opensAt(), wanted.deadline());
      } else {
        calls.issue(wanted.reference(), wanted.opensAt(), wanted.deadline());
      }
    } catch (RuntimeException refusal) {
      failures.show(refusal);
      show();
      return;
    }
    if (issuing) {
      UI.getCurrent().navigate(InterestNavigation.CALL_ROUTE);
    } else {
      show();
    }
    said.setText(
        getTranslation(
            "interest.queue.call.kept",
            wanted.reference(),
            Call.written(wanted.deadline().atZone(Call.GENEVA), reader())));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("interest.queue.title", getTranslation("interest.queue.call.title"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        Crumb.here(getTranslation("interest.queue.crumb")),
        new Crumb(getTranslation("interest.queue"), InterestNavigation.address()),
        Crumb.here(getTranslation("interest.queue.call.title")));
  }
}

package org.partner2connect.app.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.Seat;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.springframework.beans.factory.ObjectProvider;

/** Where a member arrives: the groups and plans that are one's own, and what comes up. */
@Route("")
@PermitAll
class HomeView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  private static final String SECRETARIAT = "Partner2Connect@itu.int";

  private final transient Optional<Seat> seat;
  private final transient ObjectProvider<Welcome> welcome;
  private final Div content = new Div();

  HomeView(
      CurrentPerson person,
      MembershipQueries membership,
      MyGroups groups,
      ComingUp comingUp,
      ObjectProvider<Welcome> welcome) {
    this.seat = person.id().flatMap(membership::seatOf);
    this.welcome = welcome;
    if (seat.isEmpty() && !person.isSecretariat()) {
      content.add(
          new EmptyState(
                  getTranslation("app.home.no-seat"), getTranslation("app.home.no-seat.next"))
              .with(new Anchor("mailto:" + SECRETARIAT, SECRETARIAT)));
    }
    content.add(groups);
    var aside = new Aside(comingUp);
    aside.getElement().setAttribute("aria-label", getTranslation("app.home.aside"));
    var columns = new Div(content, aside);
    columns.addClassName("cols");
    add(new PageHeader(getTranslation("app.home.title"), reference(person, seat)), columns);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters().getParameters();
    if (asked.containsKey(Welcome.JOINED)) {
      seat.ifPresent(held -> content.addComponentAsFirst(welcome.getObject().of(held)));
    }
  }

  private ReferenceLine reference(CurrentPerson person, Optional<Seat> seat) {
    var line = new ReferenceLine(person.displayName());
    seat.ifPresent(
        held -> {
          line.fact(getTranslation("app.seat." + held.role()));
          line.fact(held.organisation().name());
        });
    if (person.isSecretariat()) {
      line.fact(getTranslation("app.role.secretariat"));
    }
    if (person.isAdministrator()) {
      line.fact(getTranslation("app.role.administrator"));
    }
    return line;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("app.title", getTranslation("app.home.title"));
  }
}

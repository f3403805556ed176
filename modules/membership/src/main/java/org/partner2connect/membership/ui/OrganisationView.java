package org.partner2connect.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.MembershipStatus;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.Seat;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.membership.directory.OrganisationFacts;
import org.partner2connect.membership.directory.OrganisationQueries;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;

/**
 * The page of one organisation: what it says of itself and who sits for it. Its own people see who
 * sat for it before; its focal point and the secretariat change it. Others who sit for an active
 * member see the public part; to all others it does not exist.
 */
@Route(MembershipNavigation.OWN)
@PermitAll
@CssImport("./membership/organisation.css")
class OrganisationView extends Div implements HasUrlParameter<String>, HasDynamicTitle, Crumbs {

  private final transient OrganisationQueries organisations;
  private final transient MembershipQueries memberships;
  private final transient CurrentPerson current;
  private final transient OrganisationServices services;
  private final transient PageWords words;
  private String name = "";

  OrganisationView(
      OrganisationQueries organisations,
      MembershipQueries memberships,
      CurrentPerson current,
      OrganisationServices services,
      PageWords words) {
    this.organisations = organisations;
    this.memberships = memberships;
    this.current = current;
    this.services = services;
    this.words = words;
    addClassName("organisation-page");
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
    removeAll();
    name = "";
    var seat = seat();
    if (id == null && seat.isEmpty()) {
      showNothing();
      return;
    }
    var asked =
        id == null
            ? seat.map(held -> held.organisation().id())
            : Ids.parse(id).map(OrganisationId::new).filter(one -> mayKnow(seat));
    asked
        .flatMap(organisations::find)
        .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
  }

  private boolean mayKnow(Optional<Seat> seat) {
    return current.isSecretariat() || seat.isPresent();
  }

  private Optional<Seat> seat() {
    return current.id().flatMap(memberships::seatOf);
  }

  private void showNothing() {
    name = getTranslation("membership.ui.own");
    add(
        new PageHeader(name, new ReferenceLine(getTranslation("membership.ui.none"))),
        new EmptyState(
            getTranslation("membership.ui.none"), getTranslation("membership.ui.none.next")));
  }

  private void reload(OrganisationId id) {
    removeAll();
    organisations.find(id).ifPresent(this::show);
  }

  private void show(OrganisationFacts organisation) {
    name = organisation.name();
    var seat = seat().filter(held -> held.organisation().id().equals(organisation.id()));
    var page =
        new OrganisationPage(
            organisation,
            standing(seat),
            current.isSecretariat() && seat.isPresent(),
            services,
            () -> reload(organisation.id()));
    add(new OrganisationHeader(page, words));
    if (organisation.status() == MembershipStatus.MERGED) {
      add(merged(organisation));
    }
    var profile = new ProfilePanel(page, words);
    var main = new Div(titled("profile", profile));
    if (mayReadPeople(organisation, page)) {
      var terms = organisations.terms(organisation.id());
      main.add(titled("people", new SeatTable(page, terms, current.id().orElse(null))));
      if (page.canDecide()) {
        main.add(titled("invitations", new InvitationPanel(page)));
      }
      main.add(titled("history", new SeatHistory(terms)));
    }
    var columns = new Div(main);
    columns.addClassName("cols");
    var aside = new OrganisationAside(page);
    if (!aside.isEmpty()) {
      columns.add(aside);
    }
    add(columns);
  }

  private boolean mayReadPeople(OrganisationFacts organisation, OrganisationPage page) {
    return current.isSecretariat()
        || page.reader().sits()
        || memberships
            .survivorOf(organisation.id())
            .flatMap(survivor -> seat().filter(held -> held.organisation().id().equals(survivor)))
            .isPresent();
  }

  private Standing standing(Optional<Seat> seat) {
    if (seat.isPresent()) {
      return seat.get().role() == SeatRole.FOCAL_POINT ? Standing.FOCAL_POINT : Standing.SEATED;
    }
    return current.isSecretariat() ? Standing.SECRETARIAT : Standing.OTHER;
  }

  private Component merged(OrganisationFacts organisation) {
    var survivor =
        memberships.survivorOf(organisation.id()).flatMap(organisations::find).orElse(organisation);
    return new MergedNote(survivor.id(), survivor.name());
  }

  private Section titled(String key, Component content) {
    return new Section(new H2(getTranslation("membership.ui." + key)), content);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("membership.ui.title", name);
  }

  @Override
  public List<Crumb> crumbs() {
    return current.isSecretariat()
        ? List.of(
            new Crumb(getTranslation("membership.ui.all"), MembershipNavigation.ALL),
            Crumb.here(name))
        : List.of(Crumb.here(name));
  }
}

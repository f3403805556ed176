package org.partner2connect.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partner2connect.audit.AuditQueries;
import org.partner2connect.audit.AuditRecord;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.PersonReference;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.partner2connect.uikit.Translations;
import org.springframework.dao.DataAccessException;

/**
 * Who did what, when, in which role and why: the newest first, fifty on a page. The address says
 * what of it is shown.
 */
@Route(AuditNavigation.ROUTE)
@RolesAllowed({"ADMINISTRATOR", "SECRETARIAT"})
@CssImport("./audit/audit.css")
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  static final int ON_A_PAGE = 50;

  private final transient AuditQueries audit;
  private final transient People people;
  private final transient CurrentPerson current;
  private final transient Translations translations;
  private final transient Failures failures;

  AuditView(
      AuditQueries audit,
      People people,
      CurrentPerson current,
      Translations translations,
      Failures failures) {
    this.audit = audit;
    this.people = people;
    this.current = current;
    this.translations = translations;
    this.failures = failures;
    addClassName("audit-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var selection = Selection.of(event.getLocation().getQueryParameters());
    removeAll();
    try {
      show(selection);
    } catch (DataAccessException failure) {
      removeAll();
      add(unreadable(failure, selection));
    }
  }

  private void show(Selection selection) {
    var count = audit.count(selection.filter());
    var pages = pages(count);
    var page = Math.min(selection.page(), pages);
    var records = audit.page(selection.filter(), (page - 1L) * ON_A_PAGE, ON_A_PAGE);
    var wording = new Wording(translations, getLocale());
    add(
        new PageHeader(
            getTranslation("audit.heading"),
            new ReferenceLine(getTranslation("audit.count", count), getTranslation("audit.zone"))));
    add(
        new FilterBar(
            selection,
            audit.subjectTypes(),
            people.findReferences(audit.people()).values(),
            wording,
            this::open));
    if (records.isEmpty()) {
      add(nothing(selection));
    } else {
      add(new RecordTable(records, names(records), wording));
      if (pages > 1) {
        add(new Pages(page, pages, other -> open(selection.onPage(other))));
      }
    }
    if (current.isAdministrator()) {
      add(new ChainSection(audit::verify));
    }
  }

  /** On how many pages so many records stand; one where there are none. */
  static int pages(long count) {
    return (int) Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
  }

  private Map<PersonId, PersonReference> names(List<AuditRecord> records) {
    return people.findReferences(
        records.stream()
            .map(record -> record.deed().person())
            .filter(Objects::nonNull)
            .map(PersonId::new)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private Component nothing(Selection selection) {
    var reason = selection.isAll() ? "audit.empty" : "audit.nothing";
    return new EmptyState(getTranslation(reason), getTranslation(reason + ".why"));
  }

  private Component unreadable(DataAccessException failure, Selection selection) {
    var box =
        new Div(
            new Paragraph(failures.explain(failure, getLocale())),
            new Button(getTranslation("audit.again"), click -> open(selection)));
    box.addClassNames("note-box", "bad");
    box.getElement().setAttribute("role", "alert");
    return box;
  }

  private void open(Selection selection) {
    UI.getCurrent().navigate(AuditView.class, selection.parameters());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("audit.title");
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(Crumb.here(getTranslation("audit.heading")));
  }
}

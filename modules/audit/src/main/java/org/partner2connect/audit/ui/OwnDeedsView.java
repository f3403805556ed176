package org.partner2connect.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partner2connect.audit.AuditFilter;
import org.partner2connect.audit.AuditQueries;
import org.partner2connect.audit.AuditRecord;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.partner2connect.uikit.Translations;
import org.springframework.dao.DataAccessException;

/** What stands on record of the reader's own deeds, fifty on a page; nobody else's. */
@Route(AuditNavigation.OWN_ROUTE)
@PermitAll
@CssImport("./audit/audit.css")
class OwnDeedsView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient AuditQueries audit;
  private final transient People people;
  private final transient Translations translations;
  private final transient Failures failures;

  OwnDeedsView(AuditQueries audit, People people, Translations translations, Failures failures) {
    this.audit = audit;
    this.people = people;
    this.translations = translations;
    this.failures = failures;
    addClassName("audit-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    int asked = Selection.of(event.getLocation().getQueryParameters()).page();
    removeAll();
    try {
      show(asked);
    } catch (DataAccessException failure) {
      removeAll();
      add(unreadable(failure, asked));
    }
  }

  private void show(int asked) {
    var count = audit.countOwn();
    var pages = AuditView.pages(count);
    var page = Math.min(asked, pages);
    var records = audit.own((page - 1L) * AuditView.ON_A_PAGE, AuditView.ON_A_PAGE);
    var why = new Paragraph(getTranslation("audit.own.why"));
    why.addClassName("quiet");
    add(
        new PageHeader(
            getTranslation("audit.own.heading"),
            new ReferenceLine(getTranslation("audit.count", count), getTranslation("audit.zone"))),
        why);
    if (records.isEmpty()) {
      add(new EmptyState(getTranslation("audit.own.empty"), getTranslation("audit.own.empty.why")));
      return;
    }
    add(table(records));
    if (pages > 1) {
      add(new Pages(page, pages, OwnDeedsView::open));
    }
  }

  private RecordTable table(List<AuditRecord> records) {
    var names =
        people.findReferences(
            records.stream()
                .map(record -> record.deed().person())
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet()));
    return new RecordTable(records, names, new Wording(translations, getLocale()));
  }

  private Div unreadable(DataAccessException failure, int page) {
    var box =
        new Div(
            new Paragraph(failures.explain(failure, getLocale())),
            new Button(getTranslation("audit.again"), click -> open(page)));
    box.addClassNames("note-box", "bad");
    box.getElement().setAttribute("role", "alert");
    return box;
  }

  private static void open(int page) {
    UI.getCurrent().navigate(OwnDeedsView.class, new Selection(AuditFilter.ALL, page).parameters());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("audit.own.title");
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(Crumb.here(getTranslation("audit.own.heading")));
  }
}

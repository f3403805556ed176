package org.partner2connect.interest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.interest.Decisions;
import org.partner2connect.interest.ExpressionDetail;
import org.partner2connect.interest.ExpressionId;
import org.partner2connect.interest.QueueRow;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.WordsDialog;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The secretariat's queue: heaps, filters, a page of rows, and one expression of interest beside
 * them. The address is the truth about all of that.
 */
@Route(InterestNavigation.ROUTE)
@RolesAllowed("SECRETARIAT")
@CssImport("./interest/queue.css")
class QueueView extends Div implements HasUrlParameter<String>, HasDynamicTitle, Crumbs {

  private final transient QueueReading reading;
  private final transient Decisions decisions;
  private final transient Failures failures;
  private final transient Taxonomy taxonomy;
  private final transient Selection selection = new Selection();
  private final QueueHeader header = new QueueHeader();
  private final QueueTabs tabs = new QueueTabs();
  private final QueueFilterBar filters;
  private final BulkBar bulk = new BulkBar(this::beginMany, this::clearSelection);
  private final BulkRun run;
  private final Paragraph said = new Paragraph();
  private final QueueTable table = new QueueTable(selection, this::selectionChanged);
  private final Div nothing = new Div();
  private final Pager pager = new Pager();
  private final DetailPanel detail = new DetailPanel(this::begin);
  private transient QueueAddress here = QueueAddress.read(null, QueryParameters.empty());
  private boolean shown;
  private boolean working;
  private String title = "";

  QueueView(QueueReading reading, Decisions decisions, Failures failures, Taxonomy taxonomy) {
    this.reading = reading;
    this.decisions = decisions;
    this.failures = failures;
    this.taxonomy = taxonomy;
    this.filters = new QueueFilterBar(say(), chosen -> go(here.narrowed(chosen)));
    this.run = new BulkRun(decisions, failures, table::focusAll);
    addClassName("eoi-queue");
    said.addClassName("eoi-said-done");
    said.getElement().setAttribute("role", "status");
    var list = new Div(header, tabs, filters, bulk, run, table, nothing, pager);
    list.addClassName("eoi-main");
    var end = new Div(said, detail);
    end.addClassName("eoi-end");
    add(list, end);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
    var open = id == null ? Optional.<ExpressionId>empty() : Ids.parse(id).map(ExpressionId::new);
    var before = here;
    here = QueueAddress.read(open.orElse(null), event.getLocation().getQueryParameters());
    if (!here.sameList(before)) {
      selection.clear();
    }
    said.setText("");
    var opened = open.flatMap(reading::open);
    if (id != null && opened.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    show(opened);
    moveFocus(before);
    shown = true;
  }

  /** Whoever opens one reads on there; whoever comes back is where the one was. */
  private void moveFocus(QueueAddress before) {
    if (shown && here.open() != null && !here.open().equals(before.open())) {
      detail.focusHeading();
    } else if (shown && here.open() == null) {
      table.focus(before.open());
    }
  }

  private void refresh() {
    show(Optional.ofNullable(here.open()).flatMap(reading::open));
  }

  private void show(Optional<QueueReading.Opened> opened) {
    setClassName("eoi-opened", opened.isPresent());
    showList();
    title = getTranslation("interest.queue");
    detail.close();
    opened.ifPresent(this::showDetail);
  }

  private void showList() {
    nothing.removeAll();
    try {
      var list = reading.list(here);
      header.show(list, say(), reading.now());
      tabs.show(here, list.counts());
      filters.show(here.filters());
      selection.see(list.rows());
      table.show(list.rows(), here, say());
      table.setVisible(!list.rows().isEmpty());
      pager.show(list, here);
      if (list.rows().isEmpty()) {
        nothing.add(empty());
      }
    } catch (DataAccessException | TransactionException failure) {
      table.setVisible(false);
      pager.setVisible(false);
      nothing.add(failed(failure));
    }
    selectionChanged();
  }

  private EmptyState empty() {
    if (here.filters().narrow()) {
      return new EmptyState(
              getTranslation("interest.queue.empty.filtered"),
              getTranslation("interest.queue.empty.filtered.why"))
          .with(
              new Button(
                  getTranslation("interest.queue.filter.clear"),
                  click -> go(here.narrowed(Filters.NONE))));
    }
    return new EmptyState(
        getTranslation("interest.queue.empty." + here.tab()),
        getTranslation("interest.queue.empty." + here.tab() + ".why"));
  }

  private EmptyState failed(RuntimeException failure) {
    return new EmptyState(
            getTranslation("interest.queue.failed"), failures.explain(failure, getLocale()))
        .with(new Button(getTranslation("interest.queue.again"), click -> refresh()));
  }

  private void showDetail(QueueReading.Opened opened) {
    title = getTranslation("interest.queue.one", opened.detail().reference());
    detail.show(opened, here, say());
  }

  private void selectionChanged() {
    bulk.show(working ? 0 : selection.size());
  }

  private void clearSelection() {
    selection.clear();
    table.showTicks();
    selectionChanged();
    table.focusAll();
  }

  private void begin(QueueReading.Opened opened, Step.Kind kind) {
    if (kind == Step.Kind.DIFFERS) {
      take(opened.detail(), new Step(kind, ""));
      return;
    }
    var about = opened.detail();
    var language = say().language(about.language());
    var consequence = getTranslation(kind.key("consequence"), about.contact(), language);
    if (kind == Step.Kind.ACCEPT && !opened.duplicates().isEmpty()) {
      consequence += " " + getTranslation("interest.queue.accept.duplicate");
    }
    ask(
        kind,
        getTranslation(kind.key("title"), about.organisation()),
        consequence,
        getTranslation(kind.key("confirm")),
        step -> take(about, step));
  }

  private static void ask(
      Step.Kind kind, String title, String consequence, String confirmation, Consumer<Step> take) {
    var dialog =
        new WordsDialog(
            title,
            consequence,
            confirmation,
            words -> {
              take.accept(new Step(kind, words));
              return Optional.empty();
            });
    if (kind.needsWords()) {
      dialog.needs(kind.key(), Decisions.LONGEST_TEXT);
    }
    if (kind == Step.Kind.DECLINE) {
      dialog.destructive();
    }
    dialog.open();
  }

  private void take(ExpressionDetail about, Step step) {
    var told = "";
    try {
      step.take(decisions, about.id(), about.version());
      told = getTranslation(step.kind().key("told"), about.reference(), about.organisation());
    } catch (RuntimeException refusal) {
      failures.show(refusal);
    }
    selection.drop(about.id());
    refresh();
    said.setText(told);
    detail.focusHeading();
  }

  private void beginMany(Step.Kind kind) {
    var rows = selection.rows();
    ask(
        kind,
        getTranslation(kind.key("title.many"), rows.size()),
        getTranslation(kind.key("consequence.many")),
        getTranslation(kind.key("confirm.many"), rows.size()),
        step -> takeMany(rows, step));
  }

  private void takeMany(List<QueueRow> rows, Step step) {
    working = true;
    selectionChanged();
    run.start(UI.getCurrent(), rows, step, this::ended);
  }

  /** Those that were refused stay selected, unless somebody has put them on another heap. */
  private void ended(Set<ExpressionId> refused) {
    working = false;
    selection.keepOnly(
        refused.stream().filter(id -> reading.liesOn(here.tab(), id)).collect(Collectors.toSet()));
    refresh();
  }

  private void go(QueueAddress address) {
    UI.getCurrent().navigate(address.path(), address.query());
  }

  private Say say() {
    return Say.to(getLocale(), taxonomy, reading.now());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("interest.queue.title", title);
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        Crumb.here(getTranslation("interest.queue.crumb")),
        Crumb.here(getTranslation("interest.queue")));
  }
}

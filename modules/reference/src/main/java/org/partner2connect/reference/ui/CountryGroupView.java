package org.partner2connect.reference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.partner2connect.reference.CountryGroupLists;
import org.partner2connect.reference.ListHistory;
import org.partner2connect.reference.ui.TermSection.NamedTerm;
import org.partner2connect.reference.ui.TermSection.TermActions;
import org.partner2connect.taxonomy.CountryGroup;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.taxonomy.keeping.KeptTerm;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.Failures;

/** A group of countries: who belongs to it when, and what was changed about that. */
@Route(ReferenceNavigation.ROUTE + "/:group?(ldc|lldc|sids)")
@RolesAllowed("ADMINISTRATOR")
@CssImport("./reference/reference.css")
class CountryGroupView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient CountryGroupLists lists;
  private final transient ListHistory history;
  private final transient Taxonomy taxonomy;
  private final transient ListKeeping keeping;
  private final transient Clock clock;
  private final ListPage page = new ListPage();
  private final TextField search = new TextField();
  private final Div terms = new Div();
  private final Div changes = new Div();
  private CountryGroup group = CountryGroup.LDC;

  CountryGroupView(
      CountryGroupLists lists,
      ListHistory history,
      Taxonomy taxonomy,
      Failures failures,
      Clock clock) {
    this.lists = lists;
    this.history = history;
    this.taxonomy = taxonomy;
    this.clock = clock;
    this.keeping = new ListKeeping(failures, this::told);
    addClassName("reference-page");
    search.setLabel(getTranslation("reference.ui.search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> showTerms());
    add(page, search, terms, changes);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    group =
        event
            .getRouteParameters()
            .get("group")
            .map(code -> CountryGroup.valueOf(code.toUpperCase(Locale.ROOT)))
            .orElse(CountryGroup.LDC);
    var add =
        new Button(
            getTranslation("reference.ui.add"),
            click -> new AddTermDialog(group, taxonomy.countries(), lists, keeping).open());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    page.show(ListTabs.address(group), add);
    show();
  }

  private void told(String text) {
    show();
    page.tell(text);
  }

  private void show() {
    showTerms();
    changes.removeAll();
    changes.add(new HistorySection(history.of(group, HistorySection.MOST), this::nameOf));
  }

  private void showTerms() {
    terms.removeAll();
    var today = LocalDate.now(clock);
    var sought = search.getValue().strip().toLowerCase(getLocale());
    var found =
        lists.terms(group).stream()
            .map(term -> new NamedTerm(term, nameOf(term.iso3())))
            .filter(named -> matches(named, sought))
            .sorted(Comparator.comparing(NamedTerm::country, Collator.getInstance(getLocale())))
            .toList();
    Predicate<NamedTerm> counted = named -> isCounted(named.term(), today);
    addSection("now", found.stream().filter(counted).toList(), today);
    addSection("other", found.stream().filter(counted.negate()).toList(), today);
    if (found.isEmpty()) {
      terms.add(nothing());
    }
  }

  private void addSection(String which, List<NamedTerm> part, LocalDate today) {
    if (!part.isEmpty()) {
      var title = getTranslation("reference.ui.terms." + which, part.size());
      terms.add(new TermSection(title, part, today, actions()));
    }
  }

  private TermActions actions() {
    return new TermActions(
        named -> new EndTermDialog(named.term(), named.country(), lists, keeping).open(),
        named -> new CorrectTermDialog(named.term(), named.country(), lists, keeping).open(),
        named -> new StrikeTermDialog(named.term(), named.country(), lists, keeping).open());
  }

  private Component nothing() {
    var reason = search.isEmpty() ? "reference.ui.empty" : "reference.ui.nothing";
    return new EmptyState(getTranslation(reason), getTranslation(reason + ".why"));
  }

  private static boolean matches(NamedTerm named, String sought) {
    return named.country().toLowerCase(Locale.ROOT).contains(sought)
        || named.term().iso3().toLowerCase(Locale.ROOT).equals(sought);
  }

  private static boolean isCounted(KeptTerm term, LocalDate day) {
    return term.days().covers(day);
  }

  private String nameOf(String iso3) {
    return taxonomy.country(iso3).map(country -> country.name().in(getLocale())).orElse(iso3);
  }

  @Override
  public String getPageTitle() {
    return getTranslation(
        "reference.ui.title",
        getTranslation("taxonomy.group." + group),
        getTranslation("reference.ui.heading"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(Crumb.here(getTranslation("reference.ui.heading")));
  }
}

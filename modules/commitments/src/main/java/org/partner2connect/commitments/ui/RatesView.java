package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.partner2connect.commitments.rates.Rate;
import org.partner2connect.commitments.rates.Rates;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.LabelledTable;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;

/** Where the secretariat enters the exchange rates by which totals in US dollars are made. */
@Route(CommitmentsNavigation.RATES_ROUTE)
@RolesAllowed("SECRETARIAT")
@CssImport("./commitments/commitments.css")
class RatesView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient Rates rates;
  private final transient Choices choices;
  private final transient Failures failures;
  private final transient Clock clock;
  private final Paragraph told = new Paragraph();

  RatesView(Rates rates, Choices choices, Failures failures, Clock clock) {
    this.rates = rates;
    this.choices = choices;
    this.failures = failures;
    this.clock = clock;
    addClassName("pledge-page");
    told.addClassName("pledge-told");
    told.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    told.setText("");
    show();
  }

  private void show() {
    removeAll();
    var today = LocalDate.ofInstant(clock.instant(), Moments.GENEVA);
    var why = new Paragraph(getTranslation("commitments.ui.rates.why"));
    why.addClassName("quiet");
    add(
        new PageHeader(
            getTranslation("commitments.ui.rates"),
            new ReferenceLine(
                getTranslation("commitments.ui.review.crumb"),
                getTranslation("commitments.ui.as-of", Moments.day(today, getLocale())))),
        told,
        why,
        section(
            "add",
            new RateForm(
                MoneyText.currencies(choices.taxonomy()), today, getLocale(), this::enter)),
        section("list", list(rates.all())));
  }

  private Component list(List<Rate> all) {
    if (all.isEmpty()) {
      return new EmptyState(
          getTranslation("commitments.ui.rates.none"),
          getTranslation("commitments.ui.rates.none.why"));
    }
    var table =
        new LabelledTable(
            "commitments.ui.table.rates", List.of("currency", "usd", "day", "source"));
    all.forEach(
        rate -> {
          var usd = new Span(MoneyText.rate(rate.usd(), getLocale()));
          usd.addClassName("money");
          table.row(
              new Span(MoneyText.named(rate.currency(), getLocale())),
              usd,
              new Span(Moments.day(rate.day(), getLocale())),
              Said.name(rate.source()));
        });
    return table;
  }

  private boolean enter(Rate rate) {
    try {
      rates.enter(rate.currency(), rate.usd(), rate.day(), rate.source());
    } catch (RuntimeException refusal) {
      failures.show(refusal);
      return false;
    }
    show();
    told.setText(
        getTranslation(
            "commitments.ui.rates.told",
            rate.currency(),
            MoneyText.rate(rate.usd(), getLocale()),
            Moments.day(rate.day(), getLocale())));
    return true;
  }

  private Section section(String key, Component content) {
    return new Section(new H2(getTranslation("commitments.ui.rates." + key)), content);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("commitments.ui.title", getTranslation("commitments.ui.rates"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        Crumb.here(getTranslation("commitments.ui.review.crumb")),
        Crumb.here(getTranslation("commitments.ui.rates")));
  }
}

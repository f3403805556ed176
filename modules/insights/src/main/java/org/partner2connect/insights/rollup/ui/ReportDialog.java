package org.partner2connect.insights.rollup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.partner2connect.insights.rollup.NewReport;
import org.partner2connect.insights.rollup.Stage;
import org.partner2connect.kernel.Ids;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Asks what a report is to be about, makes it beside the page's own work and shows how far it is.
 * The report has its id from the beginning: whoever sends the same form twice gets one report. It
 * goes on when the page is closed.
 */
final class ReportDialog extends Dialog {

  private final transient RollupDesk desk;
  private final transient Consumer<UUID> made;
  private final transient UUID id = Ids.next();
  private final ReportForm form;
  private final Paragraph problem = new Paragraph();
  private final Paragraph state = new Paragraph();
  private final ProgressBar bar = new ProgressBar(0, Stage.values().length);
  private final Div working = new Div(state, bar);
  private final Button go = new Button(getTranslation("insights.rollup.ui.go"));
  private final Button back =
      new Button(getTranslation("insights.rollup.ui.back"), click -> close());

  /**
   * @param made told the id of the report in the page when it has been made
   */
  ReportDialog(RollupDesk desk, Consumer<UUID> made) {
    this.desk = desk;
    this.made = made;
    this.form = new ReportForm(desk);
    addClassName("report-dialog");
    setHeaderTitle(getTranslation("insights.rollup.ui.dialog"));
    setCloseOnOutsideClick(false);
    problem.addClassNames("note-box", "bad");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    state.getElement().setAttribute("role", "status");
    working.addClassName("report-working");
    working.setVisible(false);
    var why = new Paragraph(getTranslation("insights.rollup.ui.why"));
    why.addClassName("quiet");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.setDisableOnClick(true);
    go.addClickListener(click -> begin(click.getSource().getUI().orElseGet(UI::getCurrent)));
    add(problem, form, why, working);
    getFooter().add(back, go);
  }

  private void begin(UI ui) {
    problem.setVisible(false);
    form.read(id).ifPresentOrElse(wanted -> start(ui, wanted), () -> go.setEnabled(true));
  }

  private void start(UI ui, NewReport wanted) {
    go.setText(getTranslation("insights.rollup.ui.going"));
    form.setEnabled(false);
    show(Stage.READING);
    working.setVisible(true);
    var locale = ui.getLocale();
    Thread.ofVirtual()
        .name("progress-report")
        .start(new DelegatingSecurityContextRunnable(() -> work(ui, wanted, locale)));
  }

  private void work(UI ui, NewReport wanted, Locale locale) {
    try {
      desk.making().make(wanted, stage -> tell(ui, () -> show(stage)));
      tell(ui, this::finish);
    } catch (RuntimeException failure) {
      var text = desk.failures().explain(failure, locale);
      tell(ui, () -> fail(text));
    }
  }

  private static void tell(UI ui, Command news) {
    try {
      ui.access(news);
    } catch (UIDetachedException nobodyLooks) {
      // The page was closed; the report is made all the same.
    }
  }

  private void show(Stage stage) {
    var text = getTranslation("insights.rollup.ui.stage." + stage);
    state.setText(text);
    bar.setValue(stage.ordinal());
    bar.getElement().setAttribute("aria-label", text);
  }

  private void finish() {
    close();
    made.accept(id);
  }

  /** What was typed stays; the same form may be sent again. */
  private void fail(String text) {
    working.setVisible(false);
    problem.setText(text);
    problem.setVisible(true);
    form.setEnabled(true);
    go.setText(getTranslation("insights.rollup.ui.go"));
    go.setEnabled(true);
  }
}

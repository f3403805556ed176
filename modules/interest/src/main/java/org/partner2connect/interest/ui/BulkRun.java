package org.partner2connect.interest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.partner2connect.interest.Decisions;
import org.partner2connect.interest.ExpressionId;
import org.partner2connect.interest.QueueRow;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.StatusBadge.Tone;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Takes a step with many expressions of interest, one transaction each, beside the page's own work;
 * shows how far it is and in the end what was done and what was refused. It goes on when the page
 * is closed: what was confirmed is done.
 */
final class BulkRun extends Div {

  private final transient Decisions decisions;
  private final transient Failures failures;
  private final ProgressBar progress = new ProgressBar();
  private final H2 heading = new H2();
  private final Paragraph state = new Paragraph();
  private final UnorderedList outcomes = new UnorderedList();
  private final Button close = new Button(getTranslation("interest.queue.run.close"));

  BulkRun(Decisions decisions, Failures failures, Runnable closed) {
    this.decisions = decisions;
    this.failures = failures;
    addClassNames("note-box", "eoi-run");
    state.getElement().setAttribute("role", "status");
    heading.getElement().setAttribute("tabindex", "-1");
    close.addThemeVariants(ButtonVariant.TERTIARY);
    close.addClickListener(
        click -> {
          setVisible(false);
          closed.run();
        });
    add(heading, state, progress, outcomes, close);
    setVisible(false);
  }

  /**
   * Begins.
   *
   * @param finished told in the page which ones were refused
   */
  void start(UI ui, List<QueueRow> rows, Step step, Consumer<Set<ExpressionId>> finished) {
    heading.setText(getTranslation(step.kind().key("run"), rows.size()));
    outcomes.removeAll();
    progress.setVisible(true);
    progress.setMax(rows.size());
    close.setVisible(false);
    showProgress(0, rows.size());
    setVisible(true);
    var locale = ui.getLocale();
    Thread.ofVirtual()
        .name("expressions-of-interest")
        .start(new DelegatingSecurityContextRunnable(() -> work(ui, rows, step, locale, finished)));
  }

  private void work(
      UI ui, List<QueueRow> rows, Step step, Locale locale, Consumer<Set<ExpressionId>> finished) {
    var refused = new HashSet<ExpressionId>();
    int done = 0;
    for (var row : rows) {
      var reason = take(row, step, locale);
      if (!reason.isEmpty()) {
        refused.add(row.id());
      }
      int soFar = ++done;
      tell(
          ui,
          () -> {
            showProgress(soFar, rows.size());
            outcomes.add(outcome(row, step.kind(), reason));
          });
    }
    tell(ui, () -> end(rows.size(), refused, finished));
  }

  /** Why it was refused; empty when it was done. */
  private String take(QueueRow row, Step step, Locale locale) {
    try {
      step.take(decisions, row.id(), row.version());
      return "";
    } catch (RuntimeException refusal) {
      return failures.explain(refusal, locale);
    }
  }

  private static void tell(UI ui, Command news) {
    try {
      ui.access(news);
    } catch (UIDetachedException nobodyLooks) {
      // The page was closed; the work goes on.
    }
  }

  private void showProgress(int done, int all) {
    progress.setValue(done);
    progress
        .getElement()
        .setAttribute("aria-label", getTranslation("interest.queue.run.progress", done, all));
    state.setText(getTranslation("interest.queue.run.progress", done, all));
  }

  private ListItem outcome(QueueRow row, Step.Kind kind, String reason) {
    boolean done = reason.isEmpty();
    var badge =
        new StatusBadge(
            done ? Tone.DONE : Tone.BAD,
            getTranslation(done ? kind.key("done") : "interest.queue.run.refused"));
    var name =
        new Paragraph(
            getTranslation("interest.queue.run.row", row.reference(), row.organisation()));
    var item = new ListItem(badge, name);
    if (!done) {
      var why = new Paragraph(reason);
      why.addClassName("eoi-why");
      item.add(why);
    }
    return item;
  }

  private void end(int all, Set<ExpressionId> refused, Consumer<Set<ExpressionId>> finished) {
    progress.setVisible(false);
    close.setVisible(true);
    state.setText(getTranslation("interest.queue.run.end", all - refused.size(), refused.size()));
    finished.accept(refused);
    heading.getElement().callJsFunction("focus");
  }
}

package org.partner2connect.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.progress.Figure;
import org.partner2connect.progress.Geneva;
import org.partner2connect.progress.Report;
import org.partner2connect.progress.confirmations.Confirmation;
import org.partner2connect.progress.confirmations.ConfirmationKind;
import org.partner2connect.progress.confirmations.ConfirmationStatus;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.StatusBadge.Tone;

/** A report, whether it is only reported or confirmed too, and what countries say to it. */
final class ReportCard extends Article {

  /**
   * @param heading what is above it
   * @param currency of the commitment
   */
  ReportCard(
      String heading,
      Report report,
      @Nullable String currency,
      List<Confirmation> said,
      ReaderPlace place) {
    addClassName("progress-card");
    var line = new Div();
    line.addClassName("refline");
    line.add(
        new StatusBadge(Tone.PLAIN, getTranslation("progress.stage." + report.stage())),
        report.confirmed()
            ? new StatusBadge(Tone.DONE, getTranslation("progress.ui.confirmed"))
            : new StatusBadge(Tone.OPEN, getTranslation("progress.ui.reported")),
        new Span(Geneva.written(Geneva.day(report.reportedAt()), getLocale())));
    var title = new H3(heading);
    title.getElement().setAttribute("dir", "auto");
    add(title, line, figures(report, currency), narrative(report));
    if (report.source() != null) {
      add(new Anchor(report.source(), getTranslation("progress.ui.source")));
    }
    if (!report.evidence().isEmpty()) {
      add(evidence(report));
    }
    said.forEach(one -> add(said(one, place)));
  }

  private Component figures(Report report, @Nullable String currency) {
    var figures = new DescriptionList();
    figures.addClassNames("kv", "progress-figures");
    var amount = report.amount();
    if (amount != null && currency != null) {
      figure(figures, "amount", Figure.money(amount, currency, getLocale()));
    }
    var people = report.people();
    if (people != null) {
      figure(figures, "people", Figure.people(people, getLocale()));
    }
    return figures;
  }

  private void figure(DescriptionList figures, String key, String value) {
    figures.add(
        new DescriptionList.Term(getTranslation("progress.ui.figures." + key)),
        new DescriptionList.Description(value));
  }

  private static Component narrative(Report report) {
    var narrative = words(report.narrative());
    narrative.getElement().setAttribute("lang", report.language());
    return narrative;
  }

  private Component evidence(Report report) {
    var files = new UnorderedList();
    files.addClassName("progress-files");
    files.getElement().setAttribute("aria-label", getTranslation("progress.ui.evidence"));
    report
        .evidence()
        .forEach(
            file -> {
              var link = new Anchor("/progress/evidence/" + file.id(), file.name());
              link.setRouterIgnore(true);
              link.getElement().setAttribute("download", true);
              var size = new Span(Figure.size(file.size(), getLocale()));
              size.addClassName("quiet");
              files.add(new ListItem(link, size));
            });
    return files;
  }

  private Component said(Confirmation said, ReaderPlace place) {
    var country = place.country(said.country(), getLocale());
    var block = new HtmlContainer("blockquote");
    block.addClassName("progress-said");
    var line = new Div(new Span(getTranslation("progress.ui.kind." + said.kind(), country)));
    line.addClassName("refline");
    if (said.status() != ConfirmationStatus.PUBLISHED) {
      line.add(
          new StatusBadge(
              said.status() == ConfirmationStatus.SUBMITTED ? Tone.UNDER_WAY : Tone.BAD,
              getTranslation("progress.ui.status." + said.status())));
    }
    block.add(line);
    block.setClassName("is-disputed", said.kind() == ConfirmationKind.DISPUTED);
    if (!said.text().isEmpty()) {
      var text = words(said.text());
      text.getElement().setAttribute("lang", said.language());
      block.add(text);
    }
    var reason = said.reason();
    if (reason != null) {
      block.add(new Paragraph(getTranslation("progress.ui.reason", reason)));
    }
    return block;
  }

  /** What a person wrote, in its own direction and with its own lines. */
  private static Paragraph words(String text) {
    var words = new Paragraph(text);
    words.addClassNames("said", "progress-words");
    words.getElement().setAttribute("dir", "auto");
    return words;
  }
}

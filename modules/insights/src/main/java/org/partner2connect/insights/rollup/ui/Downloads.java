package org.partner2connect.insights.rollup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.partner2connect.insights.rollup.Report;
import org.partner2connect.insights.rollup.ReportFormat;
import org.partner2connect.uikit.Translations;

/**
 * The files of a report, in each language. A file is written when it is asked for, and the page
 * says so: of a long report that takes some seconds.
 */
final class Downloads extends Div {

  private final transient Report report;
  private final transient RollupDesk desk;
  private final Paragraph state = new Paragraph();

  Downloads(Report report, RollupDesk desk) {
    this.report = report;
    this.desk = desk;
    var list = new UnorderedList();
    list.addClassName("report-files");
    for (var language : Translations.LANGUAGES) {
      var item = new ListItem(new Span(getTranslation("insights.rollup.ui.language." + language)));
      for (var format : ReportFormat.values()) {
        item.add(link(format, language));
      }
      list.add(item);
    }
    state.getElement().setAttribute("role", "status");
    state.addClassName("quiet");
    add(list, state);
  }

  private Anchor link(ReportFormat format, Locale language) {
    var link = new Anchor(file(format, language), format.name());
    link.getElement().setAttribute("aria-label", name(format, language));
    return link;
  }

  private String name(ReportFormat format, Locale language) {
    return getTranslation(
        "insights.rollup.ui.download.in",
        format.name(),
        getTranslation("insights.rollup.ui.language." + language));
  }

  private InputStreamDownloadHandler file(ReportFormat format, Locale language) {
    return DownloadHandler.fromInputStream(event -> response(event.getUI(), format, language));
  }

  /** The whole file before its first byte is sent, so that a failure is no broken file. */
  private DownloadResponse response(UI ui, ReportFormat format, Locale language)
      throws IOException {
    tell(ui, "insights.rollup.ui.download.making", format, language);
    var out = new ByteArrayOutputStream();
    try {
      desk.files().write(report, format, language, out);
    } catch (IOException | RuntimeException failure) {
      tell(ui, "insights.rollup.ui.download.failed", format, language);
      throw failure;
    }
    tell(ui, "insights.rollup.ui.download.made", format, language);
    var bytes = out.toByteArray();
    return new DownloadResponse(
        new ByteArrayInputStream(bytes),
        desk.files().name(report, format, language),
        format.mediaType(),
        bytes.length);
  }

  /** The request for the file is not the page's own: the page is told from beside. */
  private void tell(UI ui, String key, ReportFormat format, Locale language) {
    try {
      ui.access(() -> state.setText(getTranslation(key, name(format, language))));
    } catch (UIDetachedException nobodyLooks) {
      // The page was closed; the file is written all the same.
    }
  }
}

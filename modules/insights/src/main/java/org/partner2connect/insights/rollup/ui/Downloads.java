package org.partner2connect.insights.rollup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
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

/** The files of a report, in each language. A file is written when it is asked for. */
final class Downloads extends Div {

  private final transient Report report;
  private final transient RollupDesk desk;

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
    add(list);
  }

  private Anchor link(ReportFormat format, Locale language) {
    var link = new Anchor(file(format, language), format.name());
    link.getElement()
        .setAttribute(
            "aria-label",
            getTranslation(
                "insights.rollup.ui.download.in",
                format.name(),
                getTranslation("insights.rollup.ui.language." + language)));
    return link;
  }

  private InputStreamDownloadHandler file(ReportFormat format, Locale language) {
    return DownloadHandler.fromInputStream(event -> response(format, language));
  }

  /** The whole file before its first byte is sent, so that a failure is no broken file. */
  private DownloadResponse response(ReportFormat format, Locale language) throws IOException {
    var out = new ByteArrayOutputStream();
    desk.files().write(report, format, language, out);
    var bytes = out.toByteArray();
    return new DownloadResponse(
        new ByteArrayInputStream(bytes),
        desk.files().name(report, format, language),
        format.mediaType(),
        bytes.length);
  }
}

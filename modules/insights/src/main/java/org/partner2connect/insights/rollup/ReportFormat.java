package org.partner2connect.insights.rollup;

import java.util.Locale;

/** As what a report can be downloaded. */
public enum ReportFormat {
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("application/pdf"),
  CSV("text/csv;charset=utf-8");

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** What the browser is told that it is. */
  public String mediaType() {
    return mediaType;
  }

  /** The end of the file's name. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}

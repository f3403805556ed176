package org.partner2connect.insights.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a commitment shows.
 *
 * @param language the language of its words
 * @param day the day on which it stands so
 * @param facts what stands in the reference column
 * @param withdrawn when and why it was withdrawn, or null
 * @param links the actions of adopted plans that it delivers
 * @param gauges what was reported and confirmed of what was promised
 * @param also figures that were reported without a promise to measure them by
 * @param unconfirmed whether there are figures that no country has confirmed
 * @param cite how to cite it
 */
record CommitmentPage(
    String reference,
    String title,
    String description,
    String language,
    @Nullable String translated,
    String progress,
    String mark,
    String day,
    @Nullable String area,
    @Nullable String shape,
    @Nullable String areaList,
    List<Fact> facts,
    @Nullable String withdrawn,
    List<String> links,
    List<Gauge> gauges,
    List<String> also,
    boolean unconfirmed,
    List<Partner> partners,
    List<Happened> history,
    List<Correction> corrections,
    String cite,
    String address,
    String register,
    DashboardPage.Files files) {

  /** A line of the reference column. */
  record Fact(String name, List<String> values, @Nullable String address) {}

  /** What was promised, and how much of it is reported and confirmed, in per cent. */
  record Gauge(
      String name,
      String target,
      String solid,
      String whole,
      String reported,
      String share,
      String confirmed,
      boolean none,
      String label) {}

  /** A partner that has confirmed its share. */
  record Partner(String name, String address, @Nullable String amount, String contribution) {}

  /**
   * Something that happened.
   *
   * @param style the style class of its dot
   * @param date machine-readable, or null
   * @param said words of somebody, quoted
   * @param language the language of those words
   * @param note who said it and whether it is confirmed
   * @param source where it was taken from
   */
  record Happened(
      String style,
      String title,
      String date,
      String day,
      @Nullable String said,
      @Nullable String language,
      @Nullable String note,
      @Nullable String source,
      List<Evidence> evidence) {}

  /** A file that supports a report. */
  record Evidence(String name, String address, String size) {}

  /** A published value that was changed. */
  record Correction(
      String field,
      String day,
      String date,
      @Nullable String before,
      @Nullable String after,
      String reason) {}
}

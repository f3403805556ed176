package org.partner2connect.insights.rollup;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.partner2connect.insights.figures.Snapshots;
import org.partner2connect.insights.rollup.paper.PdfPaper;
import org.partner2connect.insights.rollup.paper.WordPaper;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Writes reports as files. The figures are those of the report; what has been corrected since
 * stands in a section of its own with the day of the download.
 */
@Service
public class ReportFiles {

  private final ErrataQueries errata;
  private final Translations translations;
  private final Taxonomy taxonomy;
  private final Clock clock;

  ReportFiles(ErrataQueries errata, Translations translations, Taxonomy taxonomy, Clock clock) {
    this.errata = errata;
    this.translations = translations;
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  /** Writes the report in that language. Leaves the stream open. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void write(Report report, ReportFormat format, Locale language, OutputStream out)
      throws IOException {
    var words = words(report, language);
    var today = LocalDate.now(clock.withZone(Snapshots.GENEVA));
    var since = errata.since(report);
    switch (format) {
      case DOCX -> WordPaper.write(ReportPaper.of(report, since, today, words), out);
      case PDF -> PdfPaper.write(ReportPaper.of(report, since, today, words), out);
      case CSV -> ReportCsv.write(report, since, today, words, out);
    }
  }

  /** Says errata in that language. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public ErrataWords errataWords(Report report, Locale language) {
    return new ErrataWords(words(report, language));
  }

  /** The name of the file: plain letters and digits only. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public String name(Report report, ReportFormat format, Locale language) {
    var year = report.scope().year();
    var about = year == null ? "event" : String.valueOf(year);
    return "p2c-report-%s-%s-%s.%s"
        .formatted(
            about,
            report.frozenOn(),
            Translations.languageOf(language).getLanguage(),
            format.ending());
  }

  private ReportWords words(Report report, Locale language) {
    return new ReportWords(
        translations, taxonomy, report.figures().names(), Translations.languageOf(language));
  }
}

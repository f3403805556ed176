package org.partner2connect.insights.rollup.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes a document as a tagged PDF (PDF/UA). The fonts are embedded; what their glyphs cannot show
 * stands as U+FFFD, and the document says so.
 */
public final class PdfPaper {

  private static final String FONT = "DejaVu Sans Condensed";
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String REGULAR = "DejaVuSansCondensed.ttf";
  private static final String NO_GLYPH = "\uFFFD";
  private static final Glyphs GLYPHS = Glyphs.of(open(REGULAR));

  private PdfPaper() {}

  /** Writes the document. Leaves the stream open. */
  public static void write(Paper paper, OutputStream out) throws IOException {
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    builder.withProducer("Partner2Connect");
    font(builder, REGULAR, 400);
    font(builder, "DejaVuSansCondensed-Bold.ttf", 700);
    builder.useReplacementText(NO_GLYPH);
    if (paper.hasBothDirections()) {
      builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
      builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
      builder.defaultTextDirection(TextDirection.LTR);
    }
    builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(paper.language()));
    for (var priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, priority);
    }
    builder.usePageSupplier(new MarkedPages());
    builder.withW3cDocument(PaperPage.of(paper, FONT, GLYPHS), null);
    try (var renderer = builder.buildPdfRenderer();
        var document = renderer.createPDFKeepOpen()) {
      RepeatedHeads.hide(document);
      CompactStructure.of(document);
      document.save(out);
    }
  }

  private static void font(PdfRendererBuilder builder, String file, int weight) {
    builder.useFont(() -> open(file), FONT, weight, FontStyle.NORMAL, true);
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(PdfPaper.class.getResourceAsStream(FONTS + file), file);
  }
}

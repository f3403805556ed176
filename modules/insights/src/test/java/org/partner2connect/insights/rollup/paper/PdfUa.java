package org.partner2connect.insights.rollup.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF what a file lacks of PDF/UA-1 (ISO 14289-1). */
public final class PdfUa {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfUa() {}

  /** Every rule that is broken, once, with what veraPDF says of it. */
  public static List<String> broken(byte[] pdf) throws IOException {
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(
              one ->
                  "%s-%d %s"
                      .formatted(
                          one.getRuleId().getClause(),
                          one.getRuleId().getTestNumber(),
                          one.getMessage()))
          .distinct()
          .toList();
    } catch (ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
      throw new IOException(unreadable);
    }
  }
}

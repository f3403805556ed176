package org.partner2connect.insights.rollup.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters a font can show. */
final class Glyphs {

  private final BitSet known;

  private Glyphs(BitSet known) {
    this.known = known;
  }

  /** Reads a font in the format TrueType, and closes it. */
  static Glyphs of(InputStream font) {
    try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      var lookup = parsed.getUnicodeCmapLookup();
      var known = new BitSet();
      for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
        if (lookup.getGlyphId(point) != 0) {
          known.set(point);
        }
      }
      return new Glyphs(known);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Whether nothing of the text is missing. What has no shape of its own needs none. */
  boolean show(String text) {
    return text.codePoints().allMatch(point -> known.get(point) || isShapeless(point));
  }

  private static boolean isShapeless(int point) {
    return Character.isWhitespace(point)
        || Character.isISOControl(point)
        || Character.isIdentifierIgnorable(point);
  }
}

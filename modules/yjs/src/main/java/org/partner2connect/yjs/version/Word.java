package org.partner2connect.yjs.version;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, space or sign of a version, with the origin of its characters.
 *
 * @param pieces of which the word consists
 */
record Word(String text, TextBlock block, List<TextBlock.Piece> pieces) {

  /** The words of some blocks by the rules of Unicode (UAX 29, as the JDK has them). */
  static List<Word> of(List<TextBlock> blocks) {
    BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
    List<Word> words = new ArrayList<>();
    for (TextBlock block : blocks) {
      String text = block.text();
      boundaries.setText(text);
      Cutter cutter = new Cutter(block.pieces());
      int from = boundaries.first();
      for (int to = boundaries.next(); to != BreakIterator.DONE; to = boundaries.next()) {
        words.add(new Word(text.substring(from, to), block, cutter.next(to - from)));
        from = to;
      }
    }
    return words;
  }

  TextBlock.Piece first() {
    return pieces.getFirst();
  }

  /** Cuts pieces into lengths. */
  private static final class Cutter {

    private final List<TextBlock.Piece> pieces;
    private int current;
    private int used;

    Cutter(List<TextBlock.Piece> pieces) {
      this.pieces = pieces;
    }

    List<TextBlock.Piece> next(int length) {
      List<TextBlock.Piece> cut = new ArrayList<>(1);
      int left = length;
      while (left > 0) {
        TextBlock.Piece piece = pieces.get(current);
        int taken = Math.min(left, piece.text().length() - used);
        cut.add(
            new TextBlock.Piece(
                piece.text().substring(used, used + taken),
                piece.client(),
                piece.clock() + used,
                piece.holder()));
        left -= taken;
        used += taken;
        if (used == piece.text().length()) {
          current++;
          used = 0;
        }
      }
      return cut;
    }
  }
}

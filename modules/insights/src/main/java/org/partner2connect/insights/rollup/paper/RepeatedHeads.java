package org.partner2connect.insights.rollup.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The head of a table that goes on over several pages is repeated for the eye only. The engine
 * counts every repetition as content of the same head, so that a screen reader would say each name
 * of a column once for every page.
 */
final class RepeatedHeads {

  private static final COSName HEAD = COSName.getPDFName("THead");
  private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");

  private final PDDocument document;

  /** The numbers of the marks that say again what was said before, by page. */
  private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

  private RepeatedHeads(PDDocument document) {
    this.document = document;
  }

  /** Makes the repetitions what they are: decoration of the page. */
  static void hide(PDDocument document) throws IOException {
    var root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null) {
      return;
    }
    var heads = new RepeatedHeads(document);
    heads.collect(root, false);
    heads.decorate(root.getCOSDictionary(PARENT_TREE));
  }

  private void collect(COSDictionary element, boolean inHead) {
    boolean head = inHead || HEAD.equals(element.getCOSName(COSName.S));
    var kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSDictionary one) {
      collect(one, head);
    } else if (kids instanceof COSArray list) {
      for (int i = list.size() - 1; i >= 0; i--) {
        if (list.getObject(i) instanceof COSDictionary kid) {
          if (head && isElsewhere(kid, element)) {
            list.remove(i);
          } else {
            collect(kid, head);
          }
        }
      }
    }
  }

  /** Whether it is a mark on another page than the one on which its element begins; noted then. */
  private boolean isElsewhere(COSDictionary kid, COSDictionary element) {
    var page = kid.getCOSDictionary(COSName.PG);
    if (page == null
        || page == element.getCOSDictionary(COSName.PG)
        || !kid.containsKey(COSName.MCID)) {
      return false;
    }
    return repeated.computeIfAbsent(page, one -> new HashSet<>()).add(kid.getInt(COSName.MCID));
  }

  private void decorate(COSDictionary parents) throws IOException {
    var numbers = parents.getCOSArray(COSName.NUMS);
    for (var page : document.getPages()) {
      var marks = repeated.get(page.getCOSObject());
      if (marks != null) {
        write(page, marks);
        int key = page.getStructParents();
        for (int i = 0; i < numbers.size(); i += 2) {
          if (numbers.getInt(i) == key && numbers.getObject(i + 1) instanceof COSArray owners) {
            marks.forEach(mark -> owners.set(mark, COSNull.NULL));
          }
        }
      }
    }
  }

  /** Names the marks in the content of the page as decoration. */
  private void write(PDPage page, Set<Integer> marks) throws IOException {
    String content;
    try (var bytes = page.getContents()) {
      content = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    for (int mark : marks) {
      content = content.replace("/Span <</MCID " + mark + ">> BDC", "/Artifact BMC");
    }
    var stream = new PDStream(document);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(stream);
  }
}

package org.partner2connect.insights.rollup.paper;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes what belongs to one element of the structure of a tagged PDF within that element. PDFBox
 * would make an object of its own of every list and attribute, which are as many as the elements.
 */
final class CompactStructure {

  private static final COSName STRUCTURE = COSName.STRUCT_TREE_ROOT;

  private CompactStructure() {}

  static void of(PDDocument document) {
    var root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(STRUCTURE);
    if (root != null) {
      compact(root);
    }
  }

  private static void compact(COSDictionary element) {
    inline(element.getDictionaryObject(COSName.A));
    var kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray list) {
      list.setDirect(true);
      for (int i = 0; i < list.size(); i++) {
        kid(list.getObject(i));
      }
    } else {
      kid(kids);
    }
  }

  private static void kid(COSBase kid) {
    if (kid instanceof COSDictionary one) {
      if (COSName.getPDFName("MCR").equals(one.getCOSName(COSName.TYPE))) {
        one.setDirect(true);
      } else if (one.containsKey(COSName.K)) {
        compact(one);
      }
    }
  }

  /** The value and what is in it, none of which anything else refers to. */
  static void inline(COSBase value) {
    if (value instanceof COSDictionary marks) {
      marks.setDirect(true);
      marks.getValues().forEach(CompactStructure::inline);
    } else if (value instanceof COSArray list) {
      list.setDirect(true);
      list.forEach(CompactStructure::inline);
    }
  }
}

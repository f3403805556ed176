package org.partner2connect.insights.rollup.paper;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Pages that take a thousand marks each without slowing down. In a tagged PDF the rule below every
 * cell of a table is marked as decoration, each with a dictionary of its own. An ordinary page
 * compares each new one with all before, and the file holds each as an object.
 */
final class MarkedPages implements PageSupplier {

  @Override
  public PDPage requestPage(
      PDDocument document, float width, float height, int number, int shadow) {
    var resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, new Marks());
    var page = new PDPage(new PDRectangle(width, height));
    page.setResources(new PDResources(resources));
    document.addPage(page);
    return page;
  }

  /** The marks of a page. None is ever used twice. */
  private static final class Marks extends COSDictionary {

    Marks() {
      setDirect(true);
    }

    @Override
    public boolean containsValue(Object value) {
      return false;
    }

    @Override
    public void setItem(COSName key, COSBase value) {
      CompactStructure.inline(value);
      super.setItem(key, value);
    }
  }
}

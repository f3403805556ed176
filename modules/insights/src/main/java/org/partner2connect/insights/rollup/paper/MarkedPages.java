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
 * Pages that take a thousand marks each without slowing down. Every line of a tagged PDF is marked
 * with a small dictionary. An ordinary page compares each new one with all before, and the file
 * then holds each as an object of its own: two thirds of the time and of the bytes of a long table.
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

  /** The marks of a page. Each is new: the engine makes one for every line. */
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

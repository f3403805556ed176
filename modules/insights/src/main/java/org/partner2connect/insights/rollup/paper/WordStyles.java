package org.partner2connect.insights.rollup.paper;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a file for Word: by these Word knows what is a title and what a heading. */
final class WordStyles {

  static final String TITLE = "Title";
  static final String FACT = "Subtitle";
  static final String CAPTION = "Caption";

  private static final String FONT = "Arial";

  private WordStyles() {}

  static String heading(int level) {
    return "Heading" + level;
  }

  static void add(XWPFDocument document, Locale language) {
    var styles = document.createStyles();
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage(language.getLanguage().equals("fr") ? "fr-FR" : "en-GB");
    add(styles, TITLE, "Title", 40, false, -1);
    add(styles, FACT, "Subtitle", 19, false, -1);
    add(styles, CAPTION, "caption", 17, true, -1);
    add(styles, heading(1), "heading 1", 28, true, 0);
    add(styles, heading(2), "heading 2", 22, true, 1);
  }

  /**
   * @param size in half points
   * @param outline the level in the outline from 0 on, or -1 for none
   */
  private static void add(
      XWPFStyles styles, String id, String name, int size, boolean strong, int outline) {
    var style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(outline >= 0 ? 240 : 0));
    spacing.setAfter(BigInteger.valueOf(80));
    if (outline >= 0) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
    var text = style.addNewRPr();
    if (strong) {
      text.addNewB();
    }
    text.addNewSz().setVal(BigInteger.valueOf(size));
    text.addNewSzCs().setVal(BigInteger.valueOf(size));
    styles.addStyle(new XWPFStyle(style));
  }
}

package org.partner2connect.insights.rollup.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes a document as a file for Word, with headings and tables that assistive software knows. */
public final class WordPaper {

  /** A4 in twentieths of a point, with margins of 18 mm. */
  private static final long WIDTH = 11_906;

  private static final long HEIGHT = 16_838;
  private static final long MARGIN = 1_021;
  private static final long TEXT_WIDTH = WIDTH - 2 * MARGIN;
  private static final int SMALL = 8;

  private final XWPFDocument document;

  private WordPaper(XWPFDocument document) {
    this.document = document;
  }

  /** Writes the document. Leaves the stream open. */
  public static void write(Paper paper, OutputStream out) throws IOException {
    try (var document = new XWPFDocument()) {
      new WordPaper(document).fill(paper);
      document.write(out);
    }
  }

  private void fill(Paper paper) {
    WordStyles.add(document, paper.language());
    document.getProperties().getCoreProperties().setTitle(PrintableText.of(paper.title()));
    document.getProperties().getCoreProperties().setCreator("Partner2Connect");
    page();
    styled(WordStyles.TITLE, paper.title());
    paper.facts().forEach(fact -> styled(WordStyles.FACT, fact));
    for (var block : paper.blocks()) {
      switch (block) {
        case Block.Heading heading ->
            styled(WordStyles.heading(heading.level()), heading.text());
        case Block.Words words -> lines(document.createParagraph(), words.text(), false, 0);
        case Block.Grid grid -> table(grid);
      }
    }
  }

  private void page() {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    size.setOrient(STPageOrientation.PORTRAIT);
    var margins = section.addNewPgMar();
    var margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
  }

  private void styled(String style, String text) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    lines(paragraph, text, false, 0);
  }

  private void table(Block.Grid grid) {
    styled(WordStyles.CAPTION, grid.caption());
    var columns = grid.columns();
    var table = document.createTable(grid.rows().size() + 1, columns.size());
    table.setWidth(Math.toIntExact(TEXT_WIDTH));
    borders(table);
    var head = table.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    fill(head, columns, columns.stream().map(Block.Column::name).toList(), true);
    for (int i = 0; i < grid.rows().size(); i++) {
      var row = table.getRow(i + 1);
      row.setCantSplitRow(true);
      fill(row, columns, grid.rows().get(i), false);
    }
    document.createParagraph();
  }

  /** Rules between the rows only. */
  private static void borders(XWPFTable table) {
    table.removeBorders();
    table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, "6A7773");
    table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "B9C4C0");
    table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, "B9C4C0");
    table.setCellMargins(40, 40, 40, 80);
  }

  private static void fill(
      XWPFTableRow row, List<Block.Column> columns, List<String> cells, boolean head) {
    int all = columns.stream().mapToInt(Block.Column::share).sum();
    for (int i = 0; i < columns.size(); i++) {
      var cell = row.getCell(i);
      if (head) {
        width(cell, TEXT_WIDTH * columns.get(i).share() / all);
      }
      var paragraph = cell.getParagraphs().getFirst();
      if (columns.get(i).figure()) {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
      }
      lines(paragraph, cells.get(i), head, SMALL);
    }
  }

  private static void width(XWPFTableCell cell, long width) {
    cell.setWidth(String.valueOf(width));
  }

  private static void lines(XWPFParagraph paragraph, String text, boolean strong, int size) {
    var run = paragraph.createRun();
    run.setBold(strong);
    if (size > 0) {
      run.setFontSize(size);
    }
    boolean further = false;
    for (var line : PrintableText.of(text).split("\\R", -1)) {
      if (further) {
        run.addBreak();
      }
      run.setText(line, further ? run.getCTR().sizeOfTArray() : 0);
      further = true;
    }
  }
}

package org.partner2connect.insights.rollup.paper;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document as a page of XHTML. It is built as a tree, not as text, so that nothing that people
 * wrote can become markup.
 */
final class PaperPage {

  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 18mm 20mm;
              @bottom-right { content: counter(page) " / " counter(pages);
                              font: 8pt "%1$s"; color: #46534f; }
              @bottom-left { content: "%2$s"; font: 8pt "%1$s"; color: #46534f; } }
      body { font: 9.5pt/1.45 "%1$s"; color: #14211f; }
      h1 { font-size: 20pt; line-height: 1.2; font-weight: 400; margin: 0 0 3mm; }
      h2 { font-size: 13pt; margin: 9mm 0 2mm; page-break-after: avoid;
           border-top: 0.5mm solid #0a5a66; padding-top: 2mm; }
      h3 { font-size: 10.5pt; margin: 5mm 0 1.5mm; page-break-after: avoid; }
      p { margin: 0 0 2mm; }
      .facts { color: #46534f; margin-bottom: 5mm; }
      table { width: 100%%; border-collapse: collapse; margin: 1mm 0 4mm; font-size: 8pt;
              line-height: 1.35; -fs-table-paginate: paginate; table-layout: fixed; }
      caption { text-align: left; font-weight: 700; padding-bottom: 1mm; }
      p, th, td { white-space: pre-line; }
      th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0;
               border-bottom: 0.15mm solid #b9c4c0; word-wrap: break-word; }
      thead th { border-bottom: 0.4mm solid #6a7773; font-weight: 700; }
      tbody th { font-weight: 400; }
      tr { page-break-inside: avoid; }
      .figure { text-align: right; padding-right: 4mm; }
      .short { page-break-inside: avoid; }
      """;

  /** A table of so many rows stays on one page, with its caption. */
  private static final int SHORT = 12;

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final Document page;

  private PaperPage(Document page) {
    this.page = page;
  }

  /**
   * @param glyphs what the font can show
   */
  static Document of(Paper paper, String font, Glyphs glyphs) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      var page = factory.newDocumentBuilder().newDocument();
      new PaperPage(page).fill(paper, font, facts(paper, glyphs));
      return page;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What the font cannot show is not left out silently. */
  private static List<String> facts(Paper paper, Glyphs glyphs) {
    return paper.texts().allMatch(glyphs::show)
        ? paper.facts()
        : Stream.concat(paper.facts().stream(), Stream.of(paper.gaps())).toList();
  }

  private void fill(Paper paper, String font, List<String> said) {
    var html = page.createElement("html");
    html.setAttribute("lang", paper.language().getLanguage());
    page.appendChild(html);
    var head = child(html, "head");
    text(child(head, "title"), paper.title());
    meta(head, "description", String.join(". ", paper.facts()));
    meta(head, "subject", paper.title());
    child(head, "style").setTextContent(STYLE.formatted(font, quoted(paper.pages())));
    var marks = child(head, "bookmarks");
    var body = child(html, "body");
    text(child(body, "h1"), paper.title());
    var facts = child(body, "p");
    facts.setAttribute("class", "facts");
    lines(facts, String.join("\n", said));
    int number = 0;
    for (var block : paper.blocks()) {
      var element = add(body, block);
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        var id = "section-" + ++number;
        element.setAttribute("id", id);
        var mark = child(marks, "bookmark");
        mark.setAttribute("name", PrintableText.of(heading.text()));
        mark.setAttribute("href", "#" + id);
      }
    }
  }

  private Element add(Element body, Block block) {
    return switch (block) {
      case Block.Heading heading -> {
        var element = child(body, heading.level() == 1 ? "h2" : "h3");
        text(element, heading.text());
        yield element;
      }
      case Block.Words words -> {
        var element = child(body, "p");
        lines(element, words.text());
        yield element;
      }
      case Block.Grid grid -> table(body, grid);
    };
  }

  private Element table(Element body, Block.Grid grid) {
    var table = child(body, "table");
    if (grid.rows().size() <= SHORT) {
      table.setAttribute("class", "short");
    }
    text(child(table, "caption"), grid.caption());
    var columns = grid.columns();
    int all = columns.stream().mapToInt(Block.Column::share).sum();
    var head = child(child(table, "thead"), "tr");
    for (var column : columns) {
      var heading = child(head, "th");
      heading.setAttribute("scope", "col");
      heading.setAttribute("style", "width: " + 100 * column.share() / all + "%");
      mark(heading, column);
      text(heading, column.name());
    }
    var rows = child(table, "tbody");
    for (var row : grid.rows().isEmpty() ? List.of(nothing(columns)) : grid.rows()) {
      row(child(rows, "tr"), columns, row);
    }
    return table;
  }

  /** A table must have a row (PDF/UA-1, 7.2). */
  private static List<String> nothing(List<Block.Column> columns) {
    return Collections.nCopies(columns.size(), "–");
  }

  private void row(Element line, List<Block.Column> columns, List<String> cells) {
    for (int i = 0; i < columns.size(); i++) {
      var cell = child(line, i == 0 ? "th" : "td");
      if (i == 0) {
        cell.setAttribute("scope", "row");
      }
      mark(cell, columns.get(i));
      lines(cell, cells.get(i));
    }
  }

  private static void mark(Element cell, Block.Column column) {
    if (column.figure()) {
      cell.setAttribute("class", "figure");
    }
  }

  /** Each line end begins a new line: the style keeps them. */
  private void lines(Element parent, String text) {
    text(parent, LINE_END.matcher(text).replaceAll("\n"));
  }

  private void text(Element parent, String text) {
    if (!text.isEmpty()) {
      parent.appendChild(page.createTextNode(PrintableText.of(text)));
    }
  }

  private void meta(Element head, String name, String content) {
    var meta = child(head, "meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", PrintableText.of(content));
  }

  /** The text between the quotation marks of a style sheet: what could end it becomes a number. */
  private static String quoted(String text) {
    var safe = new StringBuilder();
    PrintableText.of(text)
        .codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || point == ' ' || point == ',') {
                safe.appendCodePoint(point);
              } else {
                safe.append('\\').append("%06x".formatted(point));
              }
            });
    return safe.toString();
  }

  private Element child(Element parent, String name) {
    var child = page.createElement(name);
    parent.appendChild(child);
    return child;
  }
}

package org.partner2connect.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The HTML body: blocks without tables, styled in place, because mail programs drop style sheets.
 * Colours of text and ground are left to the reader's mail program, so that it can be dark.
 */
final class HtmlBody {

  /** The languages that are written from right to left. */
  private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "ur");

  private static final String DOCUMENT =
      """
      <!DOCTYPE html>
      <html lang="%s" dir="%s">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%s</title>
      </head>
      <body style="margin:0;padding:16px">
      <div style="max-width:36em;margin:0 auto;font:16px/1.5 Arial,Helvetica,sans-serif;overflow-wrap:break-word">
      %s
      %s</div>
      </body>
      </html>
      """;
  private static final String FOOTER =
      """
      <div style="margin:2em 0 0;padding:1em 0 0;border-top:1px solid #6a7773;font-size:13px">
      %s
      </div>
      """;
  private static final String WORDS = "<p style=\"margin:0 0 1em\">%s</p>";
  private static final String HEADING =
      "<h2 style=\"margin:1.5em 0 .5em;font-size:18px;line-height:1.3\">%s</h2>";
  private static final String QUOTE =
      "<blockquote dir=\"auto\" style=\"margin:0 0 1em;padding:0 0 0 1em;border-left:4px solid"
          + " #6a7773\">%s</blockquote>";
  private static final String QUOTE_FROM_THE_RIGHT =
      "<blockquote dir=\"auto\" style=\"margin:0 0 1em;padding:0 1em 0 0;border-right:4px solid"
          + " #6a7773\">%s</blockquote>";
  private static final String LINK =
      """
      <p style="margin:0 0 1em"><a href="%1$s" style="display:inline-block;padding:.6em 1em;background:#0a5a66;color:#ffffff;font-weight:bold;text-decoration:none;border-radius:5px">%2$s</a><br>
      <span dir="ltr" style="font-size:13px;word-break:break-all">%1$s</span></p>\
      """;
  private static final String FACT =
      "<dt style=\"font-size:13px\">%s</dt>\n"
          + "<dd dir=\"auto\" style=\"margin:0 0 .6em;font-weight:bold\">%s</dd>";
  private static final String POINT = "<li style=\"margin:0 0 .4em\">%s</li>";

  private HtmlBody() {}

  static String of(Locale language, String title, List<Passage> passages, List<String> footer) {
    var rightToLeft = FROM_THE_RIGHT.contains(language.getLanguage());
    var body =
        passages.stream()
            .map(passage -> passage(passage, rightToLeft))
            .collect(Collectors.joining("\n"));
    var foot =
        footer.stream()
            .map(line -> "<p style=\"margin:0 0 .5em\">%s</p>".formatted(escaped(line)))
            .collect(Collectors.joining("\n"));
    return DOCUMENT.formatted(
        escaped(language.toLanguageTag()),
        rightToLeft ? "rtl" : "ltr",
        escaped(title),
        body,
        foot.isEmpty() ? "" : FOOTER.formatted(foot));
  }

  private static String passage(Passage passage, boolean rightToLeft) {
    return switch (passage) {
      case Passage.Words words -> WORDS.formatted(lines(words.text()));
      case Passage.Heading heading -> HEADING.formatted(line(heading.text()));
      case Passage.Quote quote ->
          (rightToLeft ? QUOTE_FROM_THE_RIGHT : QUOTE).formatted(lines(quote.text()));
      case Passage.Link link -> link(link);
      case Passage.Facts facts ->
          "<dl style=\"margin:0 0 1em\">\n%s\n</dl>"
              .formatted(
                  facts.facts().stream().map(HtmlBody::fact).collect(Collectors.joining("\n")));
      case Passage.Points points ->
          "<ul style=\"margin:0 0 1em;padding:0 1.5em\">\n%s\n</ul>"
              .formatted(
                  points.points().stream()
                      .map(point -> POINT.formatted(lines(point)))
                      .collect(Collectors.joining("\n")));
    };
  }

  private static String link(Passage.Link link) {
    return Links.web(link.address())
        .map(address -> LINK.formatted(escaped(address), line(link.label())))
        .orElseGet(() -> WORDS.formatted(line(link.label()) + "<br>\n" + line(link.address())));
  }

  private static String fact(Passage.Fact fact) {
    return FACT.formatted(line(fact.label()), lines(fact.value()));
  }

  private static String line(String text) {
    return escaped(PlainWords.line(text, 2_000));
  }

  private static String lines(String text) {
    return escaped(PlainWords.lines(text)).replace("\n", "<br>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

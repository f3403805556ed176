package p2c.runtime;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of the inbox. Whatever a mail holds is shown, nothing of it acts. */
final class InboxPages {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%s – mail of the demonstration</title>
      <link rel="stylesheet" href="/inbox.css">
      </head>
      <body>
      <header><p>Partner2Connect, mail of the demonstration</p></header>
      <main>
      %s
      </main>
      </body>
      </html>
      """;
  private static final String LIST =
      """
      <h1>Inbox</h1>
      <p class="quiet">%s. Nothing leaves this machine. <a href="/">Look again</a></p>
      %s\
      """;
  private static final String EMPTY =
      """
      <div class="empty"><p><strong>No mail yet.</strong></p>
      <p>What the application sends to anybody arrives here within seconds.</p></div>\
      """;
  private static final String ROW =
      """
      <li><a href="/mail/%d"><strong dir="auto">%s</strong><span>to %s</span>%s</a></li>\
      """;
  private static final String MAIL =
      """
      <p><a href="/">All mail</a></p>
      <h1 dir="auto">%s</h1>
      <dl><dt>To</dt><dd>%s</dd><dt>From</dt><dd dir="auto">%s</dd><dt>Arrived</dt><dd>%s</dd></dl>
      <h2>As text</h2>
      <pre dir="auto">%s</pre>
      <h2>As HTML</h2>
      <iframe title="The mail as HTML" src="/mail/%d/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>\
      """;
  private static final String PROBLEM =
      """
      <h1>Nothing here</h1>
      <p>%s</p>
      <p><a href="/">All mail</a></p>\
      """;
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.ENGLISH);

  private InboxPages() {}

  static String list(List<CaughtMail> mails) {
    String content =
        mails.isEmpty()
            ? EMPTY
            : mails.stream()
                .map(InboxPages::row)
                .collect(Collectors.joining("\n", "<ol class=\"mails\">\n", "\n</ol>"));
    String count = mails.size() == 1 ? "1 mail" : mails.size() + " mails";
    return page("Inbox", LIST.formatted(count, content));
  }

  static String mail(CaughtMail mail) {
    return page(
        subject(mail),
        MAIL.formatted(
            escaped(subject(mail)),
            escaped(mail.to()),
            escaped(mail.from()),
            time(mail.at()),
            withLinks(mail.text()),
            mail.number()));
  }

  /** The mail's own HTML, whose links open beside the inbox. */
  static String framed(CaughtMail mail) {
    return mail.html().replaceFirst("<head>", "<head><base target=\"_blank\">");
  }

  static String problem(String sentence) {
    return page("Nothing here", PROBLEM.formatted(escaped(sentence)));
  }

  private static String row(CaughtMail mail) {
    return ROW.formatted(
        mail.number(), escaped(subject(mail)), escaped(mail.to()), time(mail.at()));
  }

  private static String subject(CaughtMail mail) {
    return mail.subject().isBlank() ? "(no subject)" : mail.subject();
  }

  private static String page(String title, String content) {
    return PAGE.formatted(escaped(title), content);
  }

  private static String time(Instant at) {
    return "<time datetime=\"%s\">%s</time>"
        .formatted(at, TIME.format(at.atZone(ZoneId.systemDefault())));
  }

  private static String withLinks(String text) {
    StringBuilder html = new StringBuilder();
    Matcher link = LINK.matcher(text);
    int end = 0;
    while (link.find()) {
      String address = escaped(link.group());
      html.append(escaped(text.substring(end, link.start())));
      html.append("<a href=\"").append(address).append("\">").append(address).append("</a>");
      end = link.end();
    }
    return html.append(escaped(text.substring(end))).toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

package p2c.runtime;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Caught mail as JSON (RFC 8259), for tests from outside. */
final class InboxJson {

  private InboxJson() {}

  static String of(List<CaughtMail> mails) {
    return mails.stream().map(InboxJson::of).collect(Collectors.joining(",\n", "[", "]\n"));
  }

  private static String of(CaughtMail mail) {
    return "{\"number\":%d,\"to\":%s,\"from\":%s,\"subject\":%s,\"text\":%s,\"html\":%s,\"at\":%s}"
        .formatted(
            mail.number(),
            quoted(mail.to()),
            quoted(mail.from()),
            quoted(mail.subject()),
            quoted(mail.text()),
            quoted(mail.html()),
            quoted(mail.at().toString()));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int index = 0; index < text.length(); index++) {
      char sign = text.charAt(index);
      if (sign == '"' || sign == '\\') {
        json.append('\\').append(sign);
      } else if (sign < 0x20 || Character.isSurrogate(sign) || sign == 0x2028 || sign == 0x2029) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
      } else {
        json.append(sign);
      }
    }
    return json.append('"').toString();
  }
}

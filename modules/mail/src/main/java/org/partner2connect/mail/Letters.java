package org.partner2connect.mail;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a mail's passages out, as text and as HTML, with the footer that every mail carries. */
@Component
class Letters {

  private static final int LONGEST_SUBJECT = 200;
  private static final String SYSTEM = "Partner2Connect";

  private final MessageSource messages;
  private final MailSettings settings;

  Letters(MessageSource messages, MailSettings settings) {
    this.messages = messages;
    this.settings = settings;
  }

  Letter write(NewMail mail) {
    var language = mail.language().getLanguage().isEmpty() ? Locale.ENGLISH : mail.language();
    var subject = PlainWords.line(mail.subject(), LONGEST_SUBJECT);
    var title = subject.isEmpty() ? SYSTEM : subject;
    var footer = footer(language);
    return new Letter(
        language,
        title,
        TextBody.of(mail.passages(), footer),
        HtmlBody.of(language, title, mail.passages(), footer));
  }

  private List<String> footer(Locale language) {
    return Stream.of(
            messages.getMessage("mail.footer.who", null, null, language),
            messages.getMessage(
                "mail.footer.questions", new Object[] {settings.contact()}, null, language))
        .filter(Objects::nonNull)
        .toList();
  }
}

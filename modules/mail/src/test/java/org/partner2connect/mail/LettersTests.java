package org.partner2connect.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class LettersTests {

  private static final String LINK = "https://p2c.example/join/answer?t=a-b_c&x=1";

  private final Letters letters = new Letters(bundle(), settings());

  @Test
  void saysTheSameInTextAndHtml() {
    var letter = write(Locale.ENGLISH, everything());
    assertThat(letter.text())
        .isEqualTo(
            """
            Your expression of interest has arrived.

            What happens next
            -----------------

            > We run a mast.
            > It works.

            Answer the question
            https://p2c.example/join/answer?t=a-b_c&x=1

            Organisation
              Rural Links
            Address
              1 Main Street
              Kigali

            - The secretariat reads it.
            - You hear from us.

            --\s
            This mail was written by Partner2Connect, the workspace of the Partner2Connect Digital Coalition, because of something that was done there with this address.
            Questions, or not meant for you? Write to Partner2Connect@itu.int.
            """);
    assertThat(letter.html())
        .contains("<html lang=\"en\" dir=\"ltr\">", "<title>A subject</title>")
        .contains("We run a mast.<br>\nIt works.")
        .contains("href=\"https://p2c.example/join/answer?t=a-b_c&amp;x=1\"")
        .contains(
            ">Rural Links</dd>", "1 Main Street<br>\nKigali", "The secretariat reads it.</li>")
        .contains("Write to Partner2Connect@itu.int.")
        .doesNotContain("<table", "<script", "<style", "null");
  }

  @Test
  void writesTheFooterInTheReadersLanguage() {
    assertThat(write(Locale.FRENCH, List.of()).text())
        .contains("Écrivez à Partner2Connect@itu.int");
    assertThat(write(Locale.FRENCH, List.of()).html()).contains("lang=\"fr\"");
  }

  @Test
  void runsFromTheRightInArabic() {
    var letter = write(Locale.forLanguageTag("ar"), List.of(new Passage.Quote("شكرا")));
    assertThat(letter.html())
        .contains("<html lang=\"ar\" dir=\"rtl\">", "border-right:4px", "شكرا")
        .doesNotContain("border-left");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'; drop table mail.message; --",
        "</title></head><body onload=alert(1)>",
        "&lt;b&gt;",
        "${jndi:ldap://x}%s%n{0}"
      })
  void showsMarkupAsItStands(String text) {
    var letter =
        letters.write(
            new NewMail(
                "a@b",
                Locale.ENGLISH,
                text,
                List.of(
                    new Passage.Words(text),
                    new Passage.Heading(text),
                    new Passage.Quote(text),
                    new Passage.Link(text, LINK),
                    new Passage.Link("Label", text),
                    new Passage.Facts(List.of(new Passage.Fact(text, text))),
                    new Passage.Points(List.of(text)))));
    assertThat(letter.text()).contains(text);
    assertThat(letter.html().replace("'", "&#39;"))
        .doesNotContain(
            "<script", "<img", "<b>", "onload=alert(1)>", "</title></head><body onload");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "//p2c.example/",
        "https:p2c.example",
        "ftp://p2c.example/",
        "https://user@p2c.example/",
        "https://p2c.example/\r\nBcc: x",
        "not a link"
      })
  void linksToTheWebOnly(String address) {
    var letter = write(Locale.ENGLISH, List.of(new Passage.Link("Open", address)));
    assertThat(letter.html()).doesNotContain("href");
    assertThat(letter.text()).startsWith("Open\n");
  }

  @Test
  void keepsSubjectsOnOneLine() {
    var subject = "Hello\r\nBcc: bob@example.org\u2028\u202egnp.exe\u0000\u001b \ud800 end";
    var letter = letters.write(new NewMail("a@b", Locale.ENGLISH, subject, List.of()));
    assertThat(letter.subject()).isEqualTo("Hello Bcc: bob@example.org gnp.exe \ufffd end");
  }

  @Test
  void shortensSubjectsAndNeverLeavesThemEmpty() {
    assertThat(subject("😀".repeat(300))).isEqualTo("😀".repeat(199) + "…");
    assertThat(subject(" \r\n ")).isEqualTo("Partner2Connect");
  }

  @Test
  void takesControlsOutOfBodiesButNoWords() {
    var letter =
        write(Locale.ENGLISH, List.of(new Passage.Quote("a\0\u001b\u202eb\r\nc\rd\te\ud800")));
    assertThat(letter.text()).startsWith("> ab\n> c\n> d\te\ufffd\n");
  }

  private String subject(String text) {
    return letters.write(new NewMail("a@b", Locale.ENGLISH, text, List.of())).subject();
  }

  private Letter write(Locale language, List<Passage> passages) {
    return letters.write(new NewMail("a@b", language, "A subject", passages));
  }

  private static List<Passage> everything() {
    return List.of(
        new Passage.Words("Your expression of interest has arrived."),
        new Passage.Heading("What happens next"),
        new Passage.Quote("We run a mast.\r\nIt works."),
        new Passage.Link("Answer the question", LINK),
        new Passage.Facts(
            List.of(
                new Passage.Fact("Organisation", "Rural Links"),
                new Passage.Fact("Address", "1 Main Street\nKigali"))),
        new Passage.Points(List.of("The secretariat reads it.", "You hear from us.")));
  }

  private static ResourceBundleMessageSource bundle() {
    var bundle = new ResourceBundleMessageSource();
    bundle.setBasename("i18n/mail");
    bundle.setDefaultEncoding("UTF-8");
    bundle.setFallbackToSystemLocale(false);
    return bundle;
  }

  private static MailSettings settings() {
    return new MailSettings("", 25, "", "", "", "", "", "", Duration.ofSeconds(1));
  }
}

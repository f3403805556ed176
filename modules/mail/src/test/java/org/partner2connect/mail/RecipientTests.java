package org.partner2connect.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTests {

  @ParameterizedTest
  @CsvSource({
    "ann@example.org, ann@example.org",
    "  ann@example.org  , ann@example.org",
    "Ann.O'Neil+p2c@Example.ORG, Ann.O'Neil+p2c@example.org",
    "ann@bücher.example, ann@xn--bcher-kva.example",
    "ann@مثال.إختبار, ann@xn--mgbh0fb.xn--kgbechtv",
    "a@b, a@b"
  })
  void takesAnAddress(String typed, String address) {
    assertThat(Recipient.of(typed)).isEqualTo(new Recipient.Usable(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ann",
        "ann@",
        "@example.org",
        "ann@example.org, bob@example.org",
        "ann@example.org;bob@example.org",
        "friends: ann@example.org;",
        "Ann <ann@example.org>",
        "<ann@example.org>",
        "ann@example.org\r\nBcc: bob@example.org",
        "ann\r\n@example.org",
        "ann@example.org\0",
        "ann@exa mple.org",
        "a nn@example.org",
        "\"a\\r\\nRCPT TO:<bob@example.org>\"@example.org",
        ".ann@example.org",
        "ann..b@example.org",
        "ann@.example.org",
        "ann@example..org",
        "ann@-example.org",
        "ann@[127.0.0.1]",
        "ann@example.org>",
        "@relay.example:ann@example.org",
        "ann(comment)@example.org",
        "ann@\u202eexample.org",
        "<script>alert(1)</script>@example.org"
      })
  void refusesWhatIsNotOneAddress(String typed) {
    assertThat(Recipient.of(typed)).isInstanceOf(Recipient.Unusable.class);
  }

  @Test
  void saysWhyAForeignMailboxCannotBeReached() {
    assertThat(Recipient.of("użytkownik@example.org"))
        .isEqualTo(
            new Recipient.Unusable(
                "użytkownik@example.org", "the part before the @ is not written in ASCII"));
  }

  @Test
  void keepsToTheLengthsOfTheProtocol() {
    var domain = ("a".repeat(60) + ".").repeat(3) + "example";
    var longest = "b".repeat(Recipient.LONGEST - domain.length() - 1) + "@" + domain;
    assertThat(Recipient.of(longest)).isEqualTo(new Recipient.Usable(longest));
    assertThat(Recipient.of("b" + longest)).isInstanceOf(Recipient.Unusable.class);
    assertThat(Recipient.of("b".repeat(65) + "@example.org"))
        .isInstanceOf(Recipient.Unusable.class);
  }

  @Test
  void shortensAMegabyteForTheRecord() {
    assertThat(Recipient.of("é\0\r\n".repeat(250_000)))
        .isInstanceOfSatisfying(
            Recipient.Unusable.class,
            unusable ->
                assertThat(unusable.typed())
                    .hasSizeLessThanOrEqualTo(Recipient.LONGEST)
                    .doesNotContain("\0", "\r", "\n"));
  }
}

package org.partner2connect.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailAddressTests {

  @ParameterizedTest
  @CsvSource({
    "awa@moc.example, USABLE",
    "o'neill+p2c@moc.example, USABLE",
    "awa@ministère.example, USABLE",
    "awa@пример.рф, USABLE",
    "josé@moc.example, NOT_ASCII",
    "用户@moc.example, NOT_ASCII",
    "awa@localhost, MALFORMED",
    "a..b@moc.example, MALFORMED",
    "awa.@moc.example, MALFORMED",
    "awa@-moc.example, MALFORMED",
    "awa, MALFORMED",
    "'', MALFORMED"
  })
  void saysWhetherMailCanBeSentThere(String typed, MailAddress usable) {
    assertThat(MailAddress.of(typed)).isEqualTo(usable);
  }
}

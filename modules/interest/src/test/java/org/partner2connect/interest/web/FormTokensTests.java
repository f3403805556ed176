package org.partner2connect.interest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.SignedTokens;
import org.partner2connect.interest.ExpressionId;
import org.partner2connect.interest.Receipt;
import org.partner2connect.kernel.Ids;

class FormTokensTests {

  private final MovingClock clock = new MovingClock();
  private final SignedTokens signatures = Signatures.at(clock);
  private final FormTokens tokens = new FormTokens(signatures, clock);

  @Test
  void knowsItsOwnTokenAgain() {
    var issued = tokens.issue();
    assertThat(tokens.read(issued.text())).hasValue(issued);
    assertThat(tokens.issue().nonce()).isNotEqualTo(issued.nonce());
  }

  @Test
  void aTokenIsTooOldAfterADay() {
    var issued = tokens.issue();
    clock.advance(FormTokens.VALID);
    assertThat(tokens.read(issued.text()).orElseThrow().expired()).isFalse();
    clock.advance(Duration.ofSeconds(1));
    var old = tokens.read(issued.text()).orElseThrow();
    assertThat(old.expired()).isTrue();
    assertThat(old.nonce()).isEqualTo(issued.nonce());
  }

  @Test
  void takesNoTokenThatWasMeantForSomethingElse() {
    var other = signatures.sign("interest.status", "anything", clock.instant());
    assertThat(tokens.read(other)).isEmpty();
    assertThat(tokens.read("")).isEmpty();
    var odd = signatures.sign("interest.form", "anything", clock.instant());
    assertThat(tokens.read(odd)).isEmpty();
  }

  @Test
  void aReceiptSaysHowTheFormWasTaken() {
    var links = new ReceiptLinks(signatures, clock);
    var receipt = new Receipt(new ExpressionId(Ids.next()), 397, true, false);
    var token = links.tokenFor(new Outcome.Stored(receipt, true));
    assertThat(links.read(token)).hasValue(new ReceiptLinks.Shown(397, true, false, true));
    assertThat(links.read(tokens.issue().text())).isEmpty();
    clock.advance(Duration.ofDays(366));
    assertThat(links.read(token)).isEmpty();
  }
}

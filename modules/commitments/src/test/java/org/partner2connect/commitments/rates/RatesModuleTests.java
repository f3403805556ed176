package org.partner2connect.commitments.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.RateEntered;
import org.partner2connect.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;

/** The rates that the secretariat enters. */
@CommitmentContext
class RatesModuleTests {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  @Autowired Rates rates;
  @Autowired CommitmentFixtures fixtures;

  @Test
  void keepsOneRateOfADayAndTellsOfNews(PublishedEvents events) {
    enter("EUR", "1.05", DAY, "UN operational rates");
    enter("EUR", "1.05", DAY, "UN operational rates");
    enter("EUR", "1.06", DAY, "UN operational rates, corrected");
    assertThat(rates.all())
        .contains(new Rate("EUR", new BigDecimal("1.06"), DAY, "UN operational rates, corrected"));
    assertThat(rates.all().stream().filter(rate -> rate.day().equals(DAY))).hasSize(1);
    assertThat(events.ofType(RateEntered.class)).hasSize(2);
  }

  @Test
  void refusesWhatIsNoRate() {
    var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2);
    for (Runnable bad :
        new Runnable[] {
          () -> enter("USD", "1", DAY, "x"),
          () -> enter("DEM", "1", DAY, "x"),
          () -> enter("eur", "1", DAY, "x"),
          () -> enter("EUR", "0", DAY, "x"),
          () -> enter("EUR", "-1", DAY, "x"),
          () -> enter("EUR", "1E+1000000000", DAY, "x"),
          () -> enter("EUR", "0.00000000001", DAY, "x"),
          () -> enter("EUR", "1", tomorrow, "x"),
          () -> enter("EUR", "1", LocalDate.MIN, "x"),
          () -> enter("EUR", "1", DAY, " ")
        }) {
      assertThatThrownBy(bad::run).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void letsOnlyTheSecretariatEnterRates() {
    var member = fixtures.member("Rating Sample");
    assertThatThrownBy(
            () ->
                fixtures.run(
                    member.focalPoint(), () -> rates.enter("EUR", BigDecimal.ONE, DAY, "x")))
        .isInstanceOf(AccessDeniedException.class);
  }

  private void enter(String currency, String usd, LocalDate day, String source) {
    fixtures.moderate(
        fixtures.moderator(), () -> rates.enter(currency, new BigDecimal(usd), day, source));
  }
}

package org.partner2connect.commitments.rates;

import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.partner2connect.commitments.RateEntered;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Deed;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Line;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The exchange rates by which amounts in other currencies enter totals in US dollars. For a total,
 * a currency's latest rate counts that is not of a later day than today.
 */
@Service
@Transactional
public class Rates {

  /** Of a source, in characters. */
  public static final int LONGEST_SOURCE = 300;

  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
  private static final BigDecimal MOST = new BigDecimal("1000000000");
  private static final int DECIMALS = 10;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

  private final RateLog log;
  private final Taxonomy taxonomy;
  private final CurrentPerson current;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Rates(
      RateLog log,
      Taxonomy taxonomy,
      CurrentPerson current,
      ApplicationEventPublisher events,
      Clock clock) {
    this.log = log;
    this.taxonomy = taxonomy;
    this.current = current;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Enters a rate, or puts right the one of that currency and day.
   *
   * @param currency its ISO 4217 code; not USD
   * @param usd what one unit is worth, more than 0, with at most 10 decimals
   * @param day of which it is the rate: from 2015 to today
   * @param source where it was found, at most {@value #LONGEST_SOURCE} characters
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void enter(String currency, BigDecimal usd, LocalDate day, String source) {
    if (currency.equals("USD") || !isCurrency(currency)) {
      throw new NoForeignCurrency();
    }
    if (usd.signum() <= 0
        || usd.compareTo(MOST) > 0
        || usd.stripTrailingZeros().scale() > DECIMALS) {
      throw new RateOutOfBounds();
    }
    var at = clock.instant();
    if (day.isBefore(FIRST_DAY) || day.isAfter(LocalDate.ofInstant(at, GENEVA))) {
      throw new RateDayOutOfBounds();
    }
    var rate = new Rate(currency, usd, day, Line.of(source.strip(), LONGEST_SOURCE));
    var person = current.id().map(PersonId::value).orElse(null);
    if (log.enter(rate, at, person)) {
      events.publishEvent(new RateEntered(currency, at));
      events.publishEvent(new RateKept(deed(rate, at)));
    }
  }

  /** All rates by currency, the latest day first. */
  @PermitAll
  @Transactional(readOnly = true)
  public List<Rate> all() {
    return log.all();
  }

  private boolean isCurrency(String code) {
    return code.equals("XDR")
        || taxonomy.countries().stream().anyMatch(country -> country.currencies().contains(code));
  }

  private Deed deed(Rate rate, Instant at) {
    return new Deed(
        "commitments.audit.rate",
        current.id().map(PersonId::value).orElse(null),
        current.isSignedIn() ? "SECRETARIAT" : "SYSTEM",
        "EXCHANGE_RATE",
        Ids.next(),
        "1 %s = %s USD, %s".formatted(rate.currency(), rate.usd().toPlainString(), rate.day()),
        rate.source(),
        at);
  }
}

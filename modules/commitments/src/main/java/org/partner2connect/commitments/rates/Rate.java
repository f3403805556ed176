package org.partner2connect.commitments.rates;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of a currency was worth in US dollars on a day.
 *
 * @param source where the secretariat found it, in words or as an address
 */
public record Rate(String currency, BigDecimal usd, LocalDate day, String source) {}

package org.partner2connect.insights.figures;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of a currency is worth in US dollars.
 *
 * @param day the day of this rate
 * @param source where the secretariat found it
 */
public record Rate(String currency, BigDecimal usd, LocalDate day, String source) {}

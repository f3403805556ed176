package org.partner2connect.commitments;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what of a commitment's money, dates and numbers cannot be taken. */
final class FigureCheck {

  static final long MOST_BENEFICIARIES = 10_000_000_000L;

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final InvalidCommitment.Problems problems;
  private final Set<String> currencies;

  FigureCheck(InvalidCommitment.Problems problems, Set<String> currencies) {
    this.problems = problems;
    this.currencies = currencies;
  }

  void check(CommitmentContent content, boolean whole) {
    checkMoney(content.money(), whole);
    if (whole && content.type() == CommitmentType.FINANCIAL && content.money().amount() == null) {
      problems.add("amount", "amount.missing");
    }
    checkPeriod(content.period());
    var beneficiaries = content.reach().beneficiaries();
    if (beneficiaries != null && (beneficiaries <= 0 || beneficiaries > MOST_BENEFICIARIES)) {
      problems.add("beneficiaries", "beneficiaries.bounds", MOST_BENEFICIARIES);
    }
  }

  private void checkMoney(CommitmentContent.Money money, boolean whole) {
    var amount = money.amount();
    var currency = money.currency();
    if (amount != null) {
      var problem = AmountText.problemOf(amount);
      if (problem != null) {
        problems.addKey("amount", problem.messageKey(), problem.arguments());
      }
    }
    if (currency != null && !currencies.contains(currency)) {
      problems.add("currency", "currency.unknown");
    }
    if (whole && amount != null && currency == null) {
      problems.add("currency", "currency.missing");
    }
  }

  private void checkPeriod(CommitmentContent.Period period) {
    var starts = period.starts();
    var ends = period.ends();
    checkYear("starts", starts);
    checkYear("ends", ends);
    if (starts != null && ends != null && ends.isBefore(starts)) {
      problems.add("ends", "ends.backwards", starts.toString());
    }
  }

  private void checkYear(String field, @Nullable LocalDate day) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      problems.add(field, "year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
    }
  }
}

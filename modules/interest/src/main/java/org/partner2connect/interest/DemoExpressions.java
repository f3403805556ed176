package org.partner2connect.interest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.partner2connect.identity.DemoAccounts;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.kernel.DemoData;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Expressions of interest of the last days, recognisably made up: most to be decided, some waiting
 * for a reply, some late for the call before, some that look like duplicates. None is accepted.
 */
@Component
@Profile("demo")
class DemoExpressions implements DemoData {

  private final DemoAccounts people;
  private final Calls calls;
  private final DemoRegister register;
  private final Clock clock;

  DemoExpressions(DemoAccounts people, Calls calls, DemoRegister register, Clock clock) {
    this.people = people;
    this.calls = calls;
    this.register = register;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public void load() {
    var present = calls.current().orElseThrow(NoCall::new);
    var before = calls.all().getLast();
    text().lines().forEach(line -> load(line.split("\\|", -1), present, before));
  }

  private void load(String[] row, Call present, Call before) {
    var mark = row[2];
    var call = mark.equals("late") ? before : present;
    var at = moment(Integer.parseInt(row[0]), LocalTime.parse(row[1]));
    var expression = register.enter(form(row), call, !mark.equals("unconfirmed"), at);
    var secretariat = people.personOf(DemoPeople.SECRETARIAT);
    var later = at.plusSeconds(5_400);
    switch (mark) {
      case "waiting" -> register.ask(expression, row[12], secretariat, later);
      case "declined" -> register.decline(expression, row[12], secretariat, later);
      case "withdrawn" -> register.withdraw(expression, later);
      default -> {
        // It lies where it came in.
      }
    }
  }

  private Instant moment(int daysAgo, LocalTime time) {
    var today = LocalDate.now(clock.withZone(Call.GENEVA));
    return today.minusDays(daysAgo).atTime(time).atZone(Call.GENEVA).toInstant();
  }

  private static ExpressionForm form(String[] row) {
    return new ExpressionForm(
        row[3],
        row[4],
        row[5],
        row[6],
        row[7],
        row[8],
        row[9],
        Set.of(row[10].split("\\+")),
        Map.of(),
        row[11],
        "");
  }

  private static String text() {
    try {
      return new ClassPathResource("interest/demo/expressions.txt")
          .getContentAsString(StandardCharsets.UTF_8)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

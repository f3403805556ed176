package org.partner2connect.progress.reports;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partner2connect.progress.Geneva;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.Stage;
import org.springframework.stereotype.Component;

/** Checks the answers of the form, all of them, so that a person reads of every problem at once. */
@Component
class ReportCheck {

  static final int LONGEST_NARRATIVE = 4_000;

  /** So much of an unfinished text is kept. */
  static final int LONGEST_DRAFT = 20_000;

  private static final int LONGEST_FIGURE = 100;
  private static final int FIRST_YEAR = 2015;

  private static final Pattern CONTROL_BUT_BREAKS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  /** What turns the direction of the text around it, and with it what a reader believes to read. */
  private static final Pattern DIRECTION = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

  private final Clock clock;

  ReportCheck(Clock clock) {
    this.clock = clock;
  }

  /** The year that it is in Geneva. */
  int thisYear() {
    return LocalDate.now(clock.withZone(Geneva.ZONE)).getYear();
  }

  /** The years about which can be reported, the latest first. */
  List<Integer> years(ReportedCommitment commitment) {
    var years = new ArrayList<Integer>();
    for (int year = thisYear(); year >= firstYear(commitment); year--) {
      years.add(year);
    }
    return years;
  }

  private int firstYear(ReportedCommitment commitment) {
    return Math.clamp(commitment.year(), FIRST_YEAR, thisYear());
  }

  /**
   * Whether there is room for the answers, unfinished as they are.
   *
   * @throws InvalidReport when there is not
   */
  void checkRoom(ReportForm form) {
    var problems = new ArrayList<InvalidReport.Problem>();
    room(problems, "year", form.year(), LONGEST_FIGURE);
    room(problems, "stage", form.stage(), LONGEST_FIGURE);
    room(problems, "amount", form.amount(), LONGEST_FIGURE);
    room(problems, "people", form.people(), LONGEST_FIGURE);
    room(problems, "narrative", form.narrative(), LONGEST_DRAFT);
    if (!problems.isEmpty()) {
      throw new InvalidReport(problems);
    }
  }

  private static void room(
      List<InvalidReport.Problem> problems, String field, String text, int most) {
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      problems.add(InvalidReport.Problem.of(field, "long", most, length));
    }
  }

  /**
   * The answers, checked.
   *
   * @throws InvalidReport with all problems in the order of the form
   */
  CheckedReport check(ReportForm form, ReportedCommitment commitment, Locale reader) {
    return new Check(form, commitment, reader).report();
  }

  private final class Check {

    private final ReportForm form;
    private final ReportedCommitment commitment;
    private final Locale reader;
    private final List<InvalidReport.Problem> problems = new ArrayList<>();

    Check(ReportForm form, ReportedCommitment commitment, Locale reader) {
      this.form = form;
      this.commitment = commitment;
      this.reader = reader;
    }

    CheckedReport report() {
      int year = year();
      var stage = stage();
      var amount = amount();
      var people = people();
      var narrative = narrative();
      if (!problems.isEmpty() || stage == null) {
        throw new InvalidReport(problems);
      }
      return new CheckedReport(
          year, stage, amount, people == null ? null : people.longValueExact(), narrative);
    }

    private void problem(String field, String key, Object... arguments) {
      problems.add(InvalidReport.Problem.of(field, key, arguments));
    }

    private int year() {
      var typed = form.year().strip();
      int year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
      if (year < firstYear(commitment) || year > thisYear()) {
        problem(
            "year", "year.bad", String.valueOf(firstYear(commitment)), String.valueOf(thisYear()));
      }
      return year;
    }

    private @Nullable Stage stage() {
      for (var stage : Stage.values()) {
        if (stage.name().equals(form.stage())) {
          return stage;
        }
      }
      problem("stage", "stage.missing");
      return null;
    }

    private @Nullable BigDecimal amount() {
      if (form.amount().isBlank() || commitment.currency() == null) {
        return null;
      }
      return read("amount", Figures.amount(form.amount(), commitment.currency(), reader));
    }

    private @Nullable BigDecimal people() {
      return form.people().isBlank() ? null : read("people", Figures.people(form.people()));
    }

    private @Nullable BigDecimal read(String field, Figures.Read read) {
      var problem = read.problem();
      if (problem != null) {
        problem(field, problem, commitment.currency() == null ? "" : commitment.currency());
      }
      return read.value();
    }

    private String narrative() {
      var text = DIRECTION.matcher(form.narrative()).replaceAll("").strip();
      int length = text.codePointCount(0, text.length());
      if (text.isEmpty()) {
        problem("narrative", "narrative.missing");
      } else if (CONTROL_BUT_BREAKS.matcher(text).find()) {
        problem("narrative", "control");
      } else if (length > LONGEST_NARRATIVE) {
        problem("narrative", "long", LONGEST_NARRATIVE, length);
      }
      return text;
    }
  }
}

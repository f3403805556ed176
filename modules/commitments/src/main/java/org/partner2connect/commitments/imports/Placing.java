package org.partner2connect.commitments.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentRegister;
import org.partner2connect.commitments.InvalidCommitment;
import org.partner2connect.commitments.InvalidCommitment.Problem;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out what a row is to its organisation, and does what follows from it. */
@Component("importPlacing")
class Placing {

  private static final Pattern REFERENCE = Pattern.compile("(?i)P2C-C-[0-9]+");

  private final CommitmentRegister register;
  private final TransactionTemplate apart;

  Placing(CommitmentRegister register, PlatformTransactionManager transactions) {
    this.register = register;
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * How far to go.
   *
   * @param earnest whether drafts are made; else it is only a trial
   * @param seen the versions of the drafts that may be changed; null for any
   */
  record Doing(boolean earnest, @Nullable Map<CommitmentId, Long> seen) {

    boolean mayChange(OwnCommitment own) {
      return seen == null || Long.valueOf(own.version()).equals(seen.get(own.id()));
    }
  }

  ImportedRow place(Sheet.Line line, RowSays says, Known known, Locale reader, Doing doing) {
    var id = says.layout().cell(line, Column.ID);
    var reference = says.layout().cell(line, Column.REFERENCE);
    var byId = known.withId(id);
    var byReference = known.withReference(reference);
    if (byId.isPresent() && byReference.isPresent() && !byId.equals(byReference)) {
      return ImportedRow.refused(
          line, title(says, reader), List.of(RowProblem.of(Column.ID, "two-commitments")));
    }
    var own = byId.or(() -> byReference);
    return own.isPresent()
        ? existing(line, says, own.get(), known, doing)
        : fresh(line, says, known, reader, doing, remark(id, reference));
  }

  /** A commitment that the organisation has. */
  private ImportedRow existing(
      Sheet.Line line, RowSays says, OwnCommitment own, Known known, Doing doing) {
    var column = says.layout().cell(line, Column.ID).isEmpty() ? Column.REFERENCE : Column.ID;
    var next = says.over(own.content());
    var title = Known.title(next);
    if (!known.isFirstAbout(own)) {
      return refused(line, title, own, RowProblem.of(column, "again"));
    }
    if (register.corrections(own.content(), next).isEmpty()) {
      return ImportedRow.about(line, Outcome.SAME, title, own, List.of());
    }
    if (!own.status().isBeingWritten()) {
      return refused(line, title, own, RowProblem.of(column, "state", own.status().name()));
    }
    if (!doing.mayChange(own)) {
      return refused(line, title, own, RowProblem.of(column, "changed"));
    }
    var problems = problemsOf(says, next);
    if (problems.isEmpty()) {
      problems = attempt(own, next).map(refusal -> problems(says, next, refusal)).orElse(List.of());
    }
    if (!problems.isEmpty()) {
      return ImportedRow.about(line, Outcome.REFUSED, title, own, problems);
    }
    known.add(new Known.Entry(next, own, line.number()));
    return ImportedRow.about(line, Outcome.CHANGED, title, own, List.of());
  }

  /** What is no commitment of the organisation, unless it has exactly such a one. */
  private ImportedRow fresh(
      Sheet.Line line,
      RowSays says,
      Known known,
      Locale reader,
      Doing doing,
      @Nullable RowProblem remark) {
    var content = says.fresh(reader);
    var title = Known.title(content);
    var problems = problemsOf(says, content);
    if (!problems.isEmpty()) {
      return ImportedRow.refused(line, title, problems);
    }
    var same = same(says, content, known);
    if (same.isPresent()) {
      var own = same.get().own();
      return own == null
          ? new ImportedRow(
              line.number(),
              Outcome.SAME,
              title,
              null,
              null,
              0,
              RowProblem.ofRow("same-row", same.get().row()),
              List.of())
          : ImportedRow.about(line, Outcome.SAME, title, own, List.of());
    }
    known.add(new Known.Entry(content, null, line.number()));
    return ImportedRow.fresh(line, title, doing.earnest() ? register.begin(content) : null, remark);
  }

  private Optional<Known.Entry> same(RowSays says, CommitmentContent content, Known known) {
    return known.called(content).stream()
        .filter(
            entry -> register.corrections(entry.content(), says.over(entry.content())).isEmpty())
        .findFirst();
  }

  /** Saves it; a refusal undoes this row and no other. */
  private Optional<Refusal> attempt(OwnCommitment own, CommitmentContent next) {
    try {
      apart.executeWithoutResult(status -> register.save(own.id(), own.version(), next));
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
  }

  private List<RowProblem> problemsOf(RowSays says, CommitmentContent content) {
    var problems = new ArrayList<RowProblem>();
    if (Known.title(content).isBlank()) {
      problems.add(RowProblem.of(Column.TITLE, "no-title"));
    }
    register.problemsOf(content, false).stream()
        .map(problem -> problem(says, content, problem))
        .forEach(problems::add);
    return problems;
  }

  private static List<RowProblem> problems(
      RowSays says, CommitmentContent content, Refusal refusal) {
    return refusal instanceof InvalidCommitment invalid
        ? invalid.problems().stream().map(problem -> problem(says, content, problem)).toList()
        : List.of(new RowProblem("", refusal.messageKey(), refusal.arguments()));
  }

  private static RowProblem problem(RowSays says, CommitmentContent content, Problem problem) {
    return new RowProblem(
        column(says, content, problem.field()), problem.messageKey(), problem.arguments());
  }

  /** Which column of the file says that field. */
  private static String column(RowSays says, CommitmentContent content, String field) {
    return switch (field) {
      case "targets" -> Column.SDG_TARGETS.title();
      case "amount" ->
          (says.layout().has(Column.AMOUNT) ? Column.AMOUNT : Column.LEAD_AMOUNT).title();
      case "title.en", "title.fr" ->
          field.endsWith(content.language()) && says.layout().has(Column.TITLE)
              ? Column.TITLE.title()
              : field.replace('.', '_');
      default -> snake(field.replaceFirst("\\..*", ""));
    };
  }

  private static String snake(String field) {
    return field.replaceAll("(\\p{Lu})", "_$1").toLowerCase(Locale.ROOT);
  }

  private static ImportedRow refused(
      Sheet.Line line, String title, OwnCommitment own, RowProblem problem) {
    return ImportedRow.about(line, Outcome.REFUSED, title, own, List.of(problem));
  }

  private static String title(RowSays says, Locale reader) {
    return Known.title(says.fresh(reader));
  }

  /** Says that it names a commitment which is not the organisation's; whose, nobody learns. */
  private static @Nullable RowProblem remark(String id, String reference) {
    return Ids.parse(id.toLowerCase(Locale.ROOT)).isPresent()
            || REFERENCE.matcher(reference).matches()
        ? RowProblem.ofRow("not-ours")
        : null;
  }
}

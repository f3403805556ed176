package org.partner2connect.commitments;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.membership.OrganisationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Helps to word a commitment while somebody types. Everything it says is a hint; nothing is ever
 * refused because of it.
 */
@Service
@Transactional(readOnly = true)
public class Coach {

  private static final int MOST = 3;

  /** A figure that is not a year alone. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\p{Nd}.,])(?!(?:19|20)\\p{Nd}{2}(?![\\p{Nd}]))\\p{Nd}+");

  private final SimilarQueries similar;
  private final Commitments commitments;
  private final CommitmentRights rights;
  private final RowQueries rows;
  private final Acting acting;

  Coach(
      SimilarQueries similar,
      Commitments commitments,
      CommitmentRights rights,
      RowQueries rows,
      Acting acting) {
    this.similar = similar;
    this.commitments = commitments;
    this.rights = rights;
    this.rows = rows;
    this.acting = acting;
  }

  /** What a reader of a commitment wants to know. */
  public enum Question {
    WHO,
    HOW_MUCH,
    WHOM,
    WHERE,
    BY_WHEN
  }

  /**
   * What the coach says.
   *
   * @param answers whether the content answers each question, in their order
   * @param similar earlier commitments of the same organisation that read alike, at most three
   * @param doubles what may be the same promise: alike and for the same amount, or published by
   *     somebody else for the same amount in the same countries; at most three
   */
  public record Advice(
      Map<Question, Boolean> answers, List<CommitmentRow> similar, List<CommitmentRow> doubles) {

    public Advice {
      answers = new EnumMap<>(answers);
      similar = List.copyOf(similar);
      doubles = List.copyOf(doubles);
    }
  }

  /**
   * Reads what is being written for the current person's organisation.
   *
   * @param self the draft, if it is kept already
   */
  @PreAuthorize("isAuthenticated()")
  public Advice advise(CommitmentContent content, @Nullable CommitmentId self, Locale locale) {
    var own = acting.seat().map(seat -> seat.organisation().id()).orElse(null);
    var doubles = similar.doubles(content, own, self, MOST);
    var alike =
        own == null
            ? List.<CommitmentId>of()
            : similar.alike(content, own, self, MOST).stream()
                .filter(id -> !doubles.contains(id))
                .toList();
    return new Advice(answers(content, own), found(alike, locale), found(doubles, locale));
  }

  /** What may be the same promise as one that was handed in, for whoever may read that one. */
  @PreAuthorize("isAuthenticated()")
  public List<CommitmentRow> possibleDuplicates(CommitmentId id, Locale locale) {
    return commitments
        .findByIdValue(id.value())
        .filter(rights::readsNotes)
        .filter(rights::reads)
        .map(
            commitment ->
                found(
                    similar.doubles(
                        commitment.content(), commitment.lead().organisation(), id, MOST),
                    locale))
        .orElseGet(List::of);
  }

  private List<CommitmentRow> found(List<CommitmentId> ids, Locale locale) {
    var byId = rows.byId(ids, locale);
    return ids.stream().flatMap(id -> byId.stream().filter(row -> row.id().equals(id))).toList();
  }

  private static Map<Question, Boolean> answers(
      CommitmentContent content, @Nullable OrganisationId own) {
    var money = content.money();
    var period = content.period();
    var reach = content.reach();
    var answers = new EnumMap<Question, Boolean>(Question.class);
    answers.put(Question.WHO, own != null);
    answers.put(
        Question.HOW_MUCH,
        money.amount() != null || reach.beneficiaries() != null || figuresAreIn(content));
    answers.put(
        Question.WHOM,
        reach.beneficiaries() != null
            || reach.beneficiariesNote() != null
            || !reach.groups().isEmpty());
    answers.put(
        Question.WHERE,
        !reach.countries().isEmpty() || !reach.regions().isEmpty() || reach.regionNote() != null);
    answers.put(Question.BY_WHEN, period.ends() != null || period.note() != null);
    return answers;
  }

  /** Whether title or description name a number, in whatever language. */
  private static boolean figuresAreIn(CommitmentContent content) {
    return content.wordings().values().stream()
        .anyMatch(
            wording ->
                FIGURE.matcher(wording.title()).find()
                    || FIGURE.matcher(wording.description()).find());
  }
}

package org.partner2connect.commitments;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentContent.Wording;
import org.partner2connect.membership.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds commitments that read alike or may be the same promise. */
@Component
class SimilarQueries {

  private static final int WORDS = 30;
  private static final int SHORTEST_WORD = 4;

  /** Ranked by how many of the words their titles have; drafts of others are nobody's business. */
  private static final String ALIKE =
      """
      with wanted as (select distinct word from unnest(:words::text[]) as word),
      found as (
        select commitment.id,
               max((select count(*) from wanted
                    where wanted.word = any(
                      regexp_split_to_array(lower(wording.title), '[^[:alnum:]]+'))))
                 as common
        from commitments.commitment
        join commitments.wording on wording.commitment_id = commitment.id
        where commitment.organisation_id = :organisation and commitment.id <> :self
          and commitment.status not in ('DRAFT', 'WITHDRAWN')
        group by commitment.id)
      select id from found
      where common >= greatest(2, (select count(*) from wanted) / 2)
      order by common desc, id limit :most
      """;

  /**
   * The same amount, promised by the same organisation, by one of its partners, or in one of the
   * same countries: perhaps the same money. Of other organisations only what is published.
   */
  private static final String DOUBLES =
      """
      select commitment.id from commitments.commitment
      where commitment.id <> :self and commitment.currency = :currency
        and commitment.amount = :amount
        and (commitment.organisation_id = :organisation
               and commitment.status not in ('DRAFT', 'WITHDRAWN')
          or commitment.status = 'PUBLISHED' and (
            exists (select from commitments.country
                    where country.commitment_id = commitment.id
                      and country.iso3 = any(:countries))
            or exists (select from commitments.share
                       where share.commitment_id = commitment.id
                         and share.organisation_id = :organisation
                         and share.status = 'CONFIRMED')))
      union
      select commitment.id from commitments.commitment
      join commitments.share on share.commitment_id = commitment.id
      where commitment.id <> :self and share.organisation_id = :organisation
        and share.status = 'CONFIRMED' and share.amount = :amount
        and commitment.currency = :currency and commitment.status = 'PUBLISHED'
      order by id desc limit :most
      """;

  private static final UUID NONE = new UUID(0, 0);

  private final JdbcClient jdbc;

  SimilarQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Commitments of that organisation whose titles share at least half of the words. */
  List<CommitmentId> alike(
      CommitmentContent content, OrganisationId own, @Nullable CommitmentId self, int most) {
    var words = words(content);
    if (words.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(ALIKE)
        .param("words", words.toArray(String[]::new))
        .param("organisation", own.value())
        .param("self", self == null ? NONE : self.value())
        .param("most", most)
        .query((row, i) -> new CommitmentId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Commitments that may be the same money as this one. */
  List<CommitmentId> doubles(
      CommitmentContent content,
      @Nullable OrganisationId own,
      @Nullable CommitmentId self,
      int most) {
    var amount = content.money().amount();
    var currency = content.money().currency();
    if (amount == null || currency == null || AmountText.problemOf(amount) != null) {
      return List.of();
    }
    return jdbc.sql(DOUBLES)
        .param("self", self == null ? NONE : self.value())
        .param("currency", currency)
        .param("amount", amount)
        .param("organisation", own == null ? NONE : own.value())
        .param("countries", content.reach().countries().toArray(String[]::new))
        .param("most", most)
        .query((row, i) -> new CommitmentId(row.getObject(1, UUID.class)))
        .list();
  }

  private static List<String> words(CommitmentContent content) {
    return content.wordings().values().stream()
        .map(Wording::title)
        .flatMap(title -> Stream.of(title.replace("\0", "").split("[^\\p{L}\\p{N}]+")))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_WORD)
        .distinct()
        .limit(WORDS)
        .toList();
  }
}

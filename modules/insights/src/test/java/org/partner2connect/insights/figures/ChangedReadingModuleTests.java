package org.partner2connect.insights.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.insights.InsightsContext;
import org.partner2connect.insights.RegisterRows;
import org.partner2connect.insights.RegisterRows.Row;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** After a change that is known only what has changed is read, and it makes no difference. */
@InsightsContext
class ChangedReadingModuleTests {

  private static final int READERS = 100;

  @Autowired private Snapshots snapshots;
  @Autowired private DataVersionLog versions;
  @Autowired private RegisterRows rows;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private UUID first;
  private UUID second;

  @BeforeEach
  void twoCommitments() {
    rows.clear();
    first = rows.add(Row.of("P2C-C-901").worth("10", "USD"), "First", "KEN");
    second = rows.add(Row.of("P2C-C-902").worth("20", "EUR"), "Second", "AGO");
  }

  @Test
  void readsOnlyWhatHasChanged() {
    var before = snapshots.current();
    change(first, "update commitments.commitment set amount = 11 where id = ?");
    assertThat(one("P2C-C-901").usd()).isEqualByComparingTo("11");
    assertThat(one("P2C-C-902")).isSameAs(before.find("P2C-C-902").orElseThrow());
    assertIsWhatIsThere();
  }

  @Test
  void aWithdrawnCommitmentIsCountedNoMoreAndOneThatIsHiddenIsGone() {
    snapshots.current();
    change(
        first,
        """
        update commitments.commitment
        set status = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'Plans' where id = ?
        """);
    assertThat(snapshots.current().select(CommitmentFilter.ALL))
        .extracting(one -> one.commitment().reference())
        .containsExactly("P2C-C-902");
    change(second, "update commitments.commitment set status = 'APPROVED' where id = ?");
    assertThat(snapshots.current().find("P2C-C-902")).isEmpty();
    assertIsWhatIsThere();
  }

  @Test
  void readsEverythingWhenNobodyKnowsWhatHasChanged() {
    var before = snapshots.current();
    rows.rate("EUR", "2", before.day());
    assertThat(one("P2C-C-902").usd()).isEqualByComparingTo("40");
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("update commitments.commitment set amount = 12").update();
          versions.changed(new CommitmentId(first));
          versions.changedAtLarge();
        });
    assertThat(one("P2C-C-902").commitment().value().amount()).isEqualByComparingTo("12");
    assertIsWhatIsThere();
  }

  @Test
  void countsTheRestAgainWhenARateHasChangedWithIt() {
    snapshots.current();
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql(
                  """
                  insert into commitments.rate
                  values (uuidv7(), 'EUR', 3, current_date - 2, 'Sample Bank', now(), null)
                  """)
              .update();
          versions.changed(new CommitmentId(first));
        });
    assertThat(one("P2C-C-902").usd()).isEqualByComparingTo("60");
    assertIsWhatIsThere();
  }

  @Test
  void agreesWithAWholeReadingAfterManyChanges() {
    var random = new Random(20211018);
    var known = new ArrayList<>(List.of(first, second));
    for (int i = 0; i < 40; i++) {
      if (i % 8 == 0) {
        known.add(rows.add(Row.of("P2C-C-" + (990 + i)), "Title " + i, "TUV"));
        snapshots.current();
      }
      int step = i;
      change(
          known.get(random.nextInt(known.size())),
          switch (random.nextInt(4)) {
            case 0 -> "update commitments.commitment set amount = 5, currency = 'USD' where id = ?";
            case 1 ->
                "update commitments.wording set title = 'T" + step + "' where commitment_id = ?";
            case 2 -> "delete from commitments.country where commitment_id = ?";
            default -> "update commitments.commitment set lead_name = 'L" + step + "' where id = ?";
          });
      assertIsWhatIsThere();
    }
  }

  @Test
  void aNodeThatIsFarBehindReadsEverything() {
    assertThat(versions.changes(1, 2_000)).isEmpty();
  }

  @Test
  void aHundredReadersCauseOneReading() throws Exception {
    snapshots.current();
    change(first, "update commitments.commitment set amount = 13 where id = ?");
    rows.changed();
    var together = new CyclicBarrier(READERS);
    var seen = Collections.newSetFromMap(new IdentityHashMap<Snapshot, Boolean>());
    Callable<Snapshot> reader =
        () -> {
          together.await();
          return snapshots.current();
        };
    try (var readers = Executors.newFixedThreadPool(READERS)) {
      for (var found : readers.invokeAll(Collections.nCopies(READERS, reader))) {
        seen.add(found.get());
      }
    }
    assertThat(seen).hasSize(1);
  }

  @Test
  void isReadBeforeAnybodyAsks() {
    change(first, "update commitments.commitment set amount = 14 where id = ?");
    await()
        .untilAsserted(
            () ->
                assertThat(snapshots.latest())
                    .hasValueSatisfying(
                        latest ->
                            assertThat(latest.find("P2C-C-901").orElseThrow().usd())
                                .isEqualByComparingTo("14")));
  }

  private void change(UUID commitment, String sql) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql(sql).param(commitment).update();
          versions.changed(new CommitmentId(commitment));
        });
  }

  private Counted one(String reference) {
    return snapshots.current().find(reference).orElseThrow();
  }

  private void assertIsWhatIsThere() {
    var now = snapshots.current();
    var fresh = snapshots.fresh();
    assertThat(now.all()).isEqualTo(fresh.all());
    assertThat(now.rates()).isEqualTo(fresh.rates());
    assertThat(now.version()).isEqualTo(fresh.version());
  }
}

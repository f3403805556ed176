package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens between receipt and COMMIT, and what the sender hears of it. */
class DurabilityModuleTests extends DraftingModuleTest {

  private static final Duration LONG_ENOUGH_TO_LIE = Duration.ofMillis(500);

  @Autowired DataSource database;
  @Autowired DocumentLog log;
  @Autowired TransactionTemplate transactions;

  @Test
  void acknowledgesNothingWhenTheLineIsCutBeforeCommit() throws Exception {
    CollabClient writer = connect(Access.WRITE);
    CollabClient other = connect(Access.READ);
    int cuts = cut.cuts.get();
    cut.where = Cut.Where.BEFORE_COMMIT;

    long frame = writer.write("Not yet. ");

    until("the cut", () -> cut.cuts.get() > cuts);
    writer.await("the notice", () -> writer.noticed(n -> n.json().contains("false")));
    Thread.sleep(LONG_ENOUGH_TO_LIE);
    assertThat(writer.acked()).isLessThan(frame);
    assertThat(other.text()).doesNotContain("Not yet.");
    assertThat(seq()).isEqualTo(1);

    cut.where = Cut.Where.NOWHERE;
    writer.awaitAck(frame);
    other.awaitText("Not yet.");
    writer.await("the good news", () -> writer.noticed(n -> n.json().contains("true")));
    assertThat(seq()).isEqualTo(2);
  }

  @Test
  void storesOnceWhenTheOutcomeOfACommitIsUnknown() throws Exception {
    CollabClient writer = connect(Access.WRITE);
    CollabClient other = connect(Access.READ);
    int cuts = cut.cuts.get();
    cut.where = Cut.Where.AFTER_COMMIT;

    long frame = writer.write("Just once. ");
    until("the cut", () -> cut.cuts.get() > cuts);
    cut.where = Cut.Where.NOWHERE;

    writer.awaitAck(frame);
    assertThat(seq()).isEqualTo(2);
    assertThat(documents.read(document).content().text()).isEqualTo("Beginning. Just once. ");
    other.await("everything", () -> other.text().equals("Beginning. Just once. "));
  }

  @Test
  void acknowledgesNothingWhenTheServerProcessOfTheWriterIsKilled() throws Exception {
    CollabClient writer = connect(Access.WRITE);
    CollabClient other = connect(Access.READ);
    try (Connection blocker = database.getConnection()) {
      lockDocument(blocker);
      writer.sendUpdate(writer.deleteFirst());
      long frame = writer.write("Held up. ");
      until("the writer to wait", () -> waitingWriter() != 0);
      int first = waitingWriter();

      jdbc.sql("select pg_terminate_backend(?)").param(first).query(Boolean.class).single();

      until("another try", () -> waitingWriter() != 0 && waitingWriter() != first);
      Thread.sleep(LONG_ENOUGH_TO_LIE);
      assertThat(writer.acked()).isEqualTo(1);
      assertThat(other.text()).isEqualTo("Beginning. ");
      blocker.rollback();
      writer.awaitAck(frame);
    }
    other.await("the text", () -> other.text().equals("Held up. "));
    assertThat(documents.read(document).content().text()).isEqualTo("Held up. ");
    assertThat(seq()).isEqualTo(3);
  }

  @Test
  void answersStepOneWithCommittedTextOnly() throws Exception {
    CollabClient writer = connect(Access.WRITE);
    CollabClient late = client();
    try (Connection blocker = database.getConnection()) {
      lockDocument(blocker);
      writer.write("Pending. ");
      until("the writer to wait", () -> waitingWriter() != 0);

      late.answering = false;
      Thread.startVirtualThread(
          () -> late.connect(port, document, token(person(Access.READ), document)));
      Thread.sleep(LONG_ENOUGH_TO_LIE);

      assertThat(late.text()).doesNotContain("Pending.");
      blocker.rollback();
    }
    late.awaitText("Pending.");
  }

  @Test
  void refusesOnlyTheGuiltyDocument() {
    CollabClient good = connect(Access.WRITE);
    DocumentId first = document;
    document = create("Another. ");
    CollabClient bad = connect(Access.WRITE);
    owner.beforeDecision =
        writers -> {
          if (writers.containsKey(document)) {
            throw new IllegalArgumentException("A bug in the owner of " + document);
          }
        };

    long refused = bad.write("In vain. ");
    good.awaitAck(good.write("Goes on. "));
    bad.await("the refusal", () -> bad.refusedWith("unavailable"));

    assertThat(bad.acked()).isLessThan(refused);
    assertThat(documents.read(first).content().text()).contains("Goes on.");
    owner.beforeDecision = writers -> {};
    bad.write("Builds on what was refused. ");
    bad.awaitAck(bad.sent + 1);
    assertThat(documents.read(document).content().text()).contains("In vain. Builds on");
  }

  @Test
  void commitsNothingOnARightThatIsGone() {
    PersonId person = person(Access.WRITE);
    CollabClient writer = connect(person);
    owner.rights.put(person, Access.READ);

    long frame = writer.write("Too late. ");

    writer.await("the refusal", () -> writer.refusedWith("access"));
    writer.await("the notice", () -> writer.noticed(n -> n.code().equals("access")));
    assertThat(writer.acked()).isLessThan(frame);
    assertThat(seq()).isEqualTo(1);
  }

  @Test
  void writesNothingWhenARightGoesBetweenStagingAndCommit() {
    PersonId person = person(Access.WRITE);
    CollabClient writer = connect(person);
    CollabClient other = connect(Access.WRITE);
    writer.awaitAck(writer.write("Remembered. "));

    long frame =
        transactions.execute(
            status -> {
              lockDocument();
              long late = writer.write("Too late. ");
              until("the writer to wait", () -> waitingWriter() != 0);
              owner.rights.put(person, Access.READ);
              documents.revoke(Set.of(document), Set.of(person));
              return late;
            });

    writer.awaitClose();
    assertThat(writer.closeCode).isEqualTo(4403);
    assertThat(writer.acked()).isLessThan(frame);
    other.awaitAck(other.write("Goes on. "));
    assertThat(documents.read(document).content().text()).doesNotContain("Too late.");
    assertThat(other.text()).doesNotContain("Too late.");
    assertThat(seq()).isEqualTo(3);
  }

  @Test
  void asksTheOwnerOnlyWhenTheRightsMayHaveChanged() {
    CollabClient writer = connect(Access.WRITE);
    writer.awaitAck(writer.write("Decided. "));
    var asked = new AtomicInteger();
    owner.beforeDecision = writers -> asked.incrementAndGet();
    writer.awaitAck(writer.write("Remembered. "));
    assertThat(asked).hasValue(0);

    documents.revoke(Set.of(document), Set.of(person(Access.READ)));

    writer.awaitAck(writer.write("Decided anew. "));
    assertThat(asked).hasValue(1);
  }

  @Test
  void keepsASnapshotSoThatOpeningIsFast() {
    CollabClient one = connect(Access.WRITE);
    CollabClient two = connect(Access.WRITE);
    for (int i = 0; i < 255; i++) {
      one.write("a");
      two.write("b");
    }
    one.awaitAck(one.sent);
    two.awaitAck(two.sent);

    until("the snapshot", () -> log.load(document).orElseThrow().snapshotSeq() >= 500);
    StoredDocument stored = log.load(document).orElseThrow();
    assertThat(stored.updates().size()).isLessThan(20);
    var limits = DraftingLimits.ofDocument(DraftingLimits.standard());
    assertThat(new Replica(stored, new ClientIds(), limits).content())
        .isEqualTo(documents.read(document).content());
    assertThat(
            jdbc.sql("select count(*) from drafting.update_log where document_id = ?")
                .param(document.value())
                .query(Long.class)
                .single())
        .isEqualTo(511);
  }

  /** In the test's transaction. */
  private void lockDocument() {
    jdbc.sql("select 1 from drafting.document where id = ? for no key update")
        .param(document.value())
        .query(Integer.class)
        .single();
  }

  private void lockDocument(Connection blocker) throws SQLException {
    blocker.setAutoCommit(false);
    try (var lock =
        blocker.prepareStatement("select 1 from drafting.document where id = ? for update")) {
      lock.setObject(1, document.value());
      lock.executeQuery();
    }
  }

  /**
   * The process that waits for a lock in this test's database; 0 when none does. Looked up outside
   * the test's transaction, in which the activity of others would stand still.
   */
  private int waitingWriter() {
    var apart = new TransactionTemplate(transactions.getTransactionManager());
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return apart.execute(status -> findWaitingWriter());
  }

  private int findWaitingWriter() {
    return jdbc.sql(
            """
            select coalesce(max(pid), 0) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'
              and query ~ 'drafting.document .*for no key update'
            """)
        .query(Integer.class)
        .single();
  }

  private static void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + CollabClient.PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited in vain for " + what).isLessThan(end);
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}

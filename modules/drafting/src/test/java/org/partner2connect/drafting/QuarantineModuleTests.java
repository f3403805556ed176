package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partner2connect.drafting.quarantine.QuarantineLog;
import org.partner2connect.identity.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents whose logs cannot be replayed, and documents that come from a backup. */
class QuarantineModuleTests extends DraftingModuleTest {

  private static final byte[] GARBAGE = {(byte) 0xff, 1, 2, 3};

  @Autowired QuarantineLog quarantine;
  @Autowired DocumentLog log;
  @Autowired SecondNode.Parts parts;

  /** Writes an update that no engine can read, as another node might. */
  private void damage(DocumentId damaged) {
    jdbc.sql(
            """
            with next as (
              update drafting.document set seq = seq + 1 where id = :id returning seq
            )
            insert into drafting.update_log (document_id, seq, person_id, bytes, at)
            select :id, seq, null, :bytes, now() from next
            """)
        .param("id", damaged.value())
        .param("bytes", GARBAGE)
        .update();
  }

  private void repair(DocumentId damaged) {
    jdbc.sql("update drafting.update_log set bytes = :empty where bytes = :bytes")
        .param("empty", new byte[] {0, 0})
        .param("bytes", GARBAGE)
        .update();
    assertThat(
            jdbc.sql("select drafting.leave_quarantine(:id)")
                .param("id", damaged.value())
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void showsWhatIsGoodAndTakesNothingMore() {
    DocumentId healthy = document;
    document = create("Good. ");
    damage(document);
    CollabClient client = connect(Access.WRITE);

    assertThat(client.text()).isEqualTo("Good. ");
    assertThat(client.noticed(notice -> notice.code().equals("quarantine"))).isTrue();
    assertThat(client.noticed(notice -> notice.json().contains("\"access\":\"read\""))).isTrue();
    long frame = client.write("In vain. ");
    client.await("the refusal", () -> client.refusedWith("unavailable"));
    assertThat(client.acked()).isLessThan(frame);
    assertThatThrownBy(
            () ->
                documents.setAttributes(
                    document, content -> List.of(new AttributeChange(List.of(0), "a", "b"))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(documents.read(document).content().text()).isEqualTo("Good. ");
    assertThat(quarantine.find(document)).hasValue(1);
    assertThat(seq()).isEqualTo(2);

    document = healthy;
    CollabClient other = connect(Access.WRITE);
    other.awaitAck(other.write("Goes on. "));
  }

  @Test
  void closesADocumentThatAnotherNodeSpoilsAndOpensItAgain() {
    PersonId person = person(Access.WRITE);
    CollabClient client = connect(person);
    client.awaitAck(client.write("Before. "));

    damage(document);

    client.awaitClose();
    assertThat(client.closeCode).isEqualTo(1001);
    assertThat(quarantine.among(List.of(document))).containsExactly(document);
    CollabClient reading = connect(person);
    assertThat(reading.noticed(notice -> notice.code().equals("quarantine"))).isTrue();
    repair(document);
    reading.awaitClose();
    assertThat(reading.closeCode).isEqualTo(1001);
    CollabClient again = connect(person);
    again.awaitAck(again.write("After. "));
    assertThat(documents.read(document).content().text()).isEqualTo("Beginning. Before. After. ");
  }

  @Test
  void doesWithoutADamagedSnapshot() {
    log.snapshot(document, 1, GARBAGE);

    CollabClient client = connect(Access.WRITE);

    client.awaitAck(client.write("The log is whole. "));
    assertThat(documents.read(document).content().text())
        .isEqualTo("Beginning. The log is whole. ");
    assertThat(quarantine.find(document)).isEmpty();
  }

  @Test
  void staysInQuarantineOnEveryNodeUntilTheOperatorFreesIt() {
    damage(document);
    connect(Access.READ);
    jdbc.sql("update drafting.update_log set bytes = :empty where bytes = :bytes")
        .param("empty", new byte[] {0, 0})
        .param("bytes", GARBAGE)
        .update();

    try (var second = new SecondNode(parts)) {
      CollabClient there =
          second.connect(client(), document, token(person(Access.WRITE), document));
      assertThat(there.noticed(notice -> notice.code().equals("quarantine"))).isTrue();
    }
  }

  @Test
  void tellsAnotherEpochAfterARestore() {
    PersonId person = person(Access.WRITE);
    CollabClient before = connect(person);
    String epoch = epoch(before);

    jdbc.sql("select drafting.renew_epochs(:id)")
        .param("id", document.value())
        .query(Long.class)
        .single();

    before.awaitClose();
    assertThat(before.closeCode).isEqualTo(1001);
    CollabClient after = connect(person);
    assertThat(epoch(after)).isNotEqualTo(epoch);
    after.awaitAck(after.write("Anew. "));
  }

  @Test
  void beginsAnewWhenTheLogHasBecomeShorter() {
    CollabClient before = connect(Access.WRITE);
    before.awaitAck(before.write("Not in the backup. "));
    jdbc.sql("delete from drafting.update_log where document_id = :id and seq = 2")
        .param("id", document.value())
        .update();
    jdbc.sql("delete from drafting.update_range where document_id = :id and seq = 2")
        .param("id", document.value())
        .update();
    jdbc.sql("update drafting.document set seq = 1 where id = :id")
        .param("id", document.value())
        .update();

    before.awaitClose();

    assertThat(documents.read(document).content().text()).isEqualTo("Beginning. ");
  }

  private static String epoch(CollabClient client) {
    return client.notices.stream()
        .filter(notice -> notice.code().equals("epoch"))
        .map(CollabClient.Notice::json)
        .findFirst()
        .orElseThrow()
        .replaceAll(".*\"epoch\":\"([^\"]*)\".*", "$1");
  }
}

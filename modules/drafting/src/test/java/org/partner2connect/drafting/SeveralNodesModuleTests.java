package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one PostgreSQL: this test's context, and one that is put together by hand. */
class SeveralNodesModuleTests extends DraftingModuleTest {

  private static final int PARAGRAPHS = 60;

  @Autowired SecondNode.Parts parts;
  @Autowired DocumentLog log;
  @Autowired TransactionTemplate transactions;
  private SecondNode second;

  @BeforeEach
  void startAnother() {
    second = new SecondNode(parts);
  }

  @AfterEach
  void stopIt() {
    second.close();
  }

  private CollabClient connectThere(PersonId person) {
    return second.connect(client(), document, token(person, document));
  }

  private CollabClient connectThere(Access access) {
    return connectThere(person(access));
  }

  private static void atOnce(List<Callable<Void>> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    }
  }

  private static Callable<Void> writing(CollabClient client, String words) {
    return () -> {
      for (int i = 0; i < PARAGRAPHS; i++) {
        client.write(words + i + ". ");
        if (i % 5 == 0) {
          client.awaitAck(client.sent);
        }
      }
      client.awaitAck(client.sent);
      return null;
    };
  }

  @Test
  void bringsTogetherWhatIsWrittenOnTwoNodesAtOnce() throws Exception {
    List<CollabClient> clients =
        List.of(
            connect(Access.WRITE),
            connect(Access.WRITE),
            connectThere(Access.WRITE),
            connectThere(Access.WRITE));

    var work = new ArrayList<Callable<Void>>();
    clients.forEach(client -> work.add(writing(client, client.clientId + "-")));
    atOnce(work);

    int updates = clients.size() * PARAGRAPHS;
    assertThat(seq()).isEqualTo(1 + updates);
    String text = documents.read(document).content().text();
    for (CollabClient client : clients) {
      client.await("everything", () -> client.text().equals(text));
      assertThat(client.refusals).isEmpty();
      assertThat(text).contains(client.clientId + "-" + (PARAGRAPHS - 1) + ". ");
    }
    assertThat(second.documents.read(document).content().text()).isEqualTo(text);
  }

  @Test
  void takesAResendThroughAnotherNodeForKnown() {
    PersonId person = person(Access.WRITE);
    CollabClient before = connect(person);
    second.bus.deaf = true;
    CollabClient after = connectThere(person);
    before.awaitAck(before.write("Just once. "));

    after.sendUpdate(before.doc.encodeStateAsUpdate());

    after.awaitAck(after.sent);
    assertThat(seq()).isEqualTo(2);
    assertThat(after.refusals).isEmpty();
  }

  @Test
  void refusesOnlyTheSecondWhenTwoUseOneClientId() {
    second.bus.deaf = true;
    CollabClient first = connect(Access.WRITE);
    CollabClient bystander = connectThere(Access.WRITE);
    var late = new CollabClient(first.clientId);
    second.connect(late, document, token(person(Access.WRITE), document));
    late.sendPresence(late.clientId, 1, "{\"cursor\":1}");
    first.awaitAck(first.write("First. "));

    late.write("Second. ");
    bystander.awaitAck(bystander.write("Bystander. "));

    late.await("the refusal", () -> late.refusedWith("client-id"));
    assertThat(bystander.refusals).isEmpty();
    assertThat(documents.read(document).content().text())
        .contains("First. ", "Bystander. ")
        .doesNotContain("Second. ");
    late.close();
  }

  @Test
  void changesAttributesOnTwoNodesAtOnce() throws Exception {
    var work = new ArrayList<Callable<Void>>();
    for (int i = 0; i < 10; i++) {
      String number = String.valueOf(i);
      for (Documents node : List.of(documents, second.documents)) {
        work.add(
            () -> {
              node.setAttributes(
                  document,
                  content -> List.of(new AttributeChange(List.of(0), "n" + number, number)));
              return null;
            });
      }
    }

    atOnce(work);

    var found = documents.read(document).content();
    assertThat(second.documents.read(document).content()).isEqualTo(found);
    assertThat(log.load(document).orElseThrow().clientOwners())
        .containsOnlyKeys(Replica.SERVER_CLIENT);
  }

  @Test
  void findsWhatItWasNotToldOf() {
    second.bus.deaf = true;
    CollabClient writer = connect(Access.WRITE);
    CollabClient reader = connectThere(Access.READ);

    writer.awaitAck(writer.write("Nobody said a word. "));

    assertThat(second.documents.read(document).content().text()).contains("Nobody said a word.");
    reader.awaitText("Nobody said a word.");
  }

  @Test
  void missesNothingWhenTheLineIsCut() {
    CollabClient writer = connect(Access.WRITE);
    CollabClient reader = connectThere(Access.WRITE);
    for (int i = 0; i < 5; i++) {
      jdbc.sql(
              """
              select pg_terminate_backend(pid) from pg_stat_activity
              where datname = current_database() and application_name = 'partner2connect-bus'
              """)
          .query(Boolean.class)
          .list();
      writer.write("Cut " + i + ". ");
      reader.write("Cut there " + i + ". ");
    }

    writer.awaitAck(writer.sent);
    reader.awaitAck(reader.sent);
    reader.awaitText("Cut 4.");
    writer.awaitText("Cut there 4.");
    writer.await("the same text", () -> writer.text().equals(reader.text()));
  }

  @Test
  void closesSocketsOnEveryNodeWhenARightIsGone() {
    PersonId person = person(Access.WRITE);
    CollabClient there = connectThere(person);
    CollabClient staying = connectThere(Access.WRITE);

    removeRight(person);
    long count = seq();
    there.write("Too late. ");

    there.awaitClose();
    assertThat(there.closeCode).isEqualTo(4403);
    staying.awaitAck(staying.write("Still here. "));
    assertThat(seq()).isEqualTo(count + 1);
    assertThat(documents.read(document).content().text()).doesNotContain("Too late.");
  }

  @Test
  void closesSocketsWhoseTokensAreGoneEvenIfNobodySaysSo() {
    second.bus.deaf = true;
    PersonId person = person(Access.WRITE);
    CollabClient there = connectThere(person);
    CollabClient staying = connectThere(Access.WRITE);

    removeRight(person);

    there.awaitClose();
    assertThat(there.closeCode).isEqualTo(4401);
    staying.awaitAck(staying.write("Still here. "));
  }

  private void removeRight(PersonId person) {
    transactions.executeWithoutResult(
        status -> {
          owner.rights.put(person, Access.READ);
          documents.revoke(Set.of(document), Set.of(person));
        });
  }

  @Test
  void showsPeopleToThoseOnOtherNodes() {
    CollabClient here = connect(Access.WRITE);
    here.sendPresence(here.clientId, 1, "{\"cursor\":1}");

    CollabClient there = connectThere(Access.READ);
    there.await("who was here before", () -> shows(there, here.clientId, "\"cursor\":1"));
    here.sendPresence(here.clientId, 2, "{\"cursor\":2}");
    there.await("the move", () -> shows(there, here.clientId, "\"cursor\":2"));
    there.sendPresence(there.clientId, 1, "{\"cursor\":3}");
    here.await("the other way", () -> shows(here, there.clientId, "\"cursor\":3"));

    here.close();
    there.await("the leave", () -> shows(there, here.clientId, "null"));
  }

  @Test
  void removesThePeopleOfANodeThatDies() {
    var third = new SecondNode(parts);
    CollabClient watcher = connectThere(Access.READ);
    CollabClient doomed = third.connect(client(), document, token(person(Access.WRITE), document));
    doomed.sendPresence(doomed.clientId, 1, "{\"cursor\":1}");
    watcher.await("the presence", () -> shows(watcher, doomed.clientId, "\"cursor\":1"));

    third.die();

    watcher.await("the leave", () -> shows(watcher, doomed.clientId, "null"));
  }

  private static boolean shows(CollabClient client, long clientId, String state) {
    return client.presences.stream()
        .filter(presence -> presence.clientId() == clientId)
        .reduce((first, last) -> last)
        .filter(presence -> presence.state().contains(state))
        .isPresent();
  }
}

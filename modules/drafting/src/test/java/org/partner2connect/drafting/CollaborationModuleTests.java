package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.PersonId;
import org.partner2connect.yjs.Lib0Encoder;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlText;
import org.partner2connect.yjs.YDoc;

class CollaborationModuleTests extends DraftingModuleTest {

  @Test
  void relaysAndAcknowledgesWhatIsWritten() {
    CollabClient one = connect(Access.WRITE);
    CollabClient two = connect(Access.WRITE);

    long frame = one.write("Bridges for everyone. ");
    two.awaitText("Bridges for everyone.");
    one.awaitAck(frame);
    two.write("And boats. ");
    one.awaitText("And boats.");

    assertThat(documents.read(document).content().text())
        .isEqualTo("Beginning. Bridges for everyone. And boats. ");
    assertThat(seq()).isEqualTo(3);
  }

  @Test
  void selectsTheProtocolAndNeverRepeatsTheToken() {
    CollabClient client = connect(Access.WRITE);

    assertThat(client.protocol()).isEqualTo("p2c.collab.1");
  }

  @Test
  void asksAClientOfAnotherSchemaToReload() {
    CollabClient client = client();

    client.open(port, document, "p2c.collab.1.s7", token(person(Access.WRITE), document), null);

    client.awaitClose();
    assertThat(client.closeCode).isEqualTo(4426);
    assertThat(client.noticed(notice -> notice.code().equals("schema"))).isTrue();
  }

  @Test
  void hidesADocumentFromWhoeverMayNotReadIt() {
    assertRefused(404, document, token(person(Access.NONE), document), null);
    assertRefused(404, document, "no-such-token", null);
    assertRefused(404, DocumentId.next(), token(person(Access.WRITE), document), null);
    assertRefused(404, DocumentId.next(), token(person(Access.WRITE), DocumentId.next()), null);
  }

  @Test
  void refusesForeignPages() {
    String token = token(person(Access.WRITE), document);

    assertRefused(403, document, token, "https://elsewhere.example");
    assertRefused(403, document, token, "null");
    assertRefused(403, document, token, "http://localhost:1");

    client().open(port, document, "p2c.collab.1", token, "http://localhost:" + port);
  }

  private void assertRefused(int status, DocumentId document, String token, String origin) {
    assertThatThrownBy(() -> client().open(port, document, "p2c.collab.1", token, origin))
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class,
            refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(status));
  }

  @Test
  void refusesWritersWhoMayOnlyRead() {
    CollabClient writer = connect(Access.WRITE);
    CollabClient reader = connect(Access.READ);

    long frame = reader.write("Not mine to say. ");

    reader.await("the refusal", () -> reader.refusedWith("read-only"));
    assertThat(reader.acked()).isLessThan(frame);
    writer.awaitAck(writer.write("Mine to say. "));
    assertThat(writer.text()).doesNotContain("Not mine");
  }

  @Test
  void refusesADeletionOfAReaderAndNeverAcknowledgesIt() {
    CollabClient reader = connect(Access.READ);
    reader.sendUpdate(reader.deleteFirst());

    reader.await("the refusal", () -> reader.refusedWith("read-only"));
    assertThat(reader.acks).containsExactly(1L);
    assertThat(documents.read(document).content().text()).isEqualTo("Beginning. ");
  }

  @Test
  void acknowledgesAReaderWhoKnowsOfDeletionsAlready() {
    CollabClient writer = connect(Access.WRITE);
    writer.awaitAck(writer.sendUpdate(writer.deleteFirst()));
    CollabClient reader = connect(Access.READ);

    reader.sendStepTwo(reader.doc.encodeStateAsUpdate());

    reader.awaitAck(2);
    assertThat(reader.refusals).isEmpty();
  }

  @Test
  void refusesWhatIsMalformedAndGoesOnForEverybody() {
    CollabClient bad = connect(Access.WRITE);
    CollabClient good = connect(Access.WRITE);

    long refused = bad.sendUpdate(new byte[] {1, 2, 3, 4, 5});
    bad.await("the refusal", () -> bad.refusedWith("malformed"));
    good.awaitAck(good.write("Unharmed. "));
    bad.awaitText("Unharmed.");
    bad.awaitAck(bad.write("Better now. "));

    assertThat(bad.refusals).extracting(CollabClient.Refusal::frame).containsExactly(refused);
    assertThat(bad.acks).doesNotContain(refused);
  }

  @Test
  void refusesWhatTheSchemaDoesNotHave() {
    CollabClient client = connect(Access.WRITE);
    client.sendUpdate(
        client
            .doc
            .edit("content", client.clientId)
            .append(java.util.List.of(XmlElement.of("script", XmlText.of("alert(1)"))))
            .finish());

    client.await("the refusal", () -> client.refusedWith("schema"));
    assertThat(documents.read(document).content().text()).isEqualTo("Beginning. ");
  }

  @Test
  void asksForWhatAnUpdateBuildsOn() {
    CollabClient client = connect(Access.WRITE);
    int asked = client.stepOnes;
    client.paragraph("Lost on the way. ");

    client.write("Builds on it. ");

    client.await("the refusal", () -> client.refusedWith("missing"));
    client.await("the question", () -> client.stepOnes > asked);
    client.awaitAck(client.sent);
    assertThat(documents.read(document).content().text())
        .isEqualTo("Beginning. Lost on the way. Builds on it. ");
  }

  @Test
  void wantsAnotherClientIdWhenItBelongsToSomebodyElse() {
    CollabClient one = connect(Access.WRITE);
    one.awaitAck(one.write("First. "));
    var thief = new CollabClient(one.clientId);
    thief.connect(port, document, token(person(Access.WRITE), document));

    thief.write("Stolen. ");

    thief.await("the refusal", () -> thief.refusedWith("client-id"));
    thief.await("the notice", () -> thief.noticed(n -> n.code().equals("client-id")));
    assertThat(documents.read(document).content().text()).isEqualTo("Beginning. First. ");
    thief.close();
  }

  @Test
  void takesAResendForKnownWhoeverWroteIt() {
    CollabClient one = connect(Access.WRITE);
    long first = one.write("Once. ");
    one.awaitAck(first);
    long before = seq();
    CollabClient two = connect(Access.WRITE);

    two.sendStepTwo(one.doc.encodeStateAsUpdate());
    two.awaitAck(2);

    assertThat(seq()).isEqualTo(before);
    assertThat(two.refusals).isEmpty();
  }

  @Test
  void closesOnFramesThatAreTooLarge() {
    CollabClient large = connect(Access.WRITE);
    CollabClient other = connect(Access.WRITE);

    large.sendRaw(new byte[(4 << 20) + 1]);

    large.awaitClose();
    assertThat(large.closeCode).isEqualTo(1009);
    other.awaitAck(other.write("Still here. "));
  }

  @Test
  void closesOnUpdatesThatAreTooLarge() {
    CollabClient large = connect(Access.WRITE);

    large.sendUpdate(new byte[(2 << 20) + 1]);

    large.awaitClose();
    assertThat(large.closeCode).isEqualTo(1009);
    assertThat(large.refusedWith("size")).isTrue();
  }

  @Test
  void closesOnAFlood() {
    CollabClient client = connect(Access.WRITE);
    byte[] empty = new YDoc().encodeStateAsUpdate();

    for (int i = 0; i < 400 && client.closeCode == 0; i++) {
      try {
        client.sendUpdate(empty);
      } catch (CompletionException closed) {
        break;
      }
    }

    client.awaitClose();
    assertThat(client.closeCode).isEqualTo(1008);
    assertThat(client.refusedWith("rate")).isTrue();
  }

  @Test
  void closesOnMessagesThatCannotBeRead() {
    CollabClient client = connect(Access.WRITE);

    client.sendRaw(new byte[] {0, 9, 1, 1});

    client.awaitClose();
    assertThat(client.closeCode).isEqualTo(1007);
  }

  @Test
  void ignoresMessagesOfLaterVersions() {
    CollabClient client = connect(Access.WRITE);

    client.send(new Lib0Encoder().writeVarUint(120).writeVarString("later"));

    client.awaitAck(client.write("Goes on. "));
  }

  @Test
  void showsPeopleUnderTheirRealNames() {
    PersonId person = person(Access.WRITE);
    CollabClient one = connect(person);
    CollabClient two = connect(Access.READ);

    one.sendPresence(
        one.clientId, 1, "{\"user\":{\"name\":\"The Secretary-General\"},\"cursor\":{\"a\":1}}");

    two.await("the presence", () -> !two.presences.isEmpty());
    assertThat(two.presences.getFirst().state())
        .contains("\"name\":\"Person " + person + "\"", "Organisation <b>", "\"cursor\":{\"a\":1}")
        .contains("\"colour\":1")
        .doesNotContain("Secretary");

    CollabClient three = connect(Access.READ);
    three.await("who is here", () -> !three.presences.isEmpty());

    one.close();
    two.await("the leave", () -> two.presences.getLast().state().equals("null"));
  }

  @Test
  void showsNobodyUnderSomebodyElsesId() {
    CollabClient one = connect(Access.WRITE);
    CollabClient two = connect(Access.WRITE);
    CollabClient three = connect(Access.WRITE);
    one.sendPresence(one.clientId, 1, "{\"cursor\":1}");
    three.await("the presence", () -> three.presences.size() == 1);

    two.sendPresence(one.clientId, 9, "{\"cursor\":2}");
    two.sendPresence(two.clientId, 1, "{\"cursor\":3}");

    three.await("the honest presence", () -> three.presences.size() == 2);
    assertThat(three.presences)
        .extracting(CollabClient.Presence::clientId)
        .containsExactly(one.clientId, two.clientId);
  }
}

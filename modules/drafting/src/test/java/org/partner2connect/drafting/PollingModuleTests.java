package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.PersonId;
import org.partner2connect.yjs.Lib0Decoder;
import org.partner2connect.yjs.Lib0Encoder;
import org.springframework.beans.factory.annotation.Autowired;

/** The protocol by POST and long poll: the same promises as on a socket, whatever gets lost. */
class PollingModuleTests extends DraftingModuleTest {

  @Autowired Collaboration collaboration;

  @Test
  void writesTogetherWithSomebodyOnASocket() {
    CollabClient polling = poll(person(Access.WRITE));
    CollabClient socket = connect(Access.WRITE);

    polling.awaitAck(polling.write("From behind a proxy. "));
    socket.awaitText("From behind a proxy.");
    socket.awaitAck(socket.write("From outside. "));
    polling.awaitText("From outside.");

    assertThat(documents.read(document).content().text())
        .isEqualTo("Beginning. From behind a proxy. From outside. ");
  }

  @Test
  void keepsUpWithAFastWriter() {
    CollabClient polling = poll(person(Access.READ));
    CollabClient socket = connect(Access.WRITE);

    for (int i = 0; i < 250; i++) {
      socket.write("Sentence " + i + ". ");
    }
    socket.awaitAck(socket.sent);

    polling.awaitText("Sentence 249.");
    assertThat(polling.text()).isEqualTo(socket.text());
  }

  @Test
  void appliesAPostOnceHoweverOftenItComes() {
    CollabClient writer = client();
    PollingLine line = PollingLine.open(port, document, token(person(Access.WRITE), document));
    byte[] post = update(writer, "Once. ");

    assertThat(line.post(1, post)).isEqualTo(204);
    assertThat(line.post(1, post)).isEqualTo(204);
    CollabClient other = connect(Access.READ);
    other.awaitText("Once.");
    assertThat(line.post(2, update(writer, "Twice. "))).isEqualTo(204);
    other.awaitText("Twice.");

    assertThat(seq()).isEqualTo(3);
    assertThat(line.post(4, update(writer, "Never. "))).isEqualTo(409);
    assertThat(line.post(0, update(writer, "Never. "))).isEqualTo(409);
  }

  @Test
  void keepsWhatItSaidUntilTheClientConfirmsIt() {
    PollingLine line = PollingLine.open(port, document, token(person(Access.READ), document));

    byte[] first = line.ask(0).body();
    byte[] again = line.ask(0).body();
    assertThat(again).isEqualTo(first);
    long last = new Lib0Decoder(first).readVarUint();
    assertThat(last).isPositive();

    connect(Access.WRITE).write("More. ");
    var later = new Lib0Decoder(line.ask(last).body());
    assertThat(later.readVarUint()).isGreaterThan(last);
    assertThat(line.ask(0).statusCode()).isEqualTo(409);
    assertThat(line.ask(last + 50).statusCode()).isEqualTo(409);
  }

  @Test
  void losesNothingWhenAConnectionIsGone() {
    PersonId person = person(Access.WRITE);
    CollabClient client = poll(person);
    client.awaitAck(client.write("Kept. "));
    assertThat(client.line.leave()).isEqualTo(204);
    assertThat(client.line.ask(0).statusCode()).isEqualTo(410);
    byte[] unsent = client.paragraph("Written meanwhile. ");
    assertThat(client.line.post(9, unsent)).isEqualTo(410);

    client.acks.clear();
    client.stepTwos.clear();
    client.poll(port, document, token(person, document));

    assertThat(documents.read(document).content().text())
        .isEqualTo("Beginning. Kept. Written meanwhile. ");
  }

  @Test
  void opensForNobodyWhoCouldNotOpenASocket() {
    String token = token(person(Access.WRITE), document);
    assertThat(knock(document, token(person(Access.NONE), document))).isEqualTo(404);
    assertThat(knock(document, "no-such-token")).isEqualTo(404);
    assertThat(knock(DocumentId.next(), token)).isEqualTo(404);
    assertThat(
            status(
                request(address(document) + "?protocol=x", token)
                    .POST(HttpRequest.BodyPublishers.noBody())))
        .isEqualTo(400);
    assertThat(
            status(
                PollingLine.knock(address(document), token)
                    .header("Origin", "https://elsewhere.example")))
        .isEqualTo(403);
    assertThat(
            status(
                PollingLine.knock(address(document), token)
                    .header("Origin", "http://localhost:" + port)))
        .isEqualTo(201);
  }

  @Test
  void servesAConnectionOnlyToItsOwnTokenAndDocument() {
    PollingLine line = PollingLine.open(port, document, token(person(Access.WRITE), document));
    String other = token(person(Access.WRITE), document);
    String ask = address(document) + "/" + line.connection + "?after=0";

    assertThat(status(request(ask, other))).isEqualTo(410);
    assertThat(status(HttpRequest.newBuilder(URI.create(ask)))).isEqualTo(410);
    assertThat(status(request(address(document) + "/nonsense?after=0", other))).isEqualTo(410);
    assertThat(line.ask(0).statusCode()).isEqualTo(200);
  }

  @Test
  void countsAmongTheSocketsOfAPerson() {
    PersonId person = person(Access.READ);
    String token = token(person, document);
    for (int i = 0; i < 19; i++) {
      assertThat(knock(document, token)).isEqualTo(201);
    }
    connect(person);

    assertThat(knock(document, token)).isEqualTo(429);
  }

  @Test
  void refusesAReader() {
    CollabClient reader = poll(person(Access.READ));

    reader.write("Not mine to say. ");

    reader.await("the refusal", () -> reader.refusedWith("read-only"));
    assertThat(reader.acks).containsExactly(1L);
  }

  @Test
  void closesWhenTheRightIsRemoved() {
    PersonId person = person(Access.WRITE);
    CollabClient client = poll(person);

    documents.revoke(Set.of(document), Set.of(person));

    client.awaitClose();
    assertThat(client.closeCode).isEqualTo(4403);
  }

  @Test
  void closesOnWhatCannotBeRead() {
    CollabClient client = poll(person(Access.WRITE));

    assertThat(client.line.post(2, new byte[] {120, 1})).isIn(204, 409);

    client.awaitClose();
    assertThat(client.closeCode).isEqualTo(1007);
  }

  @Test
  void closesOnPostsThatAreTooLong() {
    CollabClient client = poll(person(Access.WRITE));

    assertThat(client.line.post(9, new byte[5 << 20])).isEqualTo(413);

    client.awaitClose();
    assertThat(client.closeCode).isEqualTo(1009);
  }

  @Test
  void keepsNoMoreOfUnfinishedPostsThanOfUnfinishedMessages() throws Exception {
    PersonId person = person(Access.WRITE);
    String token = token(person, document);
    var lines = new ArrayList<RawClient>();
    for (int number = 1; number <= 2; number++) {
      lines.add(unfinishedPost(token, 4 << 20));
      int held = number * (4 << 20);
      HostileModuleTest.await(
          "the beginning", () -> collaboration.unfinished.heldBy(person) == held);
    }

    lines.add(unfinishedPost(token, 1 << 20));

    assertThat(lines.getLast().readStatus()).contains(" 429");
    for (RawClient line : lines) {
      line.close();
    }
    HostileModuleTest.await(
        "the rest to be forgotten", () -> collaboration.unfinished.heldBy(person) == 0);
    connect(person);
  }

  /** A post of which the last byte never comes. */
  private RawClient unfinishedPost(String token, int length) throws Exception {
    PollingLine poll = PollingLine.open(port, document, token);
    RawClient line = RawClient.dial(port);
    line.say(
        """
        POST /collab/%s/poll/%s?seq=1 HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Content-Type: application/octet-stream
        Content-Length: %d

        """
            .formatted(document, poll.connection, token, length)
            .replace("\n", "\r\n"));
    line.write(new byte[length - 1]);
    return line;
  }

  @Test
  void showsWhoIsHereAndWhoLeft() {
    CollabClient polling = poll(person(Access.WRITE));
    CollabClient socket = connect(Access.WRITE);
    polling.sendPresence(polling.clientId, 1, "{\"cursor\":1}");
    socket.await("the presence", () -> !socket.presences.isEmpty());

    polling.line.leave();

    socket.await("the leave", () -> socket.presences.getLast().state().equals("null"));
  }

  private CollabClient poll(PersonId person) {
    return client().poll(port, document, token(person, document));
  }

  private static byte[] update(CollabClient client, String text) {
    var frame = new Lib0Encoder().writeUint8(0).writeUint8(2).writeVarBytes(client.paragraph(text));
    return new Lib0Encoder().writeVarBytes(frame.toByteArray()).toByteArray();
  }

  private String address(DocumentId document) {
    return "http://localhost:" + port + "/collab/" + document + "/poll";
  }

  private int knock(DocumentId document, String token) {
    return status(PollingLine.knock(address(document), token));
  }

  private static HttpRequest.Builder request(String address, String token) {
    return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
  }

  private static int status(HttpRequest.Builder request) {
    return PollingLine.send(request.build()).statusCode();
  }
}

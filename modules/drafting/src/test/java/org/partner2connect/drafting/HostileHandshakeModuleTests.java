package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.identity.PersonId;

/** Knocking without manners. */
class HostileHandshakeModuleTests extends HostileModuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://elsewhere.example",
        "null",
        "//localhost",
        "http://",
        "mailto:somebody@localhost",
        "http://localhost.elsewhere.example",
        "http://localhost@elsewhere.example",
        "\u00ff\u0001",
      })
  void keepsForeignPagesOut(String origin) throws IOException {
    assertThat(knock(token(hostile, document), "Origin: " + origin + "\r\n"))
        .containsAnyOf(" 403 ", " 400 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "..%2f", "0123456789abcdef0123456789abcdef"})
  void opensNothingWithoutAToken(String token) throws IOException {
    assertThat(knock(token, "")).contains(" 404 ");
  }

  @Test
  void readsNoHeadersWithoutBound() throws IOException {
    assertThat(knock(token(hostile, document), "X-Padding: " + "x".repeat(100_000) + "\r\n"))
        .containsAnyOf(" 400 ", " 431 ");
    assertThat(knock("x".repeat(100_000), "")).containsAnyOf(" 400 ", " 431 ");
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-WebSocket-Version: 13, Sec-WebSocket-Version: 7",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==, X-Key: none",
    "Upgrade: websocket, Upgrade: h2c",
    "Connection: Upgrade, Connection: close",
    "p2c.collab.1, p2c.collab.99",
    "GET, POST"
  })
  void upgradesNothingButAWebSocket(String right, String wrong) throws IOException {
    String request = RawClient.handshake(document, token(hostile, document), "");

    assertThat(RawClient.ask(port, request.replaceFirst(right, wrong))).contains(" 4");
    await("the seat to be free", () -> seatsOf(hostile) == 0);
  }

  @Test
  void waitsForNobodyWhoDoesNotFinishASentence() throws IOException {
    var idlers = new ArrayList<RawClient>();
    for (int number = 0; number < 50; number++) {
      RawClient idler = RawClient.dial(port);
      idlers.add(idler);
      if (number % 2 == 1) {
        idler.say("GET /collab/" + document + " HTTP/1.1\r\nHost: local");
      }
    }

    bystander.goesOn();

    for (RawClient idler : idlers) {
      idler.awaitEnd();
      idler.close();
    }
  }

  @Test
  void saysThatTheDatabaseIsSilentRatherThanWaitForIt() throws IOException {
    String token = token(hostile, document);
    cut.where = Cut.Where.SILENT;

    assertThat(knock(token, "")).contains(" 503 ");

    cut.where = Cut.Where.NOWHERE;
    assertThat(knock(token, "")).contains(" 101 ");
  }

  @Test
  void limitsTheSocketsOfOnePersonOverAllDocuments() throws IOException {
    List<DocumentId> others = new ArrayList<>();
    for (int number = 0; number < 10; number++) {
      others.add(create("Another. "));
    }
    var sockets = new ArrayList<RawClient>();
    for (DocumentId other : others) {
      for (int number = 0; number < 20; number++) {
        sockets.add(RawClient.open(port, other, token(hostile, other)));
      }
    }

    assertThat(knock(token(hostile, document), "")).contains(" 429 ");

    for (RawClient socket : sockets) {
      socket.close();
    }
    await("a free seat", () -> attempt(hostile).contains(" 101 "));
  }

  @Test
  void limitsTheSocketsOfOneDocument() throws IOException {
    var sockets = new ArrayList<RawClient>();
    for (int person = 0; person < 20; person++) {
      PersonId one = person(Access.READ);
      for (int number = 0; number < 20 && sockets.size() < 399; number++) {
        sockets.add(RawClient.open(port, document, token(one, document)));
      }
    }

    assertThat(knock(token(hostile, document), "")).contains(" 429 ");

    bystander.goesOn();
    for (RawClient socket : sockets) {
      socket.close();
    }
    await("a free seat", () -> attempt(hostile).contains(" 101 "));
  }

  private String attempt(PersonId person) {
    try {
      return knock(token(person, document), "");
    } catch (IOException failure) {
      return failure.toString();
    }
  }

  private String knock(String token, String headers) throws IOException {
    return RawClient.ask(port, RawClient.handshake(document, token, headers));
  }
}

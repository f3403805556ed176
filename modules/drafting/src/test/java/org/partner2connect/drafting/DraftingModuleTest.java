package org.partner2connect.drafting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.partner2connect.identity.PersonId;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlFragment;
import org.partner2connect.yjs.XmlText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** The one shape of context in which this module is tested: the module, a real port, a database. */
@ApplicationModuleTest(
    mode = BootstrapMode.ALL_DEPENDENCIES,
    extraIncludes = "uikit",
    webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class DraftingModuleTest {

  static final String ISSUER = "https://issuer.example";

  @Autowired Documents documents;
  @Autowired AccessTokenLog tokens;
  @Autowired FakeOwner owner;
  @Autowired Cut cut;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  DocumentId document;
  private final List<AutoCloseable> open = new ArrayList<>();
  private long nextClientId = 1_000;

  @BeforeEach
  void newDocument() {
    cut.where = Cut.Where.NOWHERE;
    owner.beforeDecision = writers -> {};
    owner.onProjection = content -> {};
    document = create("Beginning. ");
  }

  @AfterEach
  void closeClients() throws Exception {
    cut.where = Cut.Where.NOWHERE;
    for (AutoCloseable client : open) {
      client.close();
    }
  }

  DocumentId create(String text) {
    return documents.create(
        FakeOwner.NAME, XmlFragment.of(XmlElement.of("paragraph", XmlText.of(text))));
  }

  PersonId person(Access access) {
    var person = new PersonId(UUID.randomUUID());
    owner.rights.put(person, access);
    return person;
  }

  String token(PersonId person, DocumentId document) {
    return token(person, document, "sid-" + person);
  }

  String token(PersonId person, DocumentId document, String sid) {
    String token = UUID.randomUUID().toString();
    tokens.add(
        new AccessToken(
            DocumentTokens.hash(token),
            document,
            person,
            ISSUER,
            "subject-" + person,
            sid,
            false,
            Instant.now().plus(Duration.ofHours(1))));
    return token;
  }

  CollabClient client() {
    var client = new CollabClient(nextClientId++);
    open.add(client);
    return client;
  }

  /** A client of a new person, connected and in step. */
  CollabClient connect(Access access) {
    return connect(person(access));
  }

  CollabClient connect(PersonId person) {
    return client().connect(port, document, token(person, document));
  }

  long seq() {
    return jdbc.sql("select seq from drafting.document where id = ?")
        .param(document.value())
        .query(Long.class)
        .single();
  }
}

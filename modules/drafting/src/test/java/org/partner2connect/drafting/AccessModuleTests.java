package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.SessionEnded;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

class AccessModuleTests extends DraftingModuleTest {

  @Autowired People people;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transactions;
  @Autowired WebApplicationContext context;
  MockMvc mvc;

  @BeforeEach
  void web() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  void handsOutATokenThatOpensTheDocument() throws Exception {
    String subject = UUID.randomUUID().toString();
    PersonId person = people.recognise(ISSUER, subject, "Fatou Diallo", null, null);
    owner.rights.put(person, Access.READ);

    String body =
        mvc.perform(post("/api/v1/documents/{id}/tokens", document).with(bearer(subject)))
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.access").value("read"))
            .andExpect(jsonPath("$.expiresAt").isString())
            .andReturn()
            .getResponse()
            .getContentAsString();

    String token = JsonMapper.shared().readTree(body).get("token").asString();
    assertThat(token).hasSize(43);
    client().connect(port, document, token);
    assertThat(
            jdbc.sql("select count(*) from drafting.access_token t where t::text like ?")
                .param("%" + token + "%")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void handsOutATokenToThePage() throws Exception {
    String subject = UUID.randomUUID().toString();
    PersonId person = people.recognise(ISSUER, subject, "Felix Brandt", null, null);
    owner.rights.put(person, Access.WRITE);

    mvc.perform(post("/collab/{id}/token", document).with(bearer(subject)))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.access").value("write"));
  }

  @Test
  void knowsNothingOfADocumentThatThePersonMayNotRead() throws Exception {
    String subject = UUID.randomUUID().toString();
    people.recognise(ISSUER, subject, "Nilo Reyes", null, null);

    for (String id : new String[] {document.toString(), DocumentId.next().toString(), "x"}) {
      mvc.perform(post("/api/v1/documents/{id}/tokens", id).with(bearer(subject)))
          .andExpect(status().isNotFound());
    }
  }

  private static JwtRequestPostProcessor bearer(String subject) {
    return jwt().jwt(token -> token.issuer(ISSUER).subject(subject).claim("name", "Somebody"));
  }

  @Test
  void closesSocketsAndDeletesTokensWithTheRight() {
    PersonId person = person(Access.WRITE);
    String token = token(person, document);
    CollabClient leaving = client().connect(port, document, token);
    CollabClient staying = connect(Access.WRITE);

    documents.revoke(Set.of(document), Set.of(person));

    leaving.awaitClose();
    assertThat(leaving.closeCode).isEqualTo(4403);
    assertThatThrownBy(() -> client().connect(port, document, token))
        .isInstanceOf(CompletionException.class);
    staying.awaitAck(staying.write("Still here. "));
  }

  @Test
  void leavesEverythingAsItWasWhenTheRevocationIsRolledBack() {
    PersonId person = person(Access.WRITE);
    CollabClient client = connect(person);

    transactions.executeWithoutResult(
        status -> {
          documents.revoke(Set.of(document), Set.of(person));
          status.setRollbackOnly();
        });

    client.awaitAck(client.write("Nothing happened. "));
  }

  @Test
  void endsTheSocketsAndTokensOfASignInOnly() {
    PersonId person = person(Access.WRITE);
    String one = token(person, document, "sid-one");
    CollabClient signedOut = client().connect(port, document, one);
    CollabClient otherDevice = client().connect(port, document, token(person, document, "sid-two"));

    events.publishEvent(new SessionEnded("sid-one", ISSUER, null, Instant.now()));

    signedOut.awaitClose();
    assertThat(signedOut.closeCode).isEqualTo(4401);
    assertThatThrownBy(() -> client().connect(port, document, one))
        .isInstanceOf(CompletionException.class);
    otherDevice.awaitAck(otherDevice.write("Still signed in. "));
  }

  @Test
  void endsAllOfASubjectWhenTheLogoutNamesNoSession() {
    PersonId person = person(Access.WRITE);
    CollabClient client = connect(person);

    events.publishEvent(new SessionEnded(null, ISSUER, "subject-" + person, Instant.now()));

    client.awaitClose();
    assertThat(client.closeCode).isEqualTo(4401);
  }

  /** Whoever is demoted is signed out of everything: identity says so without naming a session. */
  @Test
  void endsWhatWasOpenedAsSecretariat() {
    PersonId person = person(Access.READ);
    String token = UUID.randomUUID().toString();
    tokens.add(
        new AccessToken(
            DocumentTokens.hash(token),
            document,
            person,
            ISSUER,
            "subject-" + person,
            "sid-of-the-browser",
            true,
            Instant.now().plusSeconds(60)));
    CollabClient client = client().connect(port, document, token);

    events.publishEvent(new SessionEnded(null, ISSUER, "subject-" + person, Instant.now()));

    client.awaitClose();
    assertThat(client.closeCode).isEqualTo(4401);
    assertThat(tokens.find(DocumentTokens.hash(token))).isEmpty();
  }

  @Test
  void limitsTheSocketsOfOnePersonInOneDocument() {
    PersonId person = person(Access.READ);
    for (int i = 0; i < 20; i++) {
      connect(person);
    }

    assertThatThrownBy(() -> connect(person)).isInstanceOf(CompletionException.class);
    connect(Access.READ);
  }
}

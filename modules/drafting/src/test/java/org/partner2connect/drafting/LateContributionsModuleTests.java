package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.drafting.late.HandedIn;
import org.partner2connect.drafting.late.LateContribution;
import org.partner2connect.drafting.late.LateContributions;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who may hand in text that came too late, what is taken, and that it is taken once. */
class LateContributionsModuleTests extends DraftingModuleTest {

  private static final String API = "/api/v1/documents/{id}/proposals";

  @Autowired People people;
  @Autowired LateContributions contributions;
  @Autowired WebApplicationContext context;
  MockMvc mvc;
  String subject;
  PersonId person;

  @BeforeEach
  void somebodyWrites() throws Exception {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    subject = UUID.randomUUID().toString();
    person = people.recognise(ISSUER, subject, "Amina Diallo", null, null);
    owner.rights.put(person, Access.WRITE);
    mvc.perform(post("/collab/{id}/token", document).with(bearer(subject)))
        .andExpect(status().isCreated());
  }

  @Test
  void keepsTheWorkOfSomebodyWhoseRightWasRemoved() throws Exception {
    owner.rights.put(person, Access.NONE);
    documents.revoke(Set.of(document), Set.of(person));

    handIn(work(UUID.randomUUID()))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.id").isString())
        .andExpect(jsonPath("$.receivedAt").isString());

    LateContribution kept = contributions.of(document).getFirst();
    assertThat(kept.person()).isEqualTo(person);
    assertThat(kept.organisation()).isEqualTo("Organisation <b>");
    assertThat(kept.why()).isEqualTo(HandedIn.Why.RIGHTS);
    assertThat(kept.handledAt()).isNull();
    assertThat(contributions.read(document, kept.id()).orElseThrow().changes())
        .containsExactly(
            new HandedIn.Change("2. Villages", "Ten villages.", "Twelve villages. 🌍"),
            new HandedIn.Change("", "", "<b>New</b>"));
    assertThat(contributions.read(DocumentId.next(), kept.id())).isEmpty();
  }

  @Test
  void takesItFromThePageToo() throws Exception {
    mvc.perform(body(post("/collab/{id}/proposals", document), work(UUID.randomUUID())))
        .andExpect(status().isCreated());
  }

  @Test
  void keepsOneThatIsSentAgainOnce() throws Exception {
    UUID key = UUID.randomUUID();
    String first = answer(handIn(work(key)).andExpect(status().isCreated()));

    String again = answer(handIn(work(key)).andExpect(status().isOk()));

    assertThat(again).isEqualTo(first);
    assertThat(contributions.of(document)).hasSize(1);
  }

  @Test
  void doesNotExistForWhoeverCouldNeverWrite() throws Exception {
    String reader = UUID.randomUUID().toString();
    owner.rights.put(people.recognise(ISSUER, reader, "Reader", null, null), Access.READ);
    mvc.perform(post("/collab/{id}/token", document).with(bearer(reader)))
        .andExpect(status().isCreated());

    mvc.perform(body(post(API, document), work(UUID.randomUUID())).with(bearer(reader)))
        .andExpect(status().isNotFound());
    for (String id : List.of(DocumentId.next().toString(), "x")) {
      mvc.perform(body(post(API, id), work(UUID.randomUUID()))).andExpect(status().isNotFound());
    }
    assertThat(contributions.of(document)).isEmpty();
  }

  @Test
  void remembersForThirtyDaysWhoCouldWrite() throws Exception {
    couldLastWrite(29);
    handIn(work(UUID.randomUUID())).andExpect(status().isCreated());

    couldLastWrite(31);
    handIn(work(UUID.randomUUID())).andExpect(status().isNotFound());
  }

  @Test
  void countsFromTheMomentInWhichTheRightWentAndNotFromALaterOne() throws Exception {
    couldLastWrite(40);
    documents.revoke(Set.of(document), Set.of(person));
    handIn(work(UUID.randomUUID())).andExpect(status().isCreated());

    couldLastWrite(40);
    documents.revoke(Set.of(document), Set.of(person));
    handIn(work(UUID.randomUUID())).andExpect(status().isNotFound());
  }

  @Test
  void forgetsAfterAMonthWhoCouldWrite() {
    couldLastWrite(30);
    tokens.expire();
    assertThat(writers()).isOne();

    couldLastWrite(32);
    tokens.expire();
    assertThat(writers()).isZero();
  }

  private long writers() {
    return jdbc.sql("select count(*) from drafting.writer where person_id = :person")
        .param("person", person.value())
        .query(Long.class)
        .single();
  }

  @Test
  void takesTenADayOfOnePerson() throws Exception {
    UUID first = UUID.randomUUID();
    handIn(work(first)).andExpect(status().isCreated());
    for (int i = 0; i < 9; i++) {
      handIn(work(UUID.randomUUID())).andExpect(status().isCreated());
    }

    handIn(work(UUID.randomUUID()))
        .andExpect(status().isTooManyRequests())
        .andExpect(jsonPath("$.code").value("drafting.late.many"));
    handIn(work(first)).andExpect(status().isOk());
  }

  @Test
  void refusesMoreThanAQuarterOfAMegabyte() throws Exception {
    String most = json(Map.of("why", "limit", "base", "x".repeat(261_000)));
    handIn(most).andExpect(status().isCreated());

    handIn(json(Map.of("base", "x".repeat(262_144))))
        .andExpect(status().isContentTooLarge())
        .andExpect(jsonPath("$.code").value("drafting.late.size"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"key\":null}",
        "{\"changes\":null}",
        "{\"changes\":[]}",
        "{\"key\":1}",
        "{\"why\":\"boredom\"}",
        "{\"epoch\":\"x\"}",
        "{\"base\":7}",
        "{\"changes\":[{}]}",
        "{\"changes\":[\"x\"]}",
        "{\"changes\":[{\"before\":\"\",\"after\":\"\"}]}",
        "{\"changes\":[{\"after\":true}]}"
      })
  void refusesWhatIsNoContribution(String body) throws Exception {
    handIn(body.length() > 4 ? merged(body) : body)
        .andExpect(status().isBadRequest())
        .andExpect(
            header().string("Content-Type", startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE)))
        .andExpect(jsonPath("$.code").value("drafting.late.unreadable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "\\ud800"})
  void refusesPolitelyWhatCannotBeStored(String text) throws Exception {
    mvc.perform(
            body(post(API, document), work(UUID.randomUUID()).replace("Ten villages.", text))
                .header("Accept-Language", "fr"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.code").value("drafting.late.unstorable"))
        .andExpect(jsonPath("$.detail", containsString("caractère")));
  }

  @Test
  void notesWhoDealtWithItFirst() throws Exception {
    handIn(work(UUID.randomUUID())).andExpect(status().isCreated());
    UUID id = contributions.of(document).getFirst().id();
    var chair = new PersonId(UUID.randomUUID());

    assertThat(contributions.done(DocumentId.next(), id, chair)).isFalse();
    assertThat(contributions.done(document, id, chair)).isTrue();
    assertThat(contributions.done(document, id, new PersonId(UUID.randomUUID()))).isFalse();

    LateContribution handled = contributions.of(document).getFirst();
    assertThat(handled.handledBy()).isEqualTo(chair);
    assertThat(handled.handledAt()).isNotNull();
  }

  private void couldLastWrite(int daysAgo) {
    jdbc.sql("update drafting.writer set could_write_at = :at where person_id = :person")
        .param("at", Instant.now().minus(daysAgo, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
        .param("person", person.value())
        .update();
  }

  private ResultActions handIn(String json) throws Exception {
    return mvc.perform(body(post(API, document), json));
  }

  private <
          B extends
              org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<B>>
      B body(B request, String json) {
    return request
        .with(bearer(subject))
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .header("Accept", "application/json");
  }

  private static RequestPostProcessor bearer(String subject) {
    return jwt().jwt(token -> token.issuer(ISSUER).subject(subject).claim("name", "Somebody"));
  }

  private static String work(UUID key) {
    return json(Map.of("key", key.toString()));
  }

  /** A good contribution with some fields changed. */
  private static String json(Map<String, Object> changed) {
    return merged(JsonMapper.shared().writeValueAsString(changed));
  }

  private static String merged(String changed) {
    var good =
        """
        {"key": "%s", "epoch": "%s", "why": "rights", "base": "Ten villages.", "later": 1,
         "changes": [
           {"place": "2. Villages", "before": "Ten villages.", "after": "Twelve villages. 🌍"},
           {"after": "<b>New</b>"}]}
        """
            .formatted(UUID.randomUUID(), UUID.randomUUID());
    var work = (ObjectNode) JsonMapper.shared().readTree(good);
    return work.setAll((ObjectNode) JsonMapper.shared().readTree(changed)).toString();
  }

  private static String answer(ResultActions result) throws Exception {
    return result.andReturn().getResponse().getContentAsString();
  }
}

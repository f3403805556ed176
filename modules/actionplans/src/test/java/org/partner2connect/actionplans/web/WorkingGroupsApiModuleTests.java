package org.partner2connect.actionplans.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.actionplans.PlanContext;
import org.partner2connect.actionplans.PlanFixtures;
import org.partner2connect.actionplans.PlanFixtures.Someone;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PlanContext
class WorkingGroupsApiModuleTests {

  private static final String ADDRESS = "/api/v1/working-groups";

  @Autowired WebApplicationContext context;
  @Autowired PlanFixtures fixtures;

  MockMvc http;
  WorkingGroupReference group;
  Someone chair;

  @BeforeEach
  void establishesAGroup() {
    http = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    group = fixtures.group(FocusArea.ACCESS);
    chair = fixtures.holder(group.id(), GroupRole.CHAIR);
  }

  @Test
  void listsGroupsAndTheirPlansForMembers() throws Exception {
    var plan = fixtures.plan(FocusArea.ACCESS);

    list(fixtures.delegate("Delegate"))
        .andExpect(jsonPath("$[0].id").value(group.id().toString()))
        .andExpect(jsonPath("$[0].focusArea").value("ACCESS"))
        .andExpect(jsonPath("$[0].name").value("Connecting people everywhere"))
        .andExpect(
            jsonPath("$[0].plans[?(@.id == '%s')].documentId", plan.id().toString())
                .value(plan.document().toString()))
        .andExpect(
            jsonPath("$[0].plans[?(@.id == '%s')].status", plan.id().toString()).value("DRAFTING"));
  }

  @Test
  void listsGroupsWithoutPlansForAnyoneElse() throws Exception {
    fixtures.plan(FocusArea.ACCESS);

    list(fixtures.someone("Newcomer"))
        .andExpect(jsonPath("$[0].id").value(group.id().toString()))
        .andExpect(jsonPath("$[*].plans[*]", hasSize(0)));
    list(fixtures.someone("Administrator"), "ADMINISTRATOR")
        .andExpect(jsonPath("$[*].plans[*]", hasSize(0)));
  }

  @Test
  void opensAFurtherEdition() throws Exception {
    var location =
        open(chair, "{}")
            .andExpect(status().isCreated())
            .andExpect(
                header().string("Location", startsWith(ADDRESS + "/" + group.id() + "/plans/")))
            .andExpect(jsonPath("$.status").value("DRAFTING"))
            .andExpect(jsonPath("$.id").isNotEmpty())
            .andExpect(jsonPath("$.edition").isNotEmpty())
            .andExpect(jsonPath("$.documentId").isNotEmpty())
            .andReturn()
            .getResponse()
            .getHeader("Location");

    http.perform(get(location).with(authentication(PlanFixtures.signedIn(chair))))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("DRAFTING"));
    http.perform(
            get(location).with(authentication(PlanFixtures.signedIn(fixtures.someone("Newcomer")))))
        .andExpect(status().isNotFound());
  }

  @Test
  void callsAnEditionWhatTheCallerWants() throws Exception {
    var name = "<script>alert(1)</script> ‏٢٠٢٢ " + Ids.next();

    open(chair, "{\"edition\": \"%s\"}".formatted(name))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.edition").value(name));
    open(chair, "{\"edition\": \"%s\"}".formatted(name))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.status").value(409))
        .andExpect(jsonPath("$.detail", containsString(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "\"2022\"",
        "{\"edition\": \"\"}",
        "{\"edition\": \"  \"}",
        "{\"edition\": \"a\\u0000b\"}",
        "{\"edition\": \"\\ud800\"}",
        "{\"edition\": 2022}",
        "{\"edition\": true}",
        "{\"edition\": {}}",
        "{\"edition\": [\"2022\"]}"
      })
  void refusesWhatIsMalformed(String body) throws Exception {
    open(chair, body)
        .andExpect(status().isBadRequest())
        .andExpect(
            header().string("Content-Type", startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE)));
  }

  @Test
  void refusesANameThatIsTooLongInTheCallersLanguage() throws Exception {
    http.perform(
            request(chair, "{\"edition\": \"%s\"}".formatted("x".repeat(81)))
                .header("Accept-Language", "fr"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("80")))
        .andExpect(jsonPath("$.detail", not(containsString("characters"))));
  }

  @Test
  void forbidsItToMembersWhoDoNotChair() throws Exception {
    open(fixtures.holder(group.id(), GroupRole.PARTICIPANT), "{}")
        .andExpect(status().isForbidden());
    open(fixtures.delegate("Delegate"), "{}").andExpect(status().isForbidden());
  }

  @Test
  void hidesPlansFromWhoeverMayNotKnowOfThem() throws Exception {
    open(fixtures.someone("Newcomer"), "{}").andExpect(status().isNotFound());
    http.perform(request(fixtures.someone("Administrator"), "{}", "ADMINISTRATOR"))
        .andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0192b7e5-0000-7000-8000-00000000ffff", "nonsense", "%00"})
  void knowsNoOtherGroup(String id) throws Exception {
    var caller = authentication(PlanFixtures.signedIn(chair, "SECRETARIAT"));
    http.perform(
            post(URI.create(ADDRESS + "/" + id + "/plans"))
                .with(caller)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"))
        .andExpect(status().is4xxClientError());
  }

  private ResultActions list(Someone person, String... realmRoles) throws Exception {
    var caller = authentication(PlanFixtures.signedIn(person, realmRoles));
    return http.perform(get(ADDRESS).with(caller)).andExpect(status().isOk());
  }

  private ResultActions open(Someone person, String body) throws Exception {
    return http.perform(request(person, body));
  }

  private MockHttpServletRequestBuilder request(Someone person, String body, String... realmRoles) {
    return post(ADDRESS + "/" + group.id() + "/plans")
        .with(authentication(PlanFixtures.signedIn(person, realmRoles)))
        .with(csrf())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }
}

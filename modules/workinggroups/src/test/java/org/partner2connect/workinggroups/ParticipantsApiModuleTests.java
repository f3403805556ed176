package org.partner2connect.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import p2c.runtime.TestSignIn;

@WorkingGroupsContext
class ParticipantsApiModuleTests {

  @Autowired WebApplicationContext context;
  @Autowired WorkingGroupFixtures fixtures;
  @Autowired WorkingGroupQueries groups;

  MockMvc http;
  WorkingGroupId access;
  PersonId chair;
  PersonId delegate;

  @BeforeEach
  void loadsTheDemo() {
    fixtures.reset();
    http = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    access = fixtures.group(FocusArea.ACCESS);
    chair = fixtures.person(DemoPeople.CHAIR);
    delegate = fixtures.person(DemoPeople.DELEGATE1);
  }

  @Test
  void listsWhoTakesPart() throws Exception {
    as(DemoPeople.NEWCOMER, get(address("")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].person").value(chair.toString()))
        .andExpect(jsonPath("$[0].role").value("CHAIR"))
        .andExpect(jsonPath("$[0].organisation").isNotEmpty())
        .andExpect(jsonPath("$[*].email").doesNotExist());
  }

  @Test
  void letsTheSecretariatEndTheTermOfAChairAndAppointAnother() throws Exception {
    as(DemoPeople.SECRETARIAT, delete(address("/" + chair))).andExpect(status().isNoContent());
    as(DemoPeople.SECRETARIAT, delete(address("/" + chair))).andExpect(status().isNoContent());
    assertThat(groups.roleOf(access, chair)).isEmpty();
    as(DemoPeople.SECRETARIAT, enter(delegate, "{\"role\":\"CHAIR\"}"))
        .andExpect(status().isNoContent());
    assertThat(groups.roleOf(access, delegate)).contains(GroupRole.CHAIR);
    as(DemoPeople.SECRETARIAT, enter(chair, "{\"role\":\"OBSERVER\"}"))
        .andExpect(status().isNoContent());
    assertThat(groups.roleOf(access, chair)).contains(GroupRole.OBSERVER);
  }

  @Test
  void letsOthersDecideOnlyWhatTheirOfficeAllows() throws Exception {
    for (var other :
        new DemoPeople[] {DemoPeople.DELEGATE1, DemoPeople.ADMIN, DemoPeople.NEWCOMER}) {
      as(other, delete(address("/" + chair))).andExpect(status().isForbidden());
      as(other, enter(delegate, "{\"role\":\"CHAIR\"}")).andExpect(status().isForbidden());
    }
    assertThat(groups.roleOf(access, chair)).contains(GroupRole.CHAIR);
    as(DemoPeople.CHAIR, delete(address("/" + delegate))).andExpect(status().isNoContent());
    assertThat(groups.roleOf(access, delegate)).isEmpty();
  }

  @Test
  void knowsNoOtherGroup() throws Exception {
    for (var group : new String[] {"x", Ids.next().toString()}) {
      var elsewhere = "/api/v1/working-groups/" + group + "/participants";
      as(DemoPeople.SECRETARIAT, get(elsewhere)).andExpect(status().isNotFound());
      as(DemoPeople.SECRETARIAT, delete(elsewhere + "/" + chair)).andExpect(status().isNotFound());
    }
    as(DemoPeople.SECRETARIAT, delete(address("/x"))).andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"role\":null}", "{\"role\":\"KING\"}"})
  void refusesWhatIsMalformed(String body) throws Exception {
    as(DemoPeople.SECRETARIAT, enter(delegate, body)).andExpect(status().isBadRequest());
  }

  private String address(String rest) {
    return "/api/v1/working-groups/" + access + "/participants" + rest;
  }

  private MockHttpServletRequestBuilder enter(PersonId person, String body) {
    return put(address("/" + person)).contentType(MediaType.APPLICATION_JSON).content(body);
  }

  private ResultActions as(DemoPeople person, MockHttpServletRequestBuilder request)
      throws Exception {
    var roles =
        switch (person) {
          case SECRETARIAT -> new String[] {"ROLE_SECRETARIAT"};
          case ADMIN -> new String[] {"ROLE_ADMINISTRATOR"};
          default -> new String[0];
        };
    return http.perform(
        request
            .with(csrf())
            .with(
                jwt()
                    .jwt(token -> token.claim("iss", TestSignIn.ISSUER).subject(person.subject()))
                    .authorities(
                        java.util.Arrays.stream(roles)
                            .map(SimpleGrantedAuthority::new)
                            .toArray(SimpleGrantedAuthority[]::new))));
  }
}

package org.partner2connect.commitments.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.CommitmentFixtures.Member;
import org.partner2connect.commitments.CommitmentFixtures.Someone;
import org.partner2connect.commitments.imports.Sheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What programs of a member organisation read and bring. */
@CommitmentContext
class CommitmentsApiModuleTests {

  private static final String LIST = "/api/v1/commitments";
  private static final String FILE =
      "title,lead_amount,currency\nFibre,\"1,500\",USD\nWells,1.500,USD\n";

  @Autowired WebApplicationContext context;
  @Autowired CommitmentFixtures fixtures;

  MockMvc http;
  Member member;

  @BeforeEach
  void admits() {
    http = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    member = fixtures.member("Programmers");
  }

  @Test
  void listsTheOwnCommitmentsInEveryState() throws Exception {
    var draft = fixtures.draft(member, CommitmentFixtures.content());
    var published = fixtures.published(member);
    fixtures.draft(fixtures.member("Others"), CommitmentFixtures.content());

    read(LIST)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$", hasSize(2)))
        .andExpect(jsonPath("$[0].id").value(draft.toString()))
        .andExpect(jsonPath("$[0].status").value("DRAFT"))
        .andExpect(jsonPath("$[0].version").value(0))
        .andExpect(jsonPath("$[0].reference").isEmpty())
        .andExpect(jsonPath("$[0].lead_amount").value(1_500_000))
        .andExpect(jsonPath("$[0].countries[1]").value("KEN"))
        .andExpect(jsonPath("$[1].status").value("PUBLISHED"))
        .andExpect(jsonPath("$[1].reference").value(fixtures.text(published, "reference")));
  }

  @Test
  void givesThemAsAFileThatSaysNothingNew() throws Exception {
    fixtures.draft(member, CommitmentFixtures.content());
    fixtures.published(member, CommitmentFixtures.content().withWording("en", "=1+1", "-\n@"));

    var file =
        read(LIST + ".csv")
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Type", startsWith("text/csv")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(new String(file, StandardCharsets.UTF_8)).contains("'=1+1", "\"'-\n@\"");
    bring(member.focalPoint(), file, true)
        .andExpect(jsonPath("$.same").value(2))
        .andExpect(jsonPath("$.rows", hasSize(2)));
  }

  @Test
  void makesDraftsAfterADryRun() throws Exception {
    bring(member.focalPoint(), FILE.getBytes(StandardCharsets.UTF_8), true)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.dryRun").value(true))
        .andExpect(jsonPath("$.created").value(1))
        .andExpect(jsonPath("$.rows[0].id").isEmpty());
    read(LIST).andExpect(jsonPath("$", hasSize(0)));

    bring(member.focalPoint(), FILE.getBytes(StandardCharsets.UTF_8), false)
        .andExpect(jsonPath("$.dryRun").value(false))
        .andExpect(jsonPath("$.rows[0].row").value(2))
        .andExpect(jsonPath("$.rows[0].outcome").value("NEW"))
        .andExpect(jsonPath("$.rows[0].id").isNotEmpty())
        .andExpect(jsonPath("$.rows[1].outcome").value("REFUSED"))
        .andExpect(jsonPath("$.rows[1].problems[0].column").value("lead_amount"))
        .andExpect(jsonPath("$.rows[1].problems[0].message", containsString("1,500 or 1.50")));
    read(LIST).andExpect(jsonPath("$", hasSize(1)));
  }

  @Test
  void refusesWhatIsNoSuchFile() throws Exception {
    bring(member.focalPoint(), new byte[Sheet.LARGEST + 1], false)
        .andExpect(status().is(413))
        .andExpect(jsonPath("$.status").value(413));
    bring(member.focalPoint(), "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8), false)
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("commitments.imports.file.spreadsheet"));
    http.perform(
            post(LIST + "/imports")
                .with(authentication(CommitmentFixtures.signedIn(member.focalPoint())))
                .with(csrf())
                .contentType("application/json")
                .content("{}"))
        .andExpect(status().isUnsupportedMediaType());
  }

  @Test
  void isForThoseWhoSitForAMember() throws Exception {
    var nobody = fixtures.someone("Nobody");
    bring(nobody, FILE.getBytes(StandardCharsets.UTF_8), true).andExpect(status().isForbidden());
    http.perform(get(LIST).with(authentication(CommitmentFixtures.signedIn(nobody))))
        .andExpect(status().isForbidden());
  }

  private ResultActions read(String address) throws Exception {
    return http.perform(
        get(address).with(authentication(CommitmentFixtures.signedIn(member.focalPoint()))));
  }

  private ResultActions bring(Someone person, byte[] file, boolean dryRun) throws Exception {
    return http.perform(
        post(LIST + "/imports" + (dryRun ? "?dry-run=true" : ""))
            .with(authentication(CommitmentFixtures.signedIn(person)))
            .with(csrf())
            .contentType("text/csv")
            .content(file));
  }
}

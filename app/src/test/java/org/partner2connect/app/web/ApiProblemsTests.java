package org.partner2connect.app.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.uikit.Translations;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

class ApiProblemsTests {

  private final Translations translations = new Translations(true);
  private final MockMvc api =
      MockMvcBuilders.standaloneSetup(new Faulty())
          .setControllerAdvice(
              new ApiProblems(new Problems(translations, JsonMapper.shared()), translations))
          .build();

  @Test
  void saysRefusalsInTheCallersLanguage() throws Exception {
    api.perform(get("/api/v1/fail/refusal").header("Accept-Language", "fr"))
        .andExpect(status().isConflict())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail").value("Fermer"))
        .andExpect(jsonPath("$.code").value("uikit.close"))
        .andExpect(jsonPath("$.instance").value("/api/v1/fail/refusal"));
  }

  @Test
  void tellsConflictsMissingRightsAndFaultsApart() throws Exception {
    api.perform(get("/api/v1/fail/conflict")).andExpect(status().isConflict());
    api.perform(get("/api/v1/fail/denied")).andExpect(status().isForbidden());
    api.perform(get("/api/v1/fail/bug"))
        .andExpect(status().isInternalServerError())
        .andExpect(jsonPath("$.reference").isNotEmpty())
        .andExpect(content().string(not(containsString("secret detail"))));
  }

  @Test
  void refusesWhatIsNotAsked() throws Exception {
    api.perform(post("/api/v1/things").contentType(MediaType.APPLICATION_JSON).content("{"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail").value("The request could not be understood."));
    api.perform(get("/api/v1/numbers/x")).andExpect(status().isBadRequest());
  }

  private static class No extends Refusal {
    No() {
      super("uikit.close");
    }
  }

  @RestController
  static class Faulty {

    @GetMapping("/api/v1/fail/{how}")
    String fail(@PathVariable("how") String how) {
      throw switch (how) {
        case "refusal" -> new No();
        case "conflict" -> new OptimisticLockingFailureException("x");
        case "denied" -> new AccessDeniedException("x");
        default -> new IllegalStateException("secret detail");
      };
    }

    @GetMapping("/api/v1/numbers/{number}")
    int number(@PathVariable("number") int number) {
      return number;
    }

    @PostMapping(value = "/api/v1/things", consumes = MediaType.APPLICATION_JSON_VALUE)
    Thing create(@RequestBody Thing thing) {
      return thing;
    }
  }

  record Thing(String name) {}
}

package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.insights.figures.Dimension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether the description of the API is whole. */
@AppTest
class OpenApiTests {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  @LocalServerPort private int port;
  @Autowired private List<RequestMappingHandlerMapping> mappings;
  private JsonNode description;

  /** One thing that can be asked. */
  private record Door(String path, String method, JsonNode said) {

    boolean isApi() {
      return path.startsWith("/api/v1/");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @BeforeEach
  void read() {
    var answer = new Web(port).get("/api/v1/openapi");
    assertThat(answer.statusCode()).isEqualTo(200);
    description = new JsonMapper().readTree(answer.body());
  }

  @Test
  void namesEveryAddressOfTheApiAndOfTheOpenDataAndNoOther() {
    assertThat(doors()).extracting(Door::toString).containsExactlyInAnyOrderElementsOf(served());
  }

  @Test
  void saysOfEachWhatItIsAndWhatMayGoWrong() {
    var tags = names(description.get("tags"));
    assertThat(doors())
        .allSatisfy(
            door -> {
              assertThat(door.said().path("summary").asString("")).as("%s", door).isNotBlank();
              assertThat(tags).containsAll(strings(door.said().get("tags")));
              if (door.isApi()) {
                assertThat(door.said().get("responses").propertyNames())
                    .contains("401", "403", "404", "503");
              } else {
                assertThat(door.said().get("security")).isEmpty();
              }
            });
    assertThat(description.at("/components/responses/401/content").propertyNames())
        .containsExactly("application/problem+json");
  }

  @Test
  void saysWhereKeysAreTaken() {
    assertThat(description.at("/components/securitySchemes").propertyNames())
        .containsExactlyInAnyOrder("bearer", "apiKey");
    assertThat(description.get("security").toString()).isEqualTo("[{\"bearer\":[]}]");
    assertThat(doors())
        .allSatisfy(
            door ->
                assertThat(door.said().path("security").toString().contains("apiKey"))
                    .as("%s", door)
                    .isEqualTo(door.path().startsWith("/api/v1/commitments")));
  }

  @Test
  void namesEveryFilterOfTheFiles() {
    var filters =
        Arrays.stream(Dimension.values())
            .map(dimension -> "#/components/parameters/" + dimension.parameter())
            .toList();
    for (var ending : List.of("csv", "json", "xml")) {
      var parameters =
          description.get("paths").get("/open-data/commitments." + ending).at("/get/parameters");
      assertThat(strings(parameters, "$ref")).containsAll(filters);
    }
    assertThat(description.at("/components/parameters/area/schema/type").asString())
        .isEqualTo("array");
  }

  @Test
  void isThereAsYamlToo() {
    var answer = new Web(port).get("/api/v1/openapi.yaml");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("/open-data/commitments.csv:");
  }

  private List<Door> doors() {
    return description.get("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .map(method -> new Door(path.getKey(), method.getKey(), method.getValue())))
        .toList();
  }

  private Set<String> served() {
    var served = new TreeSet<String>();
    for (var mapping : mappings) {
      mapping
          .getHandlerMethods()
          .forEach(
              (info, handler) -> {
                if (handler.getBeanType().getName().startsWith("org.partner2connect")) {
                  for (var path : info.getPatternValues()) {
                    if (path.matches("/api/v1/.*|/open-data/.*|/commitments/feed.atom")) {
                      info.getMethodsCondition().getMethods().stream()
                          .map(RequestMethod::name)
                          .map(name -> name.toLowerCase(Locale.ROOT) + " " + path)
                          .forEach(served::add);
                    }
                  }
                }
              });
    }
    return served;
  }

  private static Set<String> names(JsonNode array) {
    return Set.copyOf(strings(array, "name"));
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static List<String> strings(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> node.path(field).asString(""))
        .toList();
  }
}

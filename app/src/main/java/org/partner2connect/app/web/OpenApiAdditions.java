package org.partner2connect.app.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Completes the description that is made of the controllers by what was written by hand: whole
 * addresses outside the API, and summaries, tags, examples and failures of those inside.
 */
final class OpenApiAdditions implements OpenApiCustomizer {

  private static final String API = "/api/v1/";
  private static final String COMMITMENTS = API + "commitments";
  private static final List<String> FAILURES = List.of("400", "401", "403", "404", "409", "503");

  private final OpenAPI written;
  private final String publicUrl;

  OpenApiAdditions(OpenAPI written, String publicUrl) {
    this.written = written;
    this.publicUrl = publicUrl;
  }

  @Override
  public void customise(OpenAPI made) {
    made.info(written.getInfo()).tags(written.getTags());
    made.servers(List.of(new Server().url(publicUrl)));
    made.addSecurityItem(new SecurityRequirement().addList("bearer"));
    addComponents(made);
    var all = new TreeMap<String, PathItem>(made.getPaths());
    written
        .getPaths()
        .forEach(
            (path, item) -> {
              if (all.containsKey(path)) {
                complete(all.get(path), item);
              } else if (!path.startsWith(API)) {
                all.put(path, item);
              }
            });
    all.forEach(OpenApiAdditions::addFailures);
    var paths = new Paths();
    paths.putAll(all);
    made.setPaths(paths);
  }

  private void addComponents(OpenAPI made) {
    var components = made.getComponents() == null ? new Components() : made.getComponents();
    var ours = written.getComponents();
    ours.getSecuritySchemes().forEach(components::addSecuritySchemes);
    ours.getSchemas().forEach(components::addSchemas);
    ours.getParameters().forEach(components::addParameters);
    ours.getResponses().forEach(components::addResponses);
    made.setComponents(components);
  }

  private static void complete(PathItem made, PathItem written) {
    var words = written.readOperationsMap();
    made.readOperationsMap()
        .forEach(
            (method, operation) -> {
              var more = words.get(method);
              if (more != null) {
                complete(operation, more);
              }
            });
  }

  private static void complete(Operation made, Operation written) {
    made.summary(written.getSummary())
        .description(written.getDescription())
        .tags(written.getTags());
    if (written.getRequestBody() != null) {
      made.requestBody(written.getRequestBody());
    }
    if (written.getResponses() != null) {
      responses(made).putAll(written.getResponses());
    }
  }

  /** What everything under the API may answer; keys are for commitments, and may be too busy. */
  private static void addFailures(String path, PathItem item) {
    if (!path.startsWith(API)) {
      return;
    }
    for (var operation : item.readOperations()) {
      FAILURES.forEach(status -> refer(operation, status));
      if (path.startsWith(COMMITMENTS)) {
        refer(operation, "429");
        operation
            .addSecurityItem(new SecurityRequirement().addList("bearer"))
            .addSecurityItem(new SecurityRequirement().addList("apiKey"));
      }
    }
  }

  private static void refer(Operation operation, String status) {
    responses(operation)
        .putIfAbsent(status, new ApiResponse().$ref("#/components/responses/" + status));
  }

  private static Map<String, ApiResponse> responses(Operation operation) {
    @Nullable ApiResponses known = operation.getResponses();
    if (known == null) {
      known = new ApiResponses();
      operation.setResponses(known);
    }
    return known;
  }
}

package org.partner2connect.app.web;

import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import org.partner2connect.app.Settings;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** How the API introduces itself; what it can do, it says by its controllers. */
@Configuration(proxyBeanMethods = false)
class OpenApi {

  @Bean
  OpenApiCustomizer openApiAdditions(Settings settings) throws IOException {
    return new OpenApiAdditions(written(), settings.publicUrl());
  }

  /** Anchors and merges are YAML's own, and resolved before the description is made of it. */
  private static OpenAPI written() throws IOException {
    try (var file = new ClassPathResource("app/openapi.yaml").getInputStream()) {
      return Yaml31.mapper().convertValue(new Yaml().load(file), OpenAPI.class);
    }
  }
}

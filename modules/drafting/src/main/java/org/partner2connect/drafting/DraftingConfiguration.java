package org.partner2connect.drafting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@Configuration(proxyBeanMethods = false)
class DraftingConfiguration {

  @Bean
  DraftingLimits draftingLimits(Environment environment) {
    return environment.acceptsProfiles(Profiles.of("load"))
        ? DraftingLimits.forLoadTests()
        : DraftingLimits.standard();
  }
}

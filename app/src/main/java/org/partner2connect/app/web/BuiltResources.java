package org.partner2connect.app.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Where the page for offline use and the dashboard's charts come from: the workspace's build. */
@Configuration(proxyBeanMethods = false)
class BuiltResources implements WebMvcConfigurer {

  private static final String BUILT = "classpath:/META-INF/VAADIN/webapp/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    for (var folder : List.of("offline", "charts")) {
      registry
          .addResourceHandler("/" + folder + "/**")
          .addResourceLocations(BUILT + folder + "/")
          .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
          .resourceChain(true)
          .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
  }
}

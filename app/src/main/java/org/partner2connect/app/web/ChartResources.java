package org.partner2connect.app.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Where the script of the dashboard's charts comes from: the workspace's build. */
@Configuration(proxyBeanMethods = false)
class ChartResources implements WebMvcConfigurer {

  private static final String BUILT = "classpath:/META-INF/VAADIN/webapp/charts/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/charts/**")
        .addResourceLocations(BUILT)
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }
}

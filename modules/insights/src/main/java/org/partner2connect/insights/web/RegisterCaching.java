package org.partner2connect.insights.web;

import java.util.stream.Stream;
import org.partner2connect.insights.figures.Snapshots;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** Which addresses are rendered once for each state of the data. */
@Configuration(proxyBeanMethods = false)
class RegisterCaching {

  @Bean
  FilterRegistrationBean<RenderedPages> renderedPages(
      Snapshots snapshots, RenderedShelf shelf, LocaleResolver languages) {
    var registration = new FilterRegistrationBean<>(new RenderedPages(snapshots, shelf, languages));
    registration.addUrlPatterns(
        Stream.of("", "/en", "/fr")
            .flatMap(
                prefix ->
                    Stream.of("/dashboard", "/commitments", "/commitments/*", "/open-data")
                        .map(path -> prefix + path))
            .toArray(String[]::new));
    registration.addUrlPatterns("/open-data/*");
    return registration;
  }
}

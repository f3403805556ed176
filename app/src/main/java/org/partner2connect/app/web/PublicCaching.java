package org.partner2connect.app.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives the public pages an ETag, so that a reader on a poor line fetches them once. It is a weak
 * one: the same page travels compressed and plain.
 */
@Configuration(proxyBeanMethods = false)
class PublicCaching {

  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
    var filter = new ShallowEtagHeaderFilter();
    filter.setWriteWeakETag(true);
    var registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/", "/en", "/fr");
    for (var language : new String[] {"", "/en", "/fr"}) {
      registration.addUrlPatterns(
          language + "/calendar/*", language + "/calendar.ics", language + "/directory/*");
    }
    return registration;
  }
}

package org.partner2connect.app;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the settings and names the session's cookie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class AppConfiguration {

  /**
   * Behind TLS the cookie's name begins with {@code __Host-}, which browsers accept only from this
   * very host; a plain loopback address cannot have that.
   */
  @Bean
  ServletContextInitializer sessionCookie(Settings settings) {
    return context -> {
      var cookie = context.getSessionCookieConfig();
      cookie.setName(settings.isSecure() ? "__Host-p2c" : "p2c-session");
      cookie.setSecure(settings.isSecure());
    };
  }
}

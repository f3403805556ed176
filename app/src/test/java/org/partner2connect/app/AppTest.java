package org.partner2connect.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.partner2connect.Partner2Connect;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a free port, with the demo's data and with Keycloak down. All tests
 * share this one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = WithoutPlanted.class)
@SpringBootTest(
    classes = Partner2Connect.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "server.address=127.0.0.1",
      "spring.datasource.url=jdbc:postgresql:given-by-the-test",
      "spring.datasource.username=given-by-the-test",
      "p2c.public-url=http://127.0.0.1:1",
      "p2c.keycloak.url=http://127.0.0.1:1",
      "p2c.keycloak.client-secret=demo-secret-not-for-production",
      "p2c.database.require-durable=false",
      "p2c.translations.strict=true",
      "vaadin.productionMode=true"
    })
public @interface AppTest {}

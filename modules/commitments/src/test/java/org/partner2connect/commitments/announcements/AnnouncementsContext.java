package org.partner2connect.commitments.announcements;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

/** The context in which announcements are tested. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "uikit")
@Import(RoundTable.class)
@TestPropertySource(
    properties = {
      "p2c.identity.issuer=" + AnnouncementsContext.ISSUER,
      "p2c.public-url=https://p2c.example.org",
      "p2c.translations.strict=true"
    })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnnouncementsContext {

  String ISSUER = "https://sso.example.org/realms/partner2connect";
}

package org.partner2connect.commitments;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.partner2connect.commitments.announcements.RoundTable;
import org.partner2connect.commitments.ui.WordFromElsewhere;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import p2c.runtime.TestSignIn;
import p2c.testing.Members;

/** The one context in which this module is tested: with the demo's beans, before they load. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "uikit")
@ActiveProfiles("demo")
@Import({CommitmentFixtures.class, RoundTable.class, Members.class, WordFromElsewhere.class})
@TestPropertySource(
    properties = {
      "p2c.identity.issuer=" + TestSignIn.ISSUER,
      "p2c.public-url=" + CommitmentContext.PUBLIC_URL,
      "p2c.translations.strict=true",
      "spring.mvc.problemdetails.enabled=true"
    })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommitmentContext {

  String ISSUER = "https://sso.example.org/realms/partner2connect";

  String PUBLIC_URL = "https://p2c.example.org";
}

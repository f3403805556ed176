package org.partner2connect.apikeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import p2c.runtime.TestSignIn;
import p2c.testing.Members;

/** The one context in which this module is tested. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "uikit")
@Import({KeyFixtures.class, KeyEvents.class, Members.class})
@TestPropertySource(
    properties = {
      "p2c.identity.issuer=" + KeysContext.ISSUER,
      "p2c.public-url=https://p2c.example.org",
      "p2c.translations.strict=true"
    })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeysContext {

  String ISSUER = TestSignIn.ISSUER;
}

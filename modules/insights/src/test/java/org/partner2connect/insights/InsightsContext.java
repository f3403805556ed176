package org.partner2connect.insights;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import p2c.runtime.TestSignIn;
import p2c.testing.Groups;
import p2c.testing.Members;

/** The one context in which this module is tested: with the demo's beans, before they load. */
@ApplicationModuleTest(
    mode = BootstrapMode.ALL_DEPENDENCIES,
    extraIncludes = {
      "uikit",
      "commitments",
      "progress",
      "opportunities",
      "actionplans",
      "workinggroups",
      "drafting",
      "yjs",
      "calendar"
    })
@ActiveProfiles("demo")
@Import({RegisterRows.class, PlanRows.class, SignedIn.class, Members.class, Groups.class})
@TestPropertySource(
    properties = {
      "p2c.identity.issuer=" + TestSignIn.ISSUER,
      "p2c.public-url=https://p2c.example.org",
      "p2c.translations.strict=true"
    })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InsightsContext {}

package org.partner2connect.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("demo")
@TestPropertySource(properties = "p2c.identity.issuer=" + PeopleModuleTests.ISSUER)
class CorrespondentsModuleTests {

  private static final String ISSUER = PeopleModuleTests.ISSUER;

  @Autowired Correspondents correspondents;
  @Autowired People people;

  @Test
  void knowsAddressAndLanguage() {
    var ann = people.recognise(ISSUER, "written-to", "Ann", "ann@example.org", "fr");
    var ben = people.recognise(ISSUER, "written-too", "Ben", "ben@example.org", null);
    assertThat(correspondents.find(List.of(ben, ann)).values())
        .containsExactly(
            new Correspondent(ben, "Ben", "ben@example.org", Locale.ENGLISH),
            new Correspondent(ann, "Ann", "ann@example.org", Locale.FRENCH));
  }

  @Test
  void leavesOutWhoeverCannotBeWrittenTo() {
    var cleo = people.recognise(ISSUER, "without-address", "Cleo", null, "fr");
    assertThat(correspondents.find(List.of(cleo, new PersonId(Ids.next())))).isEmpty();
    assertThat(correspondents.find(List.of())).isEmpty();
  }
}

package org.partner2connect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("demo")
@TestPropertySource(properties = "p2c.identity.issuer=" + PeopleModuleTests.ISSUER)
class PeopleModuleTests {

  static final String ISSUER = "https://sso.example.org/realms/partner2connect";

  @Autowired People people;
  @Autowired DemoAccounts demo;

  @Test
  void recognisesAPersonAgain() {
    var first = people.recognise(ISSUER, "a", "Ann", "ann@example.org", "fr");
    var later = people.recognise(ISSUER, "a", "Ann Lee", null, null);
    assertThat(later).isEqualTo(first);
    assertThat(people.find(ISSUER, "a")).contains(first);
    assertThat(people.findReferences(Set.of(first)).get(first).name()).isEqualTo("Ann Lee");
  }

  @Test
  void tellsTheSameSubjectOfTwoIssuersApart() {
    var here = people.recognise(ISSUER, "b", "Ben", "same@example.org", null);
    var there = people.recognise("https://other.example.org", "b", "Ben", "same@example.org", null);
    assertThat(there).isNotEqualTo(here);
    assertThat(people.find("https://third.example.org", "b")).isEmpty();
  }

  @Test
  void registersOnePersonForTwoFirstRequestsAtOnce() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<PersonId> sight = () -> people.recognise(ISSUER, "c", "Cleo", null, null);
      var ids = threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> sight).toList());
      var seen = ids.stream().map(id -> id.resultNow()).collect(Collectors.toSet());
      assertThat(seen).hasSize(1);
    }
  }

  @Test
  void leavesUnknownPeopleOut() {
    assertThat(people.findReferences(Set.of(new PersonId(Ids.next())))).isEmpty();
    assertThat(people.findReferences(Set.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop schema identity cascade; --",
        "<img src=x onerror=alert(1)>",
        "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O",
        "الكل في المجمو عة (5)",
        "\u202Etest\u202E",
        "👾 🙇 💁 🙅",
        "${7*7} {{7*7}} %n%s"
      })
  void keepsNaughtyNamesAsText(String name) {
    var person = people.recognise(ISSUER, UUID.randomUUID().toString(), name, null, null);
    assertThat(people.findReferences(Set.of(person)).get(person).name()).isEqualTo(name);
  }

  @Test
  void refusesANameThatCannotBeStored() {
    assertThatThrownBy(() -> people.recognise(ISSUER, "d", "D\0", null, null))
        .isInstanceOf(Refusal.class);
    assertThat(people.find(ISSUER, "d")).isEmpty();
  }

  @Test
  void registersThePeopleOfTheDemoUnderFixedSubjects() {
    demo.load();
    demo.load();
    assertThat(people.find(ISSUER, "00000000-0000-4000-8000-000000000019"))
        .contains(demo.personOf(DemoPeople.DELEGATE9));
    var everyone = Set.of(DemoPeople.values()).stream().map(demo::personOf);
    assertThat(everyone.collect(Collectors.toSet())).hasSize(DemoPeople.values().length);
  }
}

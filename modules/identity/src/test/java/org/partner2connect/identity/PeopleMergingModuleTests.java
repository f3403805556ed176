package org.partner2connect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Two accounts that turn out to be one person's. */
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("demo")
@TestPropertySource(properties = "p2c.identity.issuer=" + PeopleModuleTests.ISSUER)
class PeopleMergingModuleTests {

  @Autowired People people;
  @Autowired PeopleMerging merging;
  @Autowired JdbcClient jdbc;

  @Test
  @WithMockUser(roles = "SECRETARIAT")
  void letsBothAccountsLeadToTheSurvivor(PublishedEvents events) {
    var first = recognise("old-" + UUID.randomUUID());
    var third = recognise("third");
    var subject = "old2-" + UUID.randomUUID();
    var duplicate = recognise(subject);
    var survivor = recognise("new-" + UUID.randomUUID());
    merging.merge(first, duplicate, "the same address in the letter");
    merging.merge(duplicate, survivor, "and the same again");

    assertThat(people.find(PeopleModuleTests.ISSUER, subject)).contains(survivor);
    assertThat(recognise(subject)).isEqualTo(survivor);
    assertThat(people.findReferences(Set.of(first, duplicate, survivor, third)))
        .hasSize(4)
        .allSatisfy((id, reference) -> assertThat(reference.id()).isEqualTo(id));
    assertThat(people.findReferences(Set.of(first)).get(first).name())
        .isEqualTo(people.findReferences(Set.of(survivor)).get(survivor).name());
    assertThat(
            jdbc.sql("select count(*) from identity.session_ending where subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(events.ofType(PeopleMerged.class)).hasSize(2);
  }

  @Test
  @WithMockUser(roles = "ADMINISTRATOR")
  void refusesWhatMakesNoSense() {
    var one = recognise("one-" + UUID.randomUUID());
    var other = recognise("other-" + UUID.randomUUID());
    var nobody = new PersonId(Ids.next());
    assertThatThrownBy(() -> merging.merge(one, one, "r")).isInstanceOf(SamePerson.class);
    assertThatThrownBy(() -> merging.merge(one, nobody, "r")).isInstanceOf(UnknownPerson.class);
    assertThatThrownBy(() -> merging.merge(one, other, " ")).isInstanceOf(Refusal.class);
    merging.merge(one, other, "r");
    assertThatThrownBy(() -> merging.merge(other, one, "r")).isInstanceOf(SamePerson.class);
    assertThat(merging.search("one_%")).isEmpty();
  }

  @Test
  @WithMockUser
  void letsNobodyElseMerge() {
    var one = recognise("x-" + UUID.randomUUID());
    assertThatThrownBy(() -> merging.merge(one, one, "r"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> merging.search("")).isInstanceOf(AccessDeniedException.class);
  }

  private PersonId recognise(String subject) {
    return people.recognise(PeopleModuleTests.ISSUER, subject, "Name of " + subject, null, null);
  }
}

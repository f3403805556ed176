package org.partner2connect.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.kernel.Deed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import p2c.runtime.TestSignIn;

@AuditContext
class AuditModuleTests {

  @Autowired AuditFixtures fixtures;
  @Autowired AuditQueries audit;
  @Autowired ChainCheck chain;
  @Autowired DeedLog log;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactions;
  @Autowired IncompleteEventPublications incomplete;

  @BeforeEach
  void empties() {
    fixtures.reset();
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void recordsWhateverEventTellsOfADeed() {
    var person = fixtures.person("moderator");
    var event =
        new AuditFixtures.Decided(
            "interest.audit.declined",
            person.value(),
            UUID.randomUUID(),
            "P2C-EOI-7",
            "Hors du mandat – désolé 🙏\n\0'; drop table audit.record; --",
            Instant.now());
    fixtures.publish(event);
    awaitCount(1);
    AuditFixtures.signIn("moderator", "SECRETARIAT");
    var deed = audit.about(event.subject()).getFirst().deed();
    assertThat(deed.what()).isEqualTo("interest.audit.declined");
    assertThat(deed.person()).isEqualTo(person.value());
    assertThat(deed.role()).isEqualTo("SECRETARIAT");
    assertThat(deed.subjectName()).isEqualTo("P2C-EOI-7");
    assertThat(deed.reason())
        .isEqualTo("Hors du mandat – désolé 🙏\n\ufffd'; drop table audit.record; --");
    assertThat(chain.run().holds()).isTrue();
  }

  @Test
  void recordsAnEventOnceHoweverOftenItComes() {
    var withoutPerson = AuditFixtures.decided("interest.audit.withdrawn", null, "P2C-EOI-1");
    transactions.executeWithoutResult(status -> log.append(withoutPerson.deed()));
    fixtures.publish(withoutPerson);
    fixtures.publish(AuditFixtures.decided("interest.audit.accepted", null, "P2C-EOI-2"));
    awaitCount(2);
    assertThat(chain.run().records()).isEqualTo(2);
  }

  @Test
  void recordsLaterWhatCouldNotBeRecordedAtOnce() {
    jdbc.sql("alter table audit.record add constraint closed check (what <> 'closed') not valid")
        .update();
    try {
      fixtures.publish(AuditFixtures.decided("closed", null, "P2C-EOI-1"));
      fixtures.publish(AuditFixtures.decided("open", null, "P2C-EOI-2"));
      awaitCount(1);
    } finally {
      jdbc.sql("alter table audit.record drop constraint closed").update();
    }
    await()
        .untilAsserted(
            () -> {
              incomplete.resubmitIncompletePublications(publication -> true);
              assertThat(fixtures.count()).isEqualTo(2);
            });
  }

  @Test
  void numbersWithoutAGapHoweverManyWrite() {
    var writers =
        IntStream.range(0, 40)
            .mapToObj(
                number ->
                    CompletableFuture.runAsync(
                        () ->
                            transactions.executeWithoutResult(
                                status ->
                                    log.append(
                                        AuditFixtures.decided("x", null, "No. " + number).deed()))))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(writers).join();
    assertThat(chain.run())
        .satisfies(
            state -> {
              assertThat(state.holds()).isTrue();
              assertThat(state.records()).isEqualTo(40);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.record set reason = 'another'",
        "update audit.record set at = at where false",
        "delete from audit.record",
        "truncate audit.record"
      })
  void letsNobodyChangeWhatIsOnRecord(String sql) {
    record3();
    assertThatThrownBy(() -> jdbc.sql(sql).update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("what is on record stays as it is");
    assertThat(fixtures.count()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.record set reason = 'another' where number = 2",
        "update audit.record set person = gen_random_uuid() where number = 2",
        "update audit.record set at = at + interval '1 microsecond' where number = 2",
        "update audit.record set recorded_at = recorded_at + interval '1 microsecond' where number"
            + " = 2",
        "delete from audit.record where number = 2",
        "update audit.record set hash = sha256('x') where number = 2"
      })
  void noticesWhatTheOwnerOfTheDatabaseChanged(String sql) {
    record3();
    fixtures.withoutTriggers(sql);
    assertThat(chain.run().brokenAt()).isEqualTo(2);
    assertThat(chain.run().records()).isEqualTo(1);
  }

  @Test
  void findsByKindPersonAndDay() {
    var ann = fixtures.person("ann").value();
    var bob = fixtures.person("bob").value();
    append(deed("a", ann, "EVENT", "2026-03-01T23:59:59.999999Z"));
    append(deed("b", bob, "EVENT", "2026-03-02T00:00:00Z"));
    append(deed("c", bob, "PERSON", "2026-03-02T23:59:59Z"));
    AuditFixtures.signIn("x", "ADMINISTRATOR");
    assertThat(whats(AuditFilter.ALL)).isEqualTo("c b a");
    assertThat(whats(new AuditFilter("EVENT", null, null))).isEqualTo("b a");
    assertThat(whats(new AuditFilter(null, bob, null))).isEqualTo("c b");
    assertThat(whats(new AuditFilter("EVENT", bob, day("2026-03-02")))).isEqualTo("b");
    assertThat(whats(new AuditFilter(null, null, day("2026-03-01")))).isEqualTo("a");
    assertThat(audit.count(new AuditFilter(null, null, day("2026-03-02")))).isEqualTo(2);
    assertThat(audit.page(AuditFilter.ALL, 1, 1).getFirst().deed().what()).isEqualTo("b");
    assertThat(audit.subjectTypes()).containsExactly("EVENT", "PERSON");
    assertThat(audit.people()).hasSize(2);
  }

  @Test
  void showsPeopleTheirOwnDeedsOnly() {
    append(deed("mine", fixtures.person("ann").value(), "EVENT", "2026-03-01T00:00:00Z"));
    append(deed("other", fixtures.person("bob").value(), "EVENT", "2026-03-01T00:00:00Z"));
    AuditFixtures.signIn("ann");
    assertThat(audit.own(0, 10)).extracting(record -> record.deed().what()).containsExactly("mine");
    assertThatThrownBy(() -> audit.page(AuditFilter.ALL, 0, 10))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> audit.about(UUID.randomUUID()))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void letsOnlyTheAdministratorCheckTheChain() {
    AuditFixtures.signIn("ann", "SECRETARIAT");
    assertThatThrownBy(audit::verify).isInstanceOf(AccessDeniedException.class);
    AuditFixtures.signIn("ann", "ADMINISTRATOR");
    assertThat(audit.verify().holds()).isTrue();
  }

  private void record3() {
    append(deed("a", null, "EVENT", "2026-03-01T00:00:00Z"));
    append(deed("b", null, "EVENT", "2026-03-01T00:00:00Z"));
    append(deed("c", null, "EVENT", "2026-03-01T00:00:00Z"));
  }

  private void append(Deed deed) {
    transactions.executeWithoutResult(status -> log.append(deed));
  }

  private static Deed deed(String what, UUID person, String type, String at) {
    return new Deed(
        what, person, "SECRETARIAT", type, UUID.randomUUID(), "Name", "Why", Instant.parse(at));
  }

  private String whats(AuditFilter filter) {
    return String.join(
        " ", audit.page(filter, 0, 10).stream().map(record -> record.deed().what()).toList());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private void awaitCount(long count) {
    await().untilAsserted(() -> assertThat(fixtures.count()).isEqualTo(count));
  }
}

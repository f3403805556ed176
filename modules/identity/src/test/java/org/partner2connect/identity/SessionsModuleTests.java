package org.partner2connect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partner2connect.identity.SignIns.ISSUER;
import static org.partner2connect.identity.SignIns.session;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.spi.LivePeople.LivePerson;
import org.partner2connect.identity.spi.SessionHolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database. */
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("demo")
@TestPropertySource(properties = "p2c.identity.issuer=" + PeopleModuleTests.ISSUER)
class SessionsModuleTests {

  @Autowired WebSessionLog sessionLog;
  @Autowired SessionEndingLog endingLog;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient jdbc;

  private String subject;
  private String sid;
  private Node here;
  private Node there;

  @BeforeEach
  void startTwoNodes() {
    subject = UUID.randomUUID().toString();
    sid = UUID.randomUUID().toString();
    here = new Node();
    there = new Node();
  }

  /** One node: its sessions, what it was told to end and what it told its modules. */
  private final class Node {
    final List<String> ended = new ArrayList<>();
    final List<Object> told = new ArrayList<>();
    final Database database = new Database();
    final WebSessions sessions;
    final SignOut signOut;

    Node() {
      SessionHolder holder = ended::add;
      var holders = new StaticListableBeanFactory(Map.of("holder", holder));
      sessions = new WebSessions(sessionLog, holders.getBeanProvider(SessionHolder.class));
      signOut = new SignOut(endingLog, sessions, told::add, database, Clock.systemUTC());
      signOut.startAfterWhatIsOnRecord();
    }
  }

  /** The database as one node reaches it, or does not. */
  private final class Database extends TransactionTemplate {
    private static final long serialVersionUID = 1L;
    boolean away;

    Database() {
      super(transactions);
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
      if (away) {
        throw new CannotCreateTransactionException("away");
      }
      return super.execute(action);
    }
  }

  @Test
  void endsTheSessionOnWhicheverNodeItLives() {
    there.sessions.saveSessionInformation(session("a" + sid, subject, sid));
    there.sessions.saveSessionInformation(session("b" + sid, subject, "another"));
    here.signOut.end(ISSUER, subject, sid);
    assertThat(here.told).hasSize(1);
    there.signOut.catchUp();
    assertThat(there.ended).containsExactly("a" + sid);
    assertThat(there.told)
        .singleElement()
        .isInstanceOfSatisfying(
            SessionEnded.class, ended -> assertThat(ended.sid()).isEqualTo(sid));
  }

  @Test
  void tellsOfEachEndingOnce() {
    here.sessions.saveSessionInformation(session("a" + sid, subject, sid));
    here.signOut.end(ISSUER, subject, sid);
    here.signOut.catchUp();
    there.signOut.catchUp();
    there.signOut.catchUp();
    assertThat(here.ended).containsExactly("a" + sid);
    assertThat(here.told).hasSize(1);
    assertThat(there.told).hasSize(1);
  }

  @Test
  void endsAllSessionsOfASubjectButNotOneThatBeganAfterwards() {
    there.sessions.saveSessionInformation(session("before" + sid, subject, "s1"));
    here.signOut.end(ISSUER, subject, null);
    there.sessions.saveSessionInformation(session("after" + sid, subject, "s2"));
    there.signOut.catchUp();
    assertThat(there.ended).containsExactly("before" + sid);
  }

  @Test
  void missesNoEndingThatIsCommittedOutOfOrder() {
    var other = new TransactionTemplate(transactions);
    other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              endingLog.add(ISSUER, subject, "slow");
              other.executeWithoutResult(inner -> endingLog.add(ISSUER, subject, "quick"));
              other.executeWithoutResult(inner -> there.signOut.catchUp());
            });
    assertThat(sids(there)).contains("quick").doesNotContain("slow");
    there.signOut.catchUp();
    assertThat(sids(there)).containsOnlyOnce("quick", "slow");
  }

  @Test
  void endsAtOnceHereAndTellsTheOthersWhenTheDatabaseIsBack() {
    here.sessions.saveSessionInformation(session("a" + sid, subject, sid));
    there.sessions.saveSessionInformation(session("b" + sid, subject, sid));
    here.database.away = true;
    assertThatExceptionOfType(SignOut.NotOnRecord.class)
        .isThrownBy(() -> here.signOut.end(ISSUER, subject, sid));
    assertThat(here.ended).containsExactly("a" + sid);
    there.signOut.catchUp();
    assertThat(there.ended).isEmpty();
    here.database.away = false;
    here.signOut.catchUp();
    there.signOut.catchUp();
    assertThat(there.ended).containsExactly("b" + sid);
  }

  @Test
  void endsNothingForWhatWasOnRecordBeforeTheNodeStarted() {
    here.signOut.end(ISSUER, subject, sid);
    Node late = new Node();
    late.signOut.catchUp();
    assertThat(late.told).isEmpty();
  }

  @Test
  void knowsWhoIsSignedInAnywhereAndWithWhichRoles() {
    here.sessions.saveSessionInformation(session("a" + sid, subject, sid));
    there.sessions.saveSessionInformation(
        session("b" + sid, subject, "s2", "SECRETARIAT", "CHAIR"));
    assertThat(mine())
        .containsExactlyInAnyOrder(
            new LivePerson(ISSUER, subject, Set.of()),
            new LivePerson(ISSUER, subject, Set.of("SECRETARIAT")));
    here.sessions.removeSessionInformation("a" + sid);
    there.signOut.end(ISSUER, subject, "s2");
    assertThat(mine()).isEmpty();
  }

  @Test
  void putsTheTableRightAfterTheDatabaseWasAway() {
    here.sessions.saveSessionInformation(session("a" + sid, subject, sid));
    jdbc.sql("delete from identity.web_session where subject = ?").param(subject).update();
    assertThat(mine()).isEmpty();
    here.sessions.reconcile();
    assertThat(mine()).hasSize(1);
    here.sessions.leave();
    assertThat(mine()).isEmpty();
  }

  @Test
  void forgetsANodeThatWasSilentForFiveMinutes() {
    there.sessions.saveSessionInformation(session("a" + sid, subject, sid));
    jdbc.sql(
            """
            update identity.node set seen_at = now() - interval '6 minutes'
            where id = (select node from identity.web_session where subject = ?)
            """)
        .param(subject)
        .update();
    here.sessions.reconcile();
    assertThat(mine()).isEmpty();
    there.sessions.reconcile();
    assertThat(mine()).hasSize(1);
  }

  @Test
  void letsOneNodeTakeEachRound() {
    assertThat(sessionLog.takeRound(Duration.ofMinutes(5))).isTrue();
    assertThat(sessionLog.takeRound(Duration.ofMinutes(5))).isFalse();
  }

  private List<LivePerson> mine() {
    return sessionLog.people().stream().filter(p -> p.subject().equals(subject)).toList();
  }

  private List<String> sids(Node node) {
    return node.told.stream().map(event -> ((SessionEnded) event).sid()).toList();
  }
}

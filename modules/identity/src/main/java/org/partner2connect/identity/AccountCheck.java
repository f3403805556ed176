package org.partner2connect.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.partner2connect.identity.spi.LivePeople;
import org.partner2connect.identity.spi.LivePeople.LivePerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Asks Keycloak about everybody who is at work, and ends the sign-ins of those whose account was
 * disabled or deleted or has lost a realm role that they work with. Who is demoted may sign in
 * again at once, with what is left.
 */
class AccountCheck {

  private static final Logger LOG = LoggerFactory.getLogger(AccountCheck.class);
  private static final int AT_ONCE = 4;

  private final String issuer;
  private final Directory directory;
  private final WebSessionLog sessions;
  private final ObjectProvider<LivePeople> others;
  private final SignOut signOut;

  AccountCheck(
      String issuer,
      Directory directory,
      WebSessionLog sessions,
      ObjectProvider<LivePeople> others,
      SignOut signOut) {
    this.issuer = issuer;
    this.directory = directory;
    this.sessions = sessions;
    this.others = others;
    this.signOut = signOut;
  }

  /**
   * One round over all of them.
   *
   * @throws Directory.Unavailable when Keycloak cannot be asked; whoever was found before that is
   *     out, nobody else
   */
  void run() {
    Map<String, Set<String>> people = atWork();
    if (people.isEmpty()) {
      return;
    }
    Directory.Round round = directory.open();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      List<Future<?>> answers = new ArrayList<>();
      people.forEach(
          (subject, roles) -> answers.add(threads.submit(() -> check(round, subject, roles))));
      for (Future<?> answer : answers) {
        await(answer, answers);
      }
    }
  }

  /** Every subject with all realm roles that some session or token of theirs claims. */
  private Map<String, Set<String>> atWork() {
    List<LivePerson> all = new ArrayList<>(sessions.people());
    others.forEach(source -> all.addAll(source.livePeople()));
    Map<String, Set<String>> people = new LinkedHashMap<>();
    for (LivePerson person : all) {
      if (person.issuer().equals(issuer)) {
        people.computeIfAbsent(person.subject(), any -> new HashSet<>()).addAll(person.roles());
      }
    }
    return people;
  }

  private void check(Directory.Round round, String subject, Set<String> roles) {
    Directory.Standing standing = round.standingOf(subject);
    if (standing != Directory.Standing.GOOD) {
      LOG.info("Ending the sign-ins of {}: the account is {}", subject, standing);
      signOut.close(issuer, subject);
    } else if (!roles.isEmpty() && !round.rolesOf(subject).containsAll(roles)) {
      LOG.info("Ending the sign-ins of {}: the account has lost a role", subject);
      signOut.end(issuer, subject, null);
    }
  }

  /** The first failure ends the round: what is not asked now is asked in the next. */
  private static void await(Future<?> answer, List<Future<?>> all) {
    try {
      answer.get();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      all.forEach(other -> other.cancel(true));
      throw new Directory.Unavailable(stopping);
    } catch (ExecutionException failure) {
      all.forEach(other -> other.cancel(true));
      throw failure.getCause() instanceof Directory.Unavailable away
          ? away
          : new Directory.Unavailable(failure);
    }
  }
}

package org.partner2connect.progress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.progress.ProgressContext;
import org.partner2connect.progress.ProgressFixtures;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever sends the same report at the same moment, by whichever way, waits or is refused by a
 * rule; nobody is thrown out by the database because two had locked in different orders.
 */
@ProgressContext
class AtOnceModuleTests {

  private static final int ROUNDS = 40;
  private static final ReportForm GOOD =
      new ReportForm("2021", "IN_PROGRESS", "250,000", "1,200", "Twelve masts stand.");

  @Autowired ProgressFixtures fixtures;
  @Autowired LinkDesk links;
  @Autowired ReportDesk workspace;
  @Autowired DailyRound daily;

  private final ExecutorService threads = Executors.newFixedThreadPool(3);

  @AfterAll
  void ends() {
    threads.shutdownNow();
  }

  @Test
  void threeWaysAtOnceMakeOneReport() throws Exception {
    fixtures.reset();
    var lead = fixtures.organisation("Ejemplo Mobile");
    var focal = fixtures.seated(lead, SeatRole.FOCAL_POINT, "Fatou Diallo");
    var alternate = fixtures.seated(lead, SeatRole.ALTERNATE, "Aline Ndiaye");
    for (int round = 1; round <= ROUNDS; round++) {
      var commitment =
          fixtures.published(
              lead, "P2C-C-9%02d".formatted(round), Instant.now().minus(400, ChronoUnit.DAYS));
      fixtures.asSystem(daily::make);
      var one = fixtures.token(focal);
      var other = fixtures.token(alternate);
      var paper =
          fixtures.asking(focal, () -> workspace.open(commitment, Locale.ENGLISH)).paper().stamp();
      together(
          () -> links.send(one, paper, GOOD, Locale.ENGLISH),
          () -> links.send(other, paper, GOOD, Locale.ENGLISH),
          () -> fixtures.as(focal, () -> workspace.send(commitment, paper, GOOD, Locale.ENGLISH)));
      assertThat(fixtures.count("progress.report")).isEqualTo(round);
      assertThat(fixtures.count("progress.draft")).isZero();
    }
  }

  /** Does all of it at the same moment; whoever fails is refused by a rule. */
  private void together(Runnable... deeds) throws Exception {
    var start = new CyclicBarrier(deeds.length);
    List<Future<?>> running = new ArrayList<>();
    for (var deed : deeds) {
      running.add(
          threads.submit(
              () -> {
                start.await(10, TimeUnit.SECONDS);
                deed.run();
                return true;
              }));
    }
    for (var one : running) {
      try {
        one.get(30, TimeUnit.SECONDS);
      } catch (ExecutionException failure) {
        assertThat(failure.getCause()).isInstanceOf(Refusal.class);
      }
    }
  }
}

package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.partner2connect.identity.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Somebody hostile, with every right to write, works on a document in which an honest person is
 * writing. After each test the honest person must have got an ack for every word, and the log must
 * hold their words and nothing else.
 */
abstract class HostileModuleTest extends DraftingModuleTest {

  @Autowired Rooms rooms;
  @Autowired Collaboration collaboration;

  PersonId hostile;
  Bystander bystander;
  private final List<RawClient> lines = new ArrayList<>();

  /** How many updates of the hostile person are in order. */
  int allowedInLog;

  @BeforeEach
  void somebodyWrites() {
    hostile = person(Access.WRITE);
    allowedInLog = 0;
    bystander = new Bystander(connect(Access.WRITE));
  }

  @AfterEach
  void nobodyIsHarmed() throws Exception {
    bystander.goesOn();
    String written = bystander.finish();
    for (RawClient line : lines) {
      line.close();
    }
    assertThat(updatesOf(hostile)).isEqualTo(allowedInLog);
    if (allowedInLog == 0) {
      assertThat(documents.read(document).content().text()).isEqualTo("Beginning. " + written);
    }
    assertThat(documents.read(document).content())
        .isEqualTo(bystander.client().doc.fragment("content"));
    await("nothing to be kept", () -> collaboration.unfinished.heldBy(hostile) == 0);
  }

  RawClient attacker() throws IOException {
    return attacker(0);
  }

  RawClient attacker(int receiveBuffer) throws IOException {
    RawClient line = RawClient.open(port, document, token(hostile, document), receiveBuffer);
    lines.add(line);
    return line;
  }

  int updatesOf(PersonId person) {
    return jdbc.sql(
            "select count(*) from drafting.update_log where document_id = ? and person_id = ?")
        .params(document.value(), person.value())
        .query(Integer.class)
        .single();
  }

  long seatsOf(PersonId person) {
    return rooms.use(
        document,
        room ->
            room.audience().connections().stream().filter(c -> c.person().equals(person)).count());
  }

  static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + CollabClient.PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited in vain for " + what).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }
}

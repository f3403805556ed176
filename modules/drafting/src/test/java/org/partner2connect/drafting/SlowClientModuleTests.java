package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Clients that do not read, and clients that are gone without having said so. */
class SlowClientModuleTests extends HostileModuleTest {

  /** More than the buffers of both machines' ends take, and then the server's own. */
  private static final int MORE_THAN_FITS = 24 << 20;

  private static final int LARGE = 400_000;
  private static final long MINUTE = 60_000_000_000L;

  @Test
  void keepsABoundedAmountForWhoeverDoesNotRead() throws IOException {
    attacker(4 << 10);
    CollabClient writer = connect(Access.WRITE);
    String large = "x".repeat(LARGE);
    int typed = 0;

    for (; seatsOf(hostile) == 1 && typed < MORE_THAN_FITS; typed += LARGE) {
      writer.awaitAck(writer.write(large));
      writer.awaitAck(writer.sendUpdate(writer.deleteParagraph(large)));
    }

    assertThat(seatsOf(hostile)).as("after %d characters", typed).isZero();
    bystander.goesOn();
  }

  @Test
  void noticesThatAClientIsGone() throws IOException {
    attacker();
    CollabClient quiet = connect(Access.READ);

    for (int minute = 1; seatsOf(hostile) > 0; minute++) {
      assertThat(minute).as("minutes without noticing").isLessThan(5);
      look(minute);
    }

    assertThat(quiet.pings).isPositive();
    assertThat(quiet.closeCode).isZero();
  }

  @Test
  void keepsAClientThatOnlyAnswers() throws IOException {
    RawClient attacker = attacker();
    Thread.startVirtualThread(() -> answerPings(attacker));

    for (int minute = 1; minute <= 5; minute++) {
      look(minute);
    }

    assertThat(seatsOf(hostile)).isEqualTo(1);
  }

  @Test
  void freesTheSeatOfASocketThatNeverCameToStand() {
    AccessToken token = tokens.find(DocumentTokens.hash(token(hostile, document))).orElseThrow();
    var visitor = new Visitor(token, Access.WRITE, owner.personaOf(document, hostile));
    assertThat(rooms.join(document, visitor)).isNotNull();

    look(1);
    look(2);

    assertThat(seatsOf(hostile)).isZero();
  }

  /** What housekeeping does so many minutes from now; then there is time for answers. */
  private void look(int minutes) {
    rooms.checkPulses(System.nanoTime() + minutes * MINUTE);
    bystander.goesOn();
  }

  private static void answerPings(RawClient client) {
    try {
      while (true) {
        RawClient.Frame frame = client.read();
        if (frame.opCode() == RawClient.PING) {
          client.frame(RawClient.FIN | RawClient.PONG, frame.payload());
        }
      }
    } catch (IOException over) {
      assertThat(over).as("the end of the test").isNotNull();
    }
  }
}

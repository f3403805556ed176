package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Clients that do not read, and clients that are gone without having said so. */
class SlowClientModuleTests extends HostileModuleTest {

  /** More than the buffers of both machines' ends take, and then the server's own. */
  private static final int MORE_THAN_FITS = 24 << 20;

  private static final int LARGE = 400_000;
  private static final long LONG_ENOUGH = 60_000_000_000L;

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

    askEverybody();
    await("the question to be answered", () -> quiet.pings > 0);
    bystander.goesOn();
    assertThat(seatsOf(hostile)).isEqualTo(1);
    rooms.checkPulses(System.nanoTime() + LONG_ENOUGH);

    await("the seat to be free", () -> seatsOf(hostile) == 0);
    assertThat(quiet.closeCode).isZero();
  }

  @Test
  void keepsAClientThatOnlyAnswers() throws IOException {
    RawClient attacker = attacker();

    askEverybody();
    RawClient.Frame frame = attacker.read();
    while (frame.opCode() != RawClient.PING) {
      frame = attacker.read();
    }
    attacker.frame(RawClient.FIN | RawClient.PONG, frame.payload());
    bystander.goesOn();
    rooms.checkPulses(System.nanoTime() + LONG_ENOUGH);

    assertThat(seatsOf(hostile)).isEqualTo(1);
  }

  @Test
  void freesTheSeatOfASocketThatNeverCameToStand() {
    AccessToken token = tokens.find(DocumentTokens.hash(token(hostile, document))).orElseThrow();
    var visitor = new Visitor(token, Access.WRITE, owner.personaOf(document, hostile));
    assertThat(rooms.join(document, visitor)).isNotNull();

    askEverybody();

    assertThat(seatsOf(hostile)).isZero();
  }

  /** The first look only finds that something was heard before. */
  private void askEverybody() {
    rooms.checkPulses(System.nanoTime());
    rooms.checkPulses(System.nanoTime());
  }
}

package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partner2connect.yjs.Lib0Decoder;

/** The line to a client that polls, without HTTP. */
class PollWireTests {

  private final List<byte[]> received = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final List<@Nullable Throwable> sent = new ArrayList<>();
  private final PollWire wire = new PollWire(received::add, () -> ends.add("left"));

  private record Said(long last, long close, List<Integer> frames) {}

  @Test
  void saysAgainWhatIsNotConfirmed() {
    say(1);
    say(2);
    assertThat(read(wire.ask(0))).isEqualTo(new Said(2, 0, List.of(1, 2)));
    assertThat(read(wire.ask(0))).isEqualTo(new Said(2, 0, List.of(1, 2)));
    assertThat(read(wire.ask(1))).isEqualTo(new Said(2, 0, List.of(2)));
    assertThat(wire.ask(0)).as("what was confirmed is forgotten").isNull();
    assertThat(wire.ask(3)).as("what was never said").isNull();
  }

  @Test
  void answersAsSoonAsSomethingIsSaid() {
    CompletableFuture<byte[]> asking = wire.ask(0);
    assertThat(asking).isNotDone();

    say(7);

    assertThat(read(asking)).isEqualTo(new Said(1, 0, List.of(7)));
  }

  @Test
  void answersOneQuestionAtATime() {
    CompletableFuture<byte[]> lost = wire.ask(0);
    CompletableFuture<byte[]> asking = wire.ask(0);
    assertThat(read(lost)).isEqualTo(new Said(0, 0, List.of()));

    say(7);

    assertThat(read(asking)).isEqualTo(new Said(1, 0, List.of(7)));
  }

  @Test
  void holdsTheSenderBackUntilTheClientConfirms() {
    for (int i = 0; i < 63; i++) {
      say(i);
    }
    assertThat(sent).hasSize(63);
    say(63);
    assertThat(sent).as("the last one holds back").hasSize(63);

    wire.ask(1);

    assertThat(sent).hasSize(64).containsOnlyNulls();
  }

  @Test
  void holdsTheSenderBackForLargeFramesToo() {
    wire.send(new byte[300_000], sent::add);
    assertThat(sent).isEmpty();
    wire.ask(1);
    assertThat(sent).hasSize(1);
  }

  @Test
  void saysWhyItEndsAfterAllElse() {
    say(1);
    wire.close(CloseCode.ACCESS_CHANGED);

    assertThat(read(wire.ask(0))).isEqualTo(new Said(1, 4403, List.of(1)));
    assertThat(read(wire.ask(1))).isEqualTo(new Said(1, 4403, List.of()));
  }

  @Test
  void tellsTheSenderThatTheClientIsGone() {
    wire.send(new byte[300_000], sent::add);
    CompletableFuture<byte[]> asking = wire.ask(0);

    wire.drop();

    assertThat(asking).isDone();
    assertThat(ends).containsExactly("left");
    assertThat(sent).hasSize(1).doesNotContainNull();
    say(1);
    assertThat(sent).hasSize(2).doesNotContainNull();
  }

  @Test
  void takesAPostOnceAndInTurn() {
    assertThat(wire.take(2, List.of(frame(1)))).isEqualTo(PollWire.Posted.OUT_OF_TURN);
    assertThat(wire.take(1, List.of(frame(1), frame(2)))).isEqualTo(PollWire.Posted.TAKEN);
    assertThat(wire.take(1, List.of(frame(1), frame(2)))).isEqualTo(PollWire.Posted.TAKEN);
    assertThat(wire.take(2, List.of(frame(3)))).isEqualTo(PollWire.Posted.TAKEN);
    assertThat(wire.take(0, List.of(frame(4)))).isEqualTo(PollWire.Posted.OUT_OF_TURN);

    assertThat(received).containsExactly(frame(1), frame(2), frame(3));
  }

  @Test
  void isPatientForAMinute() {
    wire.heard();
    long now = System.nanoTime();

    assertThat(wire.patienceLeft(now)).isPositive();
    assertThat(wire.patienceLeft(now + TimeUnit.SECONDS.toNanos(61))).isNegative();
  }

  private void say(int number) {
    wire.send(frame(number), sent::add);
  }

  private static byte[] frame(int number) {
    return new byte[] {(byte) number};
  }

  private static Said read(@Nullable CompletableFuture<byte[]> answer) {
    assertThat(answer).isCompleted();
    var in = new Lib0Decoder(answer.join());
    long last = in.readVarUint();
    long close = in.readVarUint();
    var frames = new ArrayList<Integer>();
    while (in.hasContent()) {
      frames.add((int) in.readVarBytes()[0]);
    }
    return new Said(last, close, frames);
  }
}

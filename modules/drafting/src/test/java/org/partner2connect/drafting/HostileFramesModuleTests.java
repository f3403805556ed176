package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partner2connect.yjs.Lib0Encoder;

/** What no WebSocket library would send. */
class HostileFramesModuleTests extends HostileModuleTest {

  private static final int MIB = 1 << 20;

  static Stream<Arguments> invalidFrames() {
    return Stream.of(
        invalid("a reserved bit", 1002, RawClient.masked(0xc2, new byte[3])),
        invalid("all reserved bits", 1002, RawClient.masked(0xf2, new byte[3])),
        invalid("an unknown data frame", 1002, RawClient.masked(0x83, new byte[3])),
        invalid("an unknown control frame", 1002, RawClient.masked(0x8b, new byte[0])),
        invalid("no mask", 1002, new byte[] {(byte) 0x82, 1, 3}),
        invalid("a ping in parts", 1002, RawClient.masked(RawClient.PING, new byte[1])),
        invalid("a large ping", 1002, RawClient.masked(0x89, new byte[126])),
        invalid("a close of one byte", 1002, RawClient.masked(0x88, new byte[1])),
        invalid("a close with code 999", 1002, close(999, "")),
        invalid("a close with code 1005", 1002, close(1005, "")),
        invalid("a close with code 5000", 1002, close(5000, "")),
        invalid("a close with broken UTF-8", 1002, close(1000, "\u00c3\u0028")),
        invalid("a continuation of nothing", 1002, RawClient.masked(0x80, new byte[1])),
        invalid(
            "a message within a message",
            1002,
            RawClient.masked(0x02, new byte[1]),
            RawClient.masked(0x82, new byte[1])),
        invalid("broken UTF-8", 1007, RawClient.masked(0x81, new byte[] {(byte) 0xc3, 0x28})),
        invalid("text", 1003, RawClient.masked(0x81, new byte[] {'{', '}'})),
        invalid("an empty message", 1007, RawClient.masked(0x82, new byte[0])),
        invalid("a number without end", 1007, RawClient.masked(0x82, ones(12))),
        invalid("two messages in one", 1007, RawClient.masked(0x82, new byte[] {0, 0, 1, 0, 0})),
        invalid("a length beyond the end", 1007, RawClient.masked(0x82, new byte[] {0, 2, 99, 1})));
  }

  private static Arguments invalid(String name, int code, byte[]... frames) {
    return Arguments.argumentSet(name, code, List.of(frames));
  }

  private static byte[] close(int code, String latinReason) {
    byte[] reason = latinReason.getBytes(StandardCharsets.ISO_8859_1);
    return RawClient.masked(
        0x88, ByteBuffer.allocate(2 + reason.length).putShort((short) code).put(reason).array());
  }

  private static byte[] ones(int length) {
    var bytes = new byte[length];
    java.util.Arrays.fill(bytes, (byte) 0xff);
    return bytes;
  }

  @ParameterizedTest
  @MethodSource("invalidFrames")
  void closesOn(int code, List<byte[]> frames) throws IOException {
    RawClient attacker = attacker();

    for (byte[] frame : frames) {
      attacker.write(frame);
    }

    // What the server was just sending may fail before it can say why.
    assertThat(attacker.awaitClose()).isIn(code, RawClient.CUT, CloseCode.TRY_LATER.number());
    await("the seat to be free", () -> seatsOf(hostile) == 0);
  }

  @Test
  void closesOnALengthThatIsNegative() throws IOException {
    RawClient attacker = attacker();

    attacker.announce(RawClient.FIN | RawClient.BINARY, -1);

    assertThat(attacker.awaitClose()).isIn(1002, 1009, RawClient.CUT);
    await("the seat to be free", () -> seatsOf(hostile) == 0);
  }

  @Test
  void keepsNothingOfAHugeFrame() throws IOException {
    RawClient attacker = attacker();
    attacker.announce(RawClient.FIN | RawClient.BINARY, 100L * MIB);
    var part = new byte[64 << 10];
    int sent = 0;

    try {
      for (; sent < 100 * MIB; sent += part.length) {
        attacker.write(part);
      }
    } catch (IOException cut) {
      assertThat(sent).isGreaterThan(4 * MIB);
    }

    assertThat(attacker.awaitClose()).isIn(1009, RawClient.CUT);
    await("the seat to be free", () -> seatsOf(hostile) == 0);
    assertThat(collaboration.unfinished.heldBy(hostile)).isZero();
  }

  @Test
  void saysWhyItClosesOnAMessageInEndlessParts() throws IOException {
    RawClient attacker = attacker();
    attacker.frame(RawClient.BINARY, new byte[MIB]);
    for (int part = 0; part < 3; part++) {
      attacker.frame(0, new byte[MIB]);
    }
    attacker.frame(0, new byte[1]);

    assertThat(attacker.awaitClose()).isEqualTo(1009);
  }

  @Test
  void keepsNoMoreOfUnfinishedMessagesOnManySocketsThanOnFew() throws IOException {
    var attackers = new ArrayList<RawClient>();
    for (int number = 1; number <= 8; number++) {
      RawClient attacker = attacker();
      attacker.frame(RawClient.BINARY, new byte[MIB]);
      attackers.add(attacker);
      int held = number * MIB;
      await("the beginning", () -> collaboration.unfinished.heldBy(hostile) == held);
    }

    RawClient oneTooMany = attacker();
    oneTooMany.frame(RawClient.BINARY, new byte[MIB]);

    assertThat(oneTooMany.awaitClose()).isIn(1013, RawClient.CUT);
    assertThat(seatsOf(hostile)).isEqualTo(8);
    for (RawClient attacker : attackers) {
      attacker.close();
    }
    await("the rest to be forgotten", () -> collaboration.unfinished.heldBy(hostile) == 0);
  }

  @Test
  void endsTheLineOfAClientThatDoesNotTakeACloseForAnAnswer() throws IOException {
    RawClient attacker = attacker();
    attacker.frame(0x81, new byte[] {'{', '}'});
    assertThat(attacker.awaitClose()).isEqualTo(1003);

    attacker.message(new byte[] {0, 0, 1, 0});

    attacker.awaitEnd();
  }

  @Test
  void closesOnAFloodOfTinyMessages() throws IOException {
    RawClient attacker = attacker();

    flood(attacker, 10_000, new Lib0Encoder().writeVarUint(120).toByteArray());

    assertThat(attacker.awaitClose()).isIn(1008, RawClient.CUT);
    await("the seat to be free", () -> seatsOf(hostile) == 0);
  }

  @Test
  void answersAFloodOfPings() throws IOException {
    RawClient attacker = attacker();
    int pongs = 0;

    Thread reader = Thread.startVirtualThread(() -> flood(attacker, 10_000, RawClient.PING));
    while (pongs < 10_000) {
      pongs += attacker.read().opCode() == RawClient.PONG ? 1 : 0;
    }

    assertThat(reader).isNotNull();
    assertThat(seatsOf(hostile)).isEqualTo(1);
  }

  @Test
  void passesOnAFloodOfPresenceOnlyInPart() throws IOException {
    CollabClient witness = connect(Access.READ);
    RawClient attacker = attacker();
    var random = new Random(1);
    try {
      for (int clock = 1; clock <= 5_000; clock++) {
        attacker.message(presence(random.nextInt(1 << 30), clock));
      }
    } catch (IOException closed) {
      assertThat(closed).isNotNull();
    }

    assertThat(attacker.awaitClose()).isIn(1008, RawClient.CUT);
    await("the seat to be free", () -> seatsOf(hostile) == 0);
    bystander.goesOn();
    assertThat(witness.presences.size()).isLessThan(1_000);
  }

  private static byte[] presence(long clientId, long clock) {
    byte[] states =
        new Lib0Encoder()
            .writeVarUint(1)
            .writeVarUint(clientId)
            .writeVarUint(clock)
            .writeVarString("{\"cursor\":{\"a\":" + clock + "}}")
            .toByteArray();
    return new Lib0Encoder().writeVarUint(1).writeVarBytes(states).toByteArray();
  }

  @Test
  void closesOnAFloodOfQuestions() throws IOException {
    RawClient attacker = attacker();

    flood(attacker, 500, new byte[] {0, 0, 1, 0});

    assertThat(attacker.awaitClose()).isIn(1008, RawClient.CUT);
  }

  @Test
  void answersAFloodOfQuestionsForEverybodyOnlyInPart() throws IOException {
    bystander.client().sendPresence(bystander.client().clientId, 1, "{\"cursor\":1}");
    RawClient attacker = attacker();
    flood(attacker, 900, new byte[] {3});
    attacker.frame(0x88, new byte[0]);

    int answers = 0;
    RawClient.Frame frame = attacker.read();
    for (; frame.opCode() != RawClient.CLOSE; frame = attacker.read()) {
      answers += frame.payload()[0] == 1 ? 1 : 0;
    }
    assertThat(answers).isBetween(1, 100);
  }

  @Test
  void readsNoStateVectorWithoutBound() throws IOException {
    RawClient attacker = attacker();

    attacker.message(stepOne(new byte[3 * MIB]));

    assertThat(attacker.awaitClose()).isEqualTo(1008);
  }

  @Test
  void closesOnAStateVectorThatPromisesMoreThanItHolds() throws IOException {
    RawClient attacker = attacker();

    attacker.message(stepOne(new Lib0Encoder().writeVarUint(Integer.MAX_VALUE).toByteArray()));

    assertThat(attacker.awaitClose()).isEqualTo(1007);
  }

  private static byte[] stepOne(byte[] stateVector) {
    return new Lib0Encoder().writeUint8(0).writeUint8(0).writeVarBytes(stateVector).toByteArray();
  }

  private static void flood(RawClient attacker, int times, byte[] message) {
    flood(attacker, times, RawClient.BINARY, message);
  }

  private static void flood(RawClient attacker, int times, int opCode) {
    flood(attacker, times, opCode, new byte[0]);
  }

  private static void flood(RawClient attacker, int times, int opCode, byte[] payload) {
    byte[] frame = RawClient.masked(RawClient.FIN | opCode, payload);
    try {
      for (int time = 0; time < times; time++) {
        attacker.write(frame);
      }
    } catch (IOException closed) {
      assertThat(closed).as("the server need not listen to the end").isNotNull();
    }
  }
}

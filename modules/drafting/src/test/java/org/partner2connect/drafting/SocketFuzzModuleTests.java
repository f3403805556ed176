package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partner2connect.yjs.InvalidUpdate;
import org.partner2connect.yjs.Lib0Decoder;
import org.partner2connect.yjs.Lib0Encoder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Real messages, damaged, through a real socket: the server answers with what {@code
 * docs/collab-protocol.md} declares and with nothing else, and everybody's document stays the same.
 */
@ExtendWith(OutputCaptureExtension.class)
class SocketFuzzModuleTests extends HostileModuleTest {

  private static final int SOCKETS = Integer.getInteger("p2c.fuzz.sockets", 60);
  private static final int MESSAGES_OF_A_SOCKET = 100;
  private static final byte[] INTERESTING = {0, 1, 2, 3, 63, 64, 100, 127, -128, -1};

  private static final Set<Integer> DECLARED_CLOSES =
      Set.of(1000, 1002, 1003, 1007, 1008, 1009, 1013, RawClient.CUT);
  private static final Set<String> DECLARED_REFUSALS =
      Stream.of(RefusalCode.values()).map(RefusalCode::wireName).collect(Collectors.toSet());

  private final List<Integer> closes = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();

  @Test
  void answersDamagedMessagesByWhatIsDeclaredOnly(CapturedOutput output) throws IOException {
    long seed = Long.getLong("p2c.fuzz.seed", ThreadLocalRandom.current().nextInt(1_000_000_000));
    System.out.println("SocketFuzzModuleTests: repeat with -Dp2c.fuzz.seed=" + seed);
    var random = new Random(seed);

    for (int socket = 0; socket < SOCKETS; socket++) {
      attack(random);
      bystander.goesOn();
    }

    assertThat(DECLARED_CLOSES).containsAll(closes);
    assertThat(DECLARED_REFUSALS).containsAll(refusals);
    assertThat(refusals).as("something got as far as an update").isNotEmpty();
    assertThat(output).doesNotContain("A socket failed", "The writer goes on after a surprise");
    allowedInLog = updatesOf(hostile);
  }

  /** Half of the sockets send broken frames too, which end them soon. */
  private void attack(Random random) throws IOException {
    boolean framesToo = random.nextBoolean();
    List<byte[]> messages = honestMessages(random.nextInt(1, 1 << 30));
    try (RawClient attacker = attacker()) {
      Thread reader = Thread.startVirtualThread(() -> listen(attacker));
      try {
        for (int number = 0; number < MESSAGES_OF_A_SOCKET; number++) {
          byte[] message = damageSomewhere(messages.get(random.nextInt(messages.size())), random);
          byte[] frame = RawClient.masked(RawClient.FIN | RawClient.BINARY, message);
          attacker.write(framesToo && random.nextInt(40) == 0 ? damage(frame, random) : frame);
        }
        attacker.frame(RawClient.FIN | RawClient.CLOSE, new byte[0]);
        attacker.shutDownOutput();
      } catch (IOException closed) {
        assertThat(closed).as("the server need not listen to the end").isNotNull();
      }
      reader.join(CollabClient.PATIENCE);
      assertThat(reader.isAlive()).as("the server has not ended the line").isFalse();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private List<byte[]> honestMessages(long clientId) {
    var client = new CollabClient(clientId);
    var messages = new ArrayList<byte[]>();
    messages.add(new byte[] {0, 0, 1, 0});
    messages.add(new byte[] {3});
    for (int number = 0; number < 10; number++) {
      messages.add(sync(2, client.paragraph("Text 中 " + number)));
    }
    messages.add(sync(2, client.deleteFirst()));
    messages.add(sync(1, client.doc.encodeStateAsUpdate()));
    messages.add(sync(0, client.doc.stateVector()));
    byte[] states =
        new Lib0Encoder()
            .writeVarUint(1)
            .writeVarUint(clientId)
            .writeVarUint(1)
            .writeVarString("{\"cursor\":{\"anchor\":{\"a\":1}}}")
            .toByteArray();
    messages.add(new Lib0Encoder().writeUint8(1).writeVarBytes(states).toByteArray());
    return messages;
  }

  private static byte[] sync(int kind, byte[] payload) {
    return new Lib0Encoder().writeUint8(0).writeUint8(kind).writeVarBytes(payload).toByteArray();
  }

  private void listen(RawClient attacker) {
    try {
      while (true) {
        RawClient.Frame frame = attacker.read();
        if (frame.opCode() == RawClient.CLOSE) {
          closes.add(frame.payload().length == 0 ? 1000 : closeCode(frame.payload()));
          return;
        } else if (frame.opCode() == RawClient.BINARY) {
          read(new Lib0Decoder(frame.payload()));
        }
      }
    } catch (IOException ended) {
      closes.add(RawClient.CUT);
    }
  }

  private static int closeCode(byte[] payload) {
    return (payload[0] & 0xff) << 8 | payload[1] & 0xff;
  }

  /** The server's own messages must always be readable. */
  private void read(Lib0Decoder in) throws InvalidUpdate {
    switch ((int) in.readVarUint()) {
      case 0 -> {
        in.readVarUint();
        byte[] payload = in.readVarBytes();
        assertThat(payload).isNotNull();
      }
      case 101 -> {
        in.readVarUint();
        refusals.add(in.readVarString());
      }
      default -> {}
    }
  }

  /** Mostly inside what a message carries, since a broken envelope ends the socket at once. */
  private static byte[] damageSomewhere(byte[] message, Random random) {
    if (random.nextInt(50) == 0 || message.length < 4) {
      return damage(message, random);
    }
    var in = new Lib0Decoder(message);
    int envelope = in.readVarUint() == 0 ? 2 : 1;
    byte[] inner = Arrays.copyOfRange(message, envelope, message.length);
    byte[] damaged = damage(new Lib0Decoder(inner).readVarBytes(), random);
    return new Lib0Encoder()
        .writeBytes(Arrays.copyOf(message, envelope))
        .writeVarBytes(damaged)
        .toByteArray();
  }

  private static byte[] damage(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    for (int left = 1 + random.nextInt(3); left > 0 && damaged.length > 0; left--) {
      int place = random.nextInt(damaged.length);
      switch (random.nextInt(5)) {
        case 0 -> damaged[place] ^= (byte) (1 << random.nextInt(8));
        case 1 -> damaged[place] = INTERESTING[random.nextInt(INTERESTING.length)];
        case 2 -> damaged[place] = (byte) random.nextInt(256);
        case 3 -> damaged = Arrays.copyOf(damaged, place);
        default -> {
          int other = random.nextInt(damaged.length);
          int length = Math.min(1 + random.nextInt(8), damaged.length - Math.max(place, other));
          System.arraycopy(damaged, other, damaged, place, length);
        }
      }
    }
    return damaged;
  }
}

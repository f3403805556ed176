package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.yjs.InvalidUpdate;

class ClientMessageTests {

  private static final byte[] PAYLOAD = {1, 2, 3};

  @Test
  void readsWhatTheServerItselfWrites() {
    assertThat(ClientMessage.read(Frames.stepOne(PAYLOAD)))
        .isInstanceOfSatisfying(
            ClientMessage.StepOne.class, m -> assertThat(m.stateVector()).isEqualTo(PAYLOAD));
    assertThat(ClientMessage.read(Frames.stepTwo(PAYLOAD)))
        .isInstanceOfSatisfying(
            ClientMessage.UpdateBearing.class, m -> assertThat(m.update()).isEqualTo(PAYLOAD));
    assertThat(ClientMessage.read(Frames.update(PAYLOAD)))
        .isInstanceOf(ClientMessage.UpdateBearing.class);
    assertThat(ClientMessage.read(new byte[] {3})).isInstanceOf(ClientMessage.AwarenessQuery.class);
    assertThat(ClientMessage.read(new byte[] {1, 1, 0}))
        .isInstanceOf(ClientMessage.Awareness.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 100, 101, 102, 127})
  void ignoresTypesThatItDoesNotKnow(int type) {
    assertThat(ClientMessage.read(new byte[] {(byte) type, 9, 9}))
        .isInstanceOf(ClientMessage.Unknown.class);
  }

  @Test
  void refusesWhatCannotBeRead() {
    byte[][] frames = {
      {}, {0}, {0, 0}, {0, 0, 5, 1}, {0, 9, 0}, {0, 2, 1, 1, 1}, {1}, {1, 0, 0}, {(byte) 0x80}
    };
    for (byte[] frame : frames) {
      assertThatThrownBy(() -> ClientMessage.read(frame)).isInstanceOf(InvalidUpdate.class);
    }
  }

  @Test
  void throwsNothingButTheOneRefusal() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      var frame = new byte[random.nextInt(40)];
      random.nextBytes(frame);
      try {
        ClientMessage.read(frame);
      } catch (InvalidUpdate expected) {
        assertThat(expected).as("seed %d", seed).hasMessageMatching("\\S.*");
      }
    }
  }
}

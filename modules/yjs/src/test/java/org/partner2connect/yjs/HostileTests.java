package org.partner2connect.yjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partner2connect.yjs.position.RelativePosition;

/** Bytes that nobody's editor writes. Whatever they are, nothing but the refusal comes out. */
class HostileTests {

  private static final Limits LIMITS = Limits.defaults();

  /** Doors that foreign bytes come through. */
  private static final List<Consumer<byte[]>> DOORS =
      List.of(
          bytes -> new YDoc().apply(bytes, LIMITS),
          bytes -> Updates.merge(List.of(bytes, bytes)),
          bytes -> Updates.diff(bytes, Updates.EMPTY_STATE_VECTOR),
          Updates::deletes,
          Updates::decodeStateVector,
          bytes -> new YDoc().encodeStateAsUpdate(bytes),
          Snapshot::decode,
          RelativePosition::decode);

  private static int seed;

  @BeforeAll
  static void chooseSeed() {
    seed = FuzzSettings.seed("HostileTests");
  }

  private static void throwAt(byte[] bytes) {
    for (Consumer<byte[]> door : DOORS) {
      try {
        door.accept(bytes);
      } catch (InvalidUpdate refused) {
        assertThat(refused.getMessage()).isNotBlank();
      }
    }
  }

  @Test
  void anyBytesAreTakenOrRefused() {
    Random random = new Random(seed);
    for (int index = 0; index < 20 * FuzzSettings.documents(); index++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      for (int low = random.nextInt(bytes.length + 1); low > 0; low--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(12);
      }
      throwAt(bytes);
    }
  }

  /** What {@code Y.encodeStateAsUpdateV2} writes. */
  @Test
  void updatesOfFormatTwoAreRefused() {
    for (String update :
        List.of(
            "00000000000001000000000000",
            "00000107000001040a077465787461626304030101000001010000",
            "0000024701020002000504008100840a0674657874616304410001010001010103000107010100")) {
      byte[] bytes = HexFormat.of().parseHex(update);
      assertThatThrownBy(() -> Updates.validate(bytes, LIMITS)).isInstanceOf(InvalidUpdate.class);
      throwAt(bytes);
    }
  }

  @Test
  void claimsOfBillionsAreRefusedBeforeAnythingIsReserved() {
    byte[] billion = {-1, -1, -1, -1, 7};
    for (byte[] before : List.of(new byte[0], new byte[] {1}, new byte[] {1, 1, 1, 0, 4, 1, 1})) {
      byte[] bytes = new Lib0Encoder().writeBytes(before).writeBytes(billion).toByteArray();
      assertThatThrownBy(() -> new YDoc().apply(bytes, LIMITS)).isInstanceOf(InvalidUpdate.class);
      throwAt(bytes);
    }
  }

  @Test
  void aHundredThousandClientsAreReadOnce() {
    Lib0Encoder update = new Lib0Encoder().writeVarUint(100_000);
    for (long client = 1_000_000; client < 1_100_000; client++) {
      update.writeVarUint(1).writeVarUint(client).writeVarUint(0);
      update.writeUint8(Struct.COLLECTED).writeVarUint(1);
    }
    byte[] bytes = update.writeVarUint(0).toByteArray();
    YDoc doc = new YDoc();

    UpdateSummary summary = Updates.validate(bytes, LIMITS);
    assertThat(doc.missing(summary)).isEmpty();
    doc.apply(summary, LIMITS);

    assertThat(summary.inserts()).hasSize(100_000);
    assertThat(doc.covers(summary)).isTrue();
    assertThat(Updates.decodeStateVector(doc.stateVector())).hasSize(100_000);
  }

  @Test
  void whatWaitsForNothingKnownIsTold() {
    RawUpdate bomb = new RawUpdate();
    for (int clock = 0; clock < 50_000; clock++) {
      bomb.text(9, clock, "x");
    }
    byte[] bytes = bomb.of(7, 0);
    YDoc doc = new YDoc();

    UpdateSummary summary = Updates.validate(bytes, LIMITS);

    assertThat(doc.missing(summary)).containsExactly(9L);
    assertThat(doc.preview(summary).missing()).containsExactly(9L);
    assertThat(doc.hasPending()).isFalse();
    doc.apply(summary);
    assertThat(doc.hasPending()).isTrue();
    assertThat(doc.structs()).isZero();
  }

  @Test
  void garbageInTextAndMarksIsRefused() {
    Random random = new Random(seed);
    byte[] garbage = new byte[8];
    for (int index = 0; index < FuzzSettings.documents(); index++) {
      random.nextBytes(garbage);
      garbage[0] = -1;
      for (int reference : List.of(2, 4, 5, 6)) {
        byte[] bytes =
            new RawUpdate()
                .struct(
                    reference,
                    out -> {
                      out.writeVarUint(1).writeVarString("text");
                      if (reference == 2) {
                        out.writeVarUint(1);
                      }
                      if (reference == 6) {
                        out.writeVarString("strong");
                      }
                      out.writeVarBytes(garbage);
                    })
                .of(7, 0);
        assertThatThrownBy(() -> Updates.validate(bytes, LIMITS)).isInstanceOf(InvalidUpdate.class);
      }
    }
  }

  @Test
  void aSummaryServesSeveralDocuments() {
    byte[] bytes = new RawUpdate().rootText("abc").of(7, 0);
    UpdateSummary summary = Updates.validate(bytes, LIMITS);
    List<YDoc> docs = new ArrayList<>();
    for (int copy = 0; copy < 3; copy++) {
      YDoc doc = new YDoc();
      assertThat(doc.preview(summary).covered()).isFalse();
      doc.apply(summary);
      assertThat(doc.preview(summary).covered()).isTrue();
      docs.add(doc);
    }

    docs.getFirst().apply(new RawUpdate().text(7, 2, "d").of(8, 0));

    assertThat(docs.getFirst().text("text")).isEqualTo("abcd");
    assertThat(docs.getLast().text("text")).isEqualTo("abc");
    assertThat(summary.update()).isEqualTo(bytes);
  }
}

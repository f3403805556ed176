package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partner2connect.yjs.Lib0Encoder;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlNode;
import org.partner2connect.yjs.XmlText;
import org.partner2connect.yjs.YDoc;

/** Well-formed messages with updates that must not change anything. */
class HostileUpdatesModuleTests extends HostileModuleTest {

  private static final int TEXT = 4;
  private static final int HAS_ORIGIN = 0x80;
  private static final int HAS_RIGHT_ORIGIN = 0x40;

  /** What yjs 13.6.33 writes in format v2 for a paragraph that says "hi". */
  private static final String VERSION_2 =
      "00010003cd010102000200030701041612636f6e74656e74706172616772617068"
          + "6869070902030100000203060001030000";

  static Stream<Arguments> badUpdates() {
    return Stream.of(
        bad(
            "JSON",
            "malformed",
            "{\"ops\":[{\"insert\":\"hi\"}]}".getBytes(StandardCharsets.UTF_8)),
        bad("format v2", "malformed", HexFormat.of().parseHex(VERSION_2)),
        bad("nothing", "malformed", new byte[0]),
        bad("trailing bytes", "malformed", new byte[] {0, 0, 0}),
        bad("more structs than bytes", "malformed", many(Integer.MAX_VALUE)),
        bad("more clients than bytes", "malformed", clients(Integer.MAX_VALUE)),
        bad("broken UTF-8", "malformed", brokenText()),
        bad("a reference to itself", "malformed", referringTo(9, 0)),
        bad("a reference to the unknown", "missing", referringTo(4_711, 3)),
        bad("structs that wait for ever", "missing", pendingBomb()),
        bad("deletions of the unknown", "missing", deleting(4_711, 0, 1_000_000)),
        bad("another root", "schema", inRoot("other", element("paragraph"))),
        bad("a script", "schema", inRoot("content", element("script"))),
        bad("text outside a paragraph", "schema", inRoot("content", XmlText.of("bare"))),
        bad(
            "an attribute that runs",
            "schema",
            inRoot("content", element("paragraph").with("onclick", "alert(1)"))),
        bad("65 levels", "full", inRoot("content", nested(65))),
        bad("a name without end", "malformed", inRoot("content", element("p".repeat(5_000)))));
  }

  private static Arguments bad(String name, String code, byte[] update) {
    return Arguments.argumentSet(name, code, update);
  }

  private static XmlElement element(String name) {
    return XmlElement.of(name);
  }

  private static XmlNode nested(int levels) {
    XmlNode node = element("paragraph");
    for (int level = 1; level < levels; level++) {
      node = XmlElement.of("blockquote", node);
    }
    return node;
  }

  private static byte[] inRoot(String root, XmlNode node) {
    return new YDoc().edit(root, 9).append(List.of(node)).finish();
  }

  private static byte[] many(int structs) {
    return new Lib0Encoder()
        .writeVarUint(1)
        .writeVarUint(structs)
        .writeVarUint(9)
        .writeVarUint(0)
        .writeUint8(TEXT)
        .toByteArray();
  }

  private static byte[] clients(int number) {
    return new Lib0Encoder().writeVarUint(number).toByteArray();
  }

  private static byte[] brokenText() {
    return new Lib0Encoder()
        .writeVarUint(1)
        .writeVarUint(1)
        .writeVarUint(9)
        .writeVarUint(0)
        .writeUint8(TEXT)
        .writeVarUint(1)
        .writeVarString("content")
        .writeVarBytes(new byte[] {(byte) 0xc3, 0x28})
        .writeVarUint(0)
        .toByteArray();
  }

  private static byte[] referringTo(long client, int clock) {
    return new Lib0Encoder()
        .writeVarUint(1)
        .writeVarUint(1)
        .writeVarUint(9)
        .writeVarUint(0)
        .writeUint8(TEXT | HAS_ORIGIN)
        .writeVarUint(client)
        .writeVarUint(clock)
        .writeVarString("x")
        .writeVarUint(0)
        .toByteArray();
  }

  private static byte[] deleting(long client, int clock, int length) {
    return new Lib0Encoder()
        .writeVarUint(0)
        .writeVarUint(1)
        .writeVarUint(client)
        .writeVarUint(1)
        .writeVarUint(clock)
        .writeVarUint(length)
        .toByteArray();
  }

  /** 100,000 structs, each of which waits for another client's that never comes. */
  private static byte[] pendingBomb() {
    int structs = 100_000;
    var out = new Lib0Encoder().writeVarUint(1).writeVarUint(structs).writeVarUint(9);
    out.writeVarUint(0);
    for (int number = 0; number < structs; number++) {
      out.writeUint8(TEXT | HAS_ORIGIN).writeVarUint(100_000 + number).writeVarUint(number);
      out.writeVarString("x");
    }
    return out.writeVarUint(0).toByteArray();
  }

  @ParameterizedTest
  @MethodSource("badUpdates")
  void refuses(String code, byte[] update) {
    CollabClient attacker = connect(hostile);

    attacker.sendUpdate(update);

    attacker.await("the refusal", () -> attacker.refusedWith(code));
    assertThat(attacker.closeCode).isZero();
    bystander.goesOn();
  }

  @Test
  void keepsNothingOfRefusedUpdatesThatWaitForOthers() {
    CollabClient attacker = connect(hostile);
    byte[] bomb = pendingBomb();

    for (int time = 0; time < 20; time++) {
      attacker.sendUpdate(bomb);
    }

    attacker.await("the refusals", () -> attacker.refusals.size() == 20);
    bystander.goesOn();
    assertThat(structs()).isLessThan(1_000);
  }

  @Test
  void refusesAnUpdateOfSixtyFourMebibytes() {
    CollabClient attacker = connect(hostile);
    attacker.answering = false;
    Thread.startVirtualThread(() -> attacker.sendUpdate(new byte[64 << 20]));

    attacker.awaitClose();

    assertThat(attacker.closeCode).isIn(1009, 1006);
    await("the seat to be free", () -> seatsOf(hostile) == 0);
  }

  @Test
  void refusesToGrowADocumentWithoutBound() {
    CollabClient attacker = connect(hostile);
    String large = "x".repeat(900_000);
    attacker.awaitAck(attacker.write(large));
    attacker.awaitAck(attacker.write(large));
    allowedInLog = 2;

    attacker.write(large);

    attacker.await("the refusal", () -> attacker.refusedWith("full"));
    bystander.goesOn();
  }

  /** Each piece claims to stand before another character, so that all must be compared with all. */
  @Test
  void refusesToWorkWithoutBound() {
    CollabClient attacker = connect(hostile);
    attacker.awaitAck(attacker.write("x".repeat(100_000)));
    allowedInLog = 1;
    int pieces = 99_000;
    var out = new Lib0Encoder().writeVarUint(1).writeVarUint(pieces).writeVarUint(77);
    out.writeVarUint(0);
    for (int piece = 1; piece <= pieces; piece++) {
      out.writeUint8(TEXT | HAS_RIGHT_ORIGIN).writeVarUint(attacker.clientId);
      out.writeVarUint(2 + piece).writeVarString("y");
    }

    attacker.sendUpdate(out.writeVarUint(0).toByteArray());

    attacker.await("the refusal", () -> attacker.refusedWith("malformed"));
    attacker.awaitClose();
    assertThat(attacker.closeCode).isEqualTo(1008);
  }

  @Test
  void letsNobodyUseUpTheClientIdsThatOthersNeed() {
    var ids = new ClientIds();
    IntConsumer show = number -> assertThat(ids.claim(1_000 + number, hostile)).isTrue();
    Stream.iterate(0, number -> number + 1).limit(100_000).forEach(show::accept);

    var honest = person(Access.WRITE);
    assertThat(ids.claim(5, honest)).isTrue();
    assertThat(ids.claim(5, hostile)).isFalse();
    assertThat(ids.claim(1_000, honest)).as("long given up").isTrue();
    assertThat(ids.claim(100_999, honest)).as("the hostile person's newest").isFalse();
  }

  private int structs() {
    var doc = new YDoc();
    jdbc.sql("select bytes from drafting.update_log where document_id = ? order by seq")
        .param(document.value())
        .query(byte[].class)
        .list()
        .forEach(doc::apply);
    return doc.structs();
  }
}

package org.partner2connect.yjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partner2connect.yjs.version.DiffRun.Kind.DELETED;
import static org.partner2connect.yjs.version.DiffRun.Kind.INSERTED;
import static org.partner2connect.yjs.version.DiffRun.Kind.KEPT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partner2connect.yjs.version.Deletions;
import org.partner2connect.yjs.version.DiffRun;
import org.partner2connect.yjs.version.TextBlock;
import org.partner2connect.yjs.version.VersionDiff;

/** Differences between versions, by words and with authors. */
class VersionDiffTests {

  private static final long ADA = 1;
  private static final long BEN = 2;
  private static final Map<Long, String> NAMES = Map.of(ADA, "Ada", BEN, "Ben");

  /** The text of the first paragraph begins after the element and the text type. */
  private static final int FIRST = 2;

  private final List<byte[]> log = new ArrayList<>();
  private final Deletions<String> deletions = new Deletions<>();
  private final YDoc doc = new YDoc();

  private YDoc version() {
    YDoc version = new YDoc();
    version.apply(doc.encodeStateAsUpdate());
    return version;
  }

  private void commit(String author, byte[] update) {
    doc.apply(update);
    log.add(update);
    deletions.add(author, update);
  }

  private void write(String... paragraphs) {
    EditSession session = doc.edit("content", ADA);
    for (String text : paragraphs) {
      session.append(List.of(XmlElement.of("paragraph", XmlText.of(text))));
    }
    byte[] update = session.finish();
    log.add(update);
    deletions.add("Ada", update);
  }

  /** Text between a clock of Ada's and the next. */
  private static byte[] insertion(long client, int clock, int afterClock, String text) {
    return new RawUpdate()
        .struct(
            RawUpdate.TEXT | Item.HAS_ORIGIN | Item.HAS_RIGHT_ORIGIN,
            out ->
                out.writeVarUint(ADA)
                    .writeVarUint(afterClock)
                    .writeVarUint(ADA)
                    .writeVarUint(afterClock + 1)
                    .writeVarString(text))
        .of(client, clock);
  }

  private static byte[] deletion(long client, int clock, int length) {
    return new Lib0Encoder()
        .writeVarUint(0)
        .writeVarUint(1)
        .writeVarUint(client)
        .writeVarUint(1)
        .writeVarUint(clock)
        .writeVarUint(length)
        .toByteArray();
  }

  private List<DiffRun<String>> since(YDoc older) {
    return VersionDiff.between(older, doc, "content", NAMES::get, deletions);
  }

  private static List<String> described(List<DiffRun<String>> runs) {
    return runs.stream()
        .map(run -> run.kind() + " " + run.author() + " " + run.path() + " " + run.text())
        .toList();
  }

  @Test
  void tellsWhoInsertedAndWhoDeletedWords() {
    write("The quick brown fox", "jumps");
    YDoc older = version();
    commit("Ben", insertion(BEN, 0, FIRST + 3, "very "));
    commit("Cleo", deletion(ADA, FIRST + 10, 6));

    assertThat(described(since(older)))
        .containsExactly(
            "KEPT null [0] The ",
            "INSERTED Ben [0] very ",
            "KEPT null [0] quick ",
            "DELETED Cleo [0] brown ",
            "KEPT null [0] fox",
            "KEPT null [1] jumps");
    assertThat(since(older)).allSatisfy(run -> assertThat(run.block()).isEqualTo("paragraph"));
  }

  @Test
  void showsHalfAWordAsAWholeOne() {
    write("We connect schools");
    YDoc older = version();
    commit("Ben", insertion(BEN, 0, FIRST + 9, "ed"));

    assertThat(described(since(older)))
        .containsExactly(
            "KEPT null [0] We ",
            "DELETED Ben [0] connect",
            "INSERTED Ben [0] connected",
            "KEPT null [0]  schools");
  }

  @Test
  void knowsTheFirstDeleterOnly() {
    write("one two");
    YDoc older = version();
    commit("Ben", deletion(ADA, FIRST + 3, 4));
    commit("Cleo", deletion(ADA, FIRST + 2, 5));

    assertThat(described(since(older)))
        .containsExactly("DELETED Cleo [0] one", "DELETED Ben [0]  two", "INSERTED Cleo [0] on");
  }

  @Test
  void knowsWhoDeletedAParagraphWithWordsThatHeDidNotKnow() {
    write("known");
    YDoc behind = version();
    commit("Ben", insertion(BEN, 0, FIRST + 1, "un"));
    YDoc older = version();
    commit("Cleo", behind.edit("content", 3).delete(List.of(), 0).finish());

    assertThat(described(since(older))).containsExactly("DELETED Cleo [0] knunown");
  }

  @Test
  void keepsWhatWasWrittenAnewElsewhere() {
    write("first half, second half");
    YDoc older = version();
    commit("Ben", deletion(ADA, FIRST + 12, 11));
    EditSession session = doc.edit("content", BEN);
    session.insert(List.of(), 1, XmlElement.of("paragraph", XmlText.of("second half")));
    session.finish();

    assertThat(described(since(older)))
        .containsExactly("KEPT null [0] first half, ", "KEPT null [1] second half");
  }

  @Test
  void readsWordsOfAllScriptsAndLineBreaks() {
    write("خطة العمل", "网络 连接 😀x", "e\u0301té");
    YDoc older = version();
    EditSession session = doc.edit("content", BEN);
    session.append(
        List.of(
            XmlElement.of(
                "paragraph", XmlText.of("a"), XmlElement.of("hard_break"), XmlText.of("b"))));
    session.finish();

    List<DiffRun<String>> runs = since(older);

    assertThat(runs.getLast())
        .isEqualTo(new DiffRun<>(INSERTED, "a\nb", "Ben", List.of(3), "paragraph"));
    assertThat(text(runs, DELETED)).isEqualTo(text(older));
  }

  @Test
  void givesBothVersionsWhateverHappened() {
    int seed = FuzzSettings.seed("VersionDiffTests");
    int changed = 0;
    int known = 0;
    try (Oracle oracle = Oracle.start()) {
      for (int index = 0; index < FuzzSettings.documents() / 10; index++) {
        List<byte[]> updates = oracle.session(seed + index).updates();
        int cut = new Random(seed + index).nextInt(updates.size());
        YDoc older = new YDoc();
        updates.subList(0, cut).forEach(older::apply);
        YDoc newer = new YDoc();
        Deletions<Integer> rows = new Deletions<>();
        for (int row = 0; row < updates.size(); row++) {
          newer.apply(updates.get(row));
          rows.add(row, updates.get(row));
        }

        List<DiffRun<Integer>> runs =
            VersionDiff.between(older, newer, "content", client -> -1, rows);

        String what = "session of seed " + (seed + index);
        assertThat(text(runs, DELETED)).as(what).isEqualTo(text(older));
        assertThat(text(runs, INSERTED)).as(what).isEqualTo(text(newer));
        assertThat(runs)
            .as(what)
            .allSatisfy(run -> assertThat(run.author() == null || run.kind() != KEPT).isTrue());
        changed += (int) runs.stream().filter(run -> run.kind() != KEPT).count();
        known += (int) runs.stream().filter(run -> run.author() != null).count();
      }
    }
    System.out.printf("%d changed runs, %d with an author%n", changed, known);
    // Words torn apart by what stands elsewhere too, and halves of characters, may have none.
    assertThat(known).isGreaterThan(changed - 5 - changed / 20);
  }

  private static <A> String text(List<DiffRun<A>> runs, DiffRun.Kind kind) {
    return runs.stream()
        .filter(run -> run.kind() == KEPT || run.kind() == kind)
        .map(DiffRun::text)
        .collect(Collectors.joining());
  }

  private static String text(YDoc doc) {
    return doc.textBlocks("content").stream().map(TextBlock::text).collect(Collectors.joining());
  }
}

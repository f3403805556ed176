package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.PersonId;
import org.partner2connect.yjs.Lib0Decoder;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlText;
import org.partner2connect.yjs.YDoc;

/** What whoever opens a document is given. */
class ReplicaTests {

  private static final byte[] NOTHING = {0};
  private static final PersonId AUTHOR = new PersonId(UUID.randomUUID());

  private final DraftingLimits limits = DraftingLimits.standard();
  private final YDoc writer = new YDoc();
  private final List<byte[]> log = new ArrayList<>();

  @Test
  void givesWhoeverComesWithNothingTheWholeDocument() throws UpdateRefused {
    Replica replica = replica();
    assertThat(opened(replica)).isEqualTo("");
    for (int paragraph = 0; paragraph < 1_200; paragraph++) {
      stage(replica, write("word " + paragraph + " "));
      if (paragraph % 100 == 7) {
        assertThat(opened(replica)).isEqualTo(text(writer));
      }
    }
    assertThat(opened(replica)).isEqualTo(text(writer));
  }

  @Test
  void givesWhoeverHasSomethingTheRest() throws UpdateRefused {
    Replica replica = replica();
    stage(replica, write("Known. "));
    var reader = new YDoc();
    reader.apply(log.getFirst());
    stage(replica, write("New. "));

    reader.apply(updateIn(replica.answerTo(reader.stateVector())));
    assertThat(text(reader)).isEqualTo("Known. New. ");
  }

  private Replica replica() {
    var stored =
        new StoredDocument(
            DocumentId.next(), "fake", UUID.randomUUID(), 0, 0, List.of(), Map.of(9L, AUTHOR));
    return new Replica(stored, new ClientIds(), DraftingLimits.ofDocument(limits));
  }

  private byte[] write(String text) {
    byte[] update =
        writer
            .edit(DocumentSchema.ROOT, 9)
            .append(List.of(XmlElement.of("paragraph", XmlText.of(text))))
            .finish();
    log.add(update);
    return update;
  }

  private void stage(Replica replica, byte[] update) throws UpdateRefused {
    replica.stage(update, new UpdatePolicy(limits).check(update), AUTHOR);
    replica.committed(1);
  }

  private static String opened(Replica replica) {
    var doc = new YDoc();
    doc.apply(updateIn(replica.answerTo(NOTHING)));
    return text(doc);
  }

  private static byte[] updateIn(byte[] stepTwo) {
    var in = new Lib0Decoder(stepTwo);
    in.readVarUint();
    in.readVarUint();
    return in.readVarBytes();
  }

  private static String text(YDoc doc) {
    return doc.fragment(DocumentSchema.ROOT).text();
  }
}

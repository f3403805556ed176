package org.partner2connect.drafting.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.identity.PersonId;

class BusMessageTests {

  private final DocumentId document = DocumentId.next();

  private static BusMessage again(BusMessage message) {
    return BusMessage.parse(message.encode()).orElseThrow();
  }

  @Test
  void saysTheSameAfterTheJourney() {
    var person = new PersonId(UUID.randomUUID());

    for (BusMessage message :
        List.of(
            new BusMessage.Alive(),
            new BusMessage.Hello(),
            new BusMessage.Bye(),
            new BusMessage.Advanced(Map.of(document, 7L, DocumentId.next(), 1L << 40)),
            new BusMessage.Revoked(Set.of(document, DocumentId.next()), Set.of(person)),
            new BusMessage.Asked(document))) {
      assertThat(again(message)).isEqualTo(message);
    }
    var shown =
        (BusMessage.Shown) again(new BusMessage.Shown(document, List.of(new byte[] {1, 2})));
    assertThat(shown.document()).isEqualTo(document);
    assertThat(shown.entries()).containsExactly(new byte[] {1, 2});
  }

  @Test
  void asksToLookAtEverythingWhenTheListIsTooLong() {
    var numbers = new HashMap<DocumentId, Long>();
    var documents = new HashSet<DocumentId>();
    for (int i = 0; i < 300; i++) {
      numbers.put(DocumentId.next(), 1_000_000L);
      documents.add(DocumentId.next());
    }

    var advanced = new BusMessage.Advanced(numbers);
    var revoked = new BusMessage.Revoked(documents, Set.of(new PersonId(UUID.randomUUID())));

    assertThat(advanced.encode()).isEqualTo("u*");
    assertThat(again(advanced)).isEqualTo(new BusMessage.Advanced(Map.of()));
    assertThat(revoked.encode()).isEqualTo("r*");
    assertThat(again(revoked)).isEqualTo(new BusMessage.Revoked(Set.of(), Set.of()));
  }

  @Test
  void splitsWhatPeopleShowAndLeavesOutWhatNeverFits() {
    var entries = new ArrayList<byte[]>();
    for (int i = 0; i < 40; i++) {
      entries.add(new byte[500]);
    }
    entries.add(new byte[BusMessage.LONGEST]);

    List<BusMessage> messages = BusMessage.shown(document, entries);

    assertThat(messages)
        .hasSizeGreaterThan(1)
        .allSatisfy(message -> assertThat(message.encode()).hasSizeLessThan(BusMessage.LONGEST));
    assertThat(
            messages.stream()
                .mapToInt(message -> ((BusMessage.Shown) again(message)).entries().size())
                .sum())
        .isEqualTo(40);
  }

  @Test
  void ignoresWhatOnlyNewerNodesSay() {
    assertThat(BusMessage.parse("z something")).isEmpty();
  }
}

package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partner2connect.drafting.DocumentLog.Appended;
import org.partner2connect.drafting.LogEntry.ClockSpan;
import org.partner2connect.identity.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** The SQL of the log and of the tokens. */
class DocumentLogModuleTests extends DraftingModuleTest {

  private static final PersonId AUTHOR = new PersonId(UUID.randomUUID());

  @Autowired DocumentLog log;

  private LogEntry entry(DocumentId document, long client, long from, long to, boolean first) {
    return new LogEntry(
        document,
        AUTHOR,
        new byte[] {(byte) from},
        List.of(new ClockSpan(client, from, to)),
        first ? Set.of(client) : Set.of());
  }

  @Test
  void countsTheUpdatesOfEachDocumentWithoutAGap() {
    DocumentId other = create("Other. ");

    Map<DocumentId, Appended> places =
        log.append(
            List.of(
                entry(document, 8, 0, 1, true),
                entry(other, 8, 0, 5, true),
                entry(document, 8, 1, 2, false)));

    var second = new Appended(1, 0);
    assertThat(places).containsOnly(Map.entry(document, second), Map.entry(other, second));
    StoredDocument stored = log.load(document).orElseThrow();
    assertThat(stored.seq()).isEqualTo(3);
    assertThat(stored.after(1)).containsExactly(new byte[] {0}, new byte[] {1});
    assertThat(stored.clientOwners())
        .containsOnly(Map.entry(8L, AUTHOR), Map.entry(Replica.SERVER_CLIENT, Replica.SERVER));
    assertThat(log.load(other).orElseThrow().seq()).isEqualTo(2);
  }

  @Test
  void refusesToStoreAPartOfAClockTwice() {
    log.append(List.of(entry(document, 8, 0, 1, true)));

    assertThatThrownBy(() -> log.append(List.of(entry(document, 8, 0, 1, false))))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(log.load(document).orElseThrow().seq()).isEqualTo(2);
  }

  @Test
  void reservesAClientIdOnce() {
    log.append(List.of(entry(document, 8, 0, 1, true)));

    assertThatThrownBy(() -> log.append(List.of(entry(document, 8, 1, 2, true))))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void keepsTheNewestSnapshot() {
    log.append(List.of(entry(document, 8, 0, 1, true)));
    log.snapshot(document, 2, new byte[] {2});
    log.snapshot(document, 1, new byte[] {1});

    StoredDocument stored = log.load(document).orElseThrow();

    assertThat(stored.snapshotSeq()).isEqualTo(2);
    assertThat(stored.updates()).containsExactly(new byte[] {2});
    assertThat(stored.after(1)).containsExactly(new byte[] {2});
    assertThat(stored.after(2)).isEmpty();
  }

  @Test
  void forgetsTokensThatHaveExpired() {
    String token = token(AUTHOR, document);
    byte[] hash = DocumentTokens.hash(token);
    assertThat(tokens.find(hash)).isPresent();

    var later = Clock.fixed(Instant.now().plus(Duration.ofHours(9)), ZoneOffset.UTC);
    var tomorrow = new AccessTokenLog(jdbc, later);
    assertThat(tomorrow.find(hash)).isEmpty();
    tomorrow.expire();

    assertThat(tokens.find(hash)).isEmpty();
  }
}

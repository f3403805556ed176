package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.identity.PersonId;
import org.partner2connect.yjs.Run;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlNode;
import org.partner2connect.yjs.XmlText;
import org.partner2connect.yjs.YDoc;
import org.springframework.transaction.TransactionSystemException;

/** What is taken and what is refused, without a socket or a database. */
class PolicyTests {

  private static final PersonId AUTHOR = new PersonId(UUID.randomUUID());
  private final UpdatePolicy policy = new UpdatePolicy(DraftingLimits.standard());
  private final DocumentId id = DocumentId.next();
  private final Replica replica = emptyDocument();

  @Test
  void takesAllNodesAndMarksOfTheSchema() {
    var marked =
        new XmlText(
            List.of(
                new Run("strong", Map.of("strong", Map.of(), "em", Map.of())),
                new Run("link", Map.of("link", Map.of("href", "https://www.itu.int/")))));
    assertTaken(XmlElement.of("paragraph", marked));
    assertTaken(XmlElement.of("heading", XmlText.of("A")).with("level", 2L));
    assertTaken(
        XmlElement.of("bullet_list", XmlElement.of("list_item", XmlElement.of("paragraph"))));
    assertTaken(
        XmlElement.of("table", XmlElement.of("table_row", XmlElement.of("table_cell")))
            .with("x", "y"),
        false);
    assertTaken(
        XmlElement.of("action", XmlElement.of("heading", XmlText.of("Do")))
            .with("id", "1")
            .with("countries", "[\"TCD\"]")
            .with("due", "2022-06-01"));
    assertTaken(
        XmlElement.of("table_cell", XmlElement.of("paragraph"))
            .with("colspan", 2L)
            .with("colwidth", List.of(90L)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "iframe", "Paragraph", "image", "#text", "doc"})
  void refusesOtherNodes(String name) {
    assertTaken(XmlElement.of(name), false);
  }

  @Test
  void refusesOtherAttributesAndValues() {
    assertTaken(XmlElement.of("paragraph").with("onclick", "alert(1)"), false);
    assertTaken(XmlElement.of("action").with("id", Map.of("a", "b")), false);
    assertTaken(XmlElement.of("action").with("lead", "x".repeat(10_001)), false);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, true",
    "mailto:a@example.org, true",
    "javascript:alert(1), false",
    "JaVaScRiPt:alert(1), false",
    "data:text/html;x, false",
    "//example.org, false",
    "file:///etc/passwd, false"
  })
  void refusesLinksThatLeadElsewhereThanTheWeb(String href, boolean taken) {
    assertTaken(marked("link", Map.of("href", href)), taken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"comment", "comment--abc", "insertion", "deletion", "modification", "x"})
  void refusesMarksThatThisPhaseDoesNotAllow(String mark) {
    assertTaken(marked(mark, Map.of()), false);
  }

  private static XmlElement marked(String mark, Map<String, Object> value) {
    return XmlElement.of("paragraph", new XmlText(List.of(new Run("a", Map.of(mark, value)))));
  }

  private void assertTaken(XmlNode node) {
    assertTaken(node, true);
  }

  private void assertTaken(XmlNode node, boolean taken) {
    byte[] update = new YDoc().edit("content", 9).append(List.of(node)).finish();
    if (taken) {
      assertThatCode(() -> stage(update)).as("%s", node).doesNotThrowAnyException();
    } else {
      assertRefused(update, RefusalCode.SCHEMA);
    }
  }

  @Test
  void refusesOtherRoots() {
    assertRefused(
        new YDoc().edit("elsewhere", 9).append(List.of(XmlElement.of("paragraph"))).finish(),
        RefusalCode.SCHEMA);
  }

  @Test
  void refusesAClientIdOfSomebodyElseAndTheServersOwn() {
    for (long clientId : new long[] {3, Replica.SERVER_CLIENT}) {
      assertRefused(
          new YDoc().edit("content", clientId).append(List.of(XmlElement.of("paragraph"))).finish(),
          RefusalCode.CLIENT_ID);
    }
  }

  @Test
  void refusesWhatIsNotAnUpdate() {
    assertRefused(new byte[] {}, RefusalCode.MALFORMED);
    assertRefused(new byte[] {0, 0, 0}, RefusalCode.MALFORMED);
    assertRefused(new byte[(2 << 20) + 1], RefusalCode.SIZE);
  }

  private void assertRefused(byte[] update, RefusalCode code) {
    assertThatThrownBy(() -> stage(update))
        .isInstanceOfSatisfying(
            UpdateRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    assertThat(replica.content().children()).isEmpty();
  }

  private void stage(byte[] update) throws UpdateRefused {
    emptyDocument().stage(update, policy.check(update), AUTHOR);
  }

  private Replica emptyDocument() {
    PersonId somebodyElse = new PersonId(new UUID(1, 1));
    var stored =
        new StoredDocument(
            id, "fake", UUID.randomUUID(), 0, 0, List.of(), Map.of(3L, somebodyElse));
    return new Replica(
        stored, new ClientIds(), DraftingLimits.ofDocument(DraftingLimits.standard()));
  }

  @Test
  void namesOnlyWhatIsNewInAnUpdateThatOverlaps() throws UpdateRefused {
    var doc = new YDoc();
    byte[] first = doc.edit("content", 9).append(List.of(XmlElement.of("paragraph"))).finish();
    doc.edit("content", 9).append(List.of(XmlElement.of("paragraph"))).finish();
    byte[] whole = doc.encodeStateAsUpdate();

    LogEntry one = replica.stage(first, policy.check(first), AUTHOR);
    LogEntry two = replica.stage(whole, policy.check(whole), AUTHOR);

    assertThat(one.brings()).containsExactly(new LogEntry.ClockSpan(9, 0, 1));
    assertThat(one.newClientIds()).containsExactly(9L);
    assertThat(two.brings()).containsExactly(new LogEntry.ClockSpan(9, 1, 2));
    assertThat(two.newClientIds()).isEmpty();
    assertThat(replica.covers(policy.check(whole))).isTrue();
  }

  @Test
  void admitsABurstThenARate() {
    var gate = new RateGate(new DraftingLimits.Rate(10, 3), 0);
    assertThat(List.of(gate.admits(0), gate.admits(0), gate.admits(0), gate.admits(0)))
        .containsExactly(true, true, true, false);
    assertThat(gate.admits(99_000_000)).isFalse();
    assertThat(gate.admits(101_000_000)).isTrue();
    assertThat(gate.admits(102_000_000)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "08006, true",
    "57P01, true",
    "53100, true",
    "25006, true",
    "23505, false",
    "40P01, false",
    "42P01, false",
    "22021, false"
  })
  void blamesTheDatabaseForOutagesOnly(String state, boolean outage) {
    var failure = new SQLException("x", state);
    assertThat(Outage.isCauseOf(new IllegalStateException(failure))).isEqualTo(outage);
    var hidden = new TransactionSystemException("rollback failed", new SQLException("y", "23505"));
    hidden.initApplicationException(failure);
    assertThat(Outage.isCauseOf(hidden)).isEqualTo(outage);
  }

  @Test
  void takesAPoolWithoutConnectionsForAnOutage() {
    assertThat(Outage.isCauseOf(new SQLTransientConnectionException("timed out"))).isTrue();
    assertThat(Outage.isCauseOf(new IllegalArgumentException("a bug"))).isFalse();
  }
}

package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlFragment;
import org.partner2connect.yjs.XmlText;
import org.springframework.beans.factory.annotation.Autowired;

/** What the owning module reads, writes and is told. */
class ContentModuleTests extends DraftingModuleTest {

  @Autowired DocumentLog log;

  @Test
  void handsTheNewestContentToTheOwnerWithinTwoSeconds() {
    CollabClient client = connect(Access.WRITE);
    client.awaitAck(client.write("To be projected. "));
    long acknowledged = System.nanoTime();

    client.await("the projection", () -> newest() != null && newest().seq() == 2);

    assertThat(Duration.ofNanos(System.nanoTime() - acknowledged))
        .isLessThan(Duration.ofMillis(2_500));
    assertThat(newest().content().text()).isEqualTo("Beginning. To be projected. ");
    client.await("the note of it", () -> !log.lagging(Duration.ZERO).contains(document));
  }

  @Test
  void handsTheContentOverAgainAfterAFailure() {
    var failures = new AtomicInteger();
    owner.onProjection =
        content -> {
          if (content.id().equals(document) && failures.getAndIncrement() == 0) {
            throw new IllegalStateException("The owner stumbles");
          }
        };
    CollabClient client = connect(Access.WRITE);
    client.awaitAck(client.write("Twice offered. "));

    client.await("the projection", () -> newest() != null);

    assertThat(failures.get()).isGreaterThan(1);
    assertThat(newest().content().text()).contains("Twice offered.");
  }

  private DocumentContent newest() {
    return owner.projected.reversed().stream()
        .filter(content -> content.id().equals(document))
        .findFirst()
        .orElse(null);
  }

  @Test
  void knowsWhichProjectionsLag() {
    assertThat(log.lagging(Duration.ZERO)).contains(document);
    log.projected(Map.of(document, 1L));
    assertThat(log.lagging(Duration.ZERO)).doesNotContain(document);
    log.projected(Map.of(document, 0L));
    assertThat(log.lagging(Duration.ZERO)).doesNotContain(document);
  }

  @Test
  void setsAttributesInTheServersOwnName() {
    document =
        documents.create(
            FakeOwner.NAME,
            XmlFragment.of(XmlElement.of("action", XmlElement.of("heading", XmlText.of("Do")))));
    CollabClient client = connect(Access.WRITE);

    long seq =
        documents.setAttributes(
            document,
            content -> {
              assertThat(content.children()).hasSize(1);
              return List.of(new AttributeChange(List.of(0), "id", "a-1"));
            });

    assertThat(seq).isEqualTo(2);
    client.await("the attribute", () -> actionId(client.doc.fragment("content")).equals("a-1"));
    assertThat(actionId(documents.read(document).content())).isEqualTo("a-1");
    assertThat(documents.setAttributes(document, content -> List.of())).isEqualTo(2);
  }

  private static String actionId(XmlFragment content) {
    return ((XmlElement) content.children().getFirst()).string("id").orElse("");
  }

  @Test
  void goesOnAfterAServerEditThatFails() {
    CollabClient client = connect(Access.WRITE);

    assertThatThrownBy(
            () ->
                documents.setAttributes(
                    document,
                    content -> List.of(new AttributeChange(List.of(7, 7), "id", "nowhere"))))
        .isInstanceOf(IllegalStateException.class);

    client.awaitAck(client.write("Unharmed. "));
    assertThat(documents.read(document).content().text()).isEqualTo("Beginning. Unharmed. ");
  }

  @Test
  void doesNotKnowWhatWasNeverCreated() {
    assertThatThrownBy(() -> documents.read(DocumentId.next()))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> documents.create("nobody", XmlFragment.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

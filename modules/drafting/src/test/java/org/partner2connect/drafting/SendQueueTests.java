package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.partner2connect.yjs.Lib0Decoder;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlText;
import org.partner2connect.yjs.YDoc;

class SendQueueTests {

  private final SlowWire wire = new SlowWire();
  private final AtomicInteger broken = new AtomicInteger();
  private final SendQueue queue = new SendQueue(wire, 1_000, broken::incrementAndGet);

  /** Sends when the test says so. */
  private static final class SlowWire implements Wire {

    final List<byte[]> sent = new ArrayList<>();
    final List<Consumer<Throwable>> pending = new ArrayList<>();
    boolean prompt;

    @Override
    public void send(byte[] frame, Consumer<Throwable> done) {
      sent.add(frame);
      if (prompt) {
        done.accept(null);
      } else {
        pending.add(done);
      }
    }

    void complete(Throwable failure) {
      pending.removeFirst().accept(failure);
    }

    @Override
    public void close(CloseCode code) {}
  }

  @Test
  void sendsEachUpdateAtOnceWhenNothingIsBeingSent() {
    wire.prompt = true;

    update("a");
    update("b");

    assertThat(wire.sent).hasSize(2);
  }

  @Test
  void mergesOnlyWhatGatheredWhileItSent() {
    var doc = new YDoc();
    List<byte[]> updates = List.of(write(doc, "a"), write(doc, "b"), write(doc, "c"));
    updates.forEach(update -> queue.update(update, Frames.update(update)));
    assertThat(wire.sent).hasSize(1);

    wire.complete(null);
    wire.complete(null);

    assertThat(wire.sent).hasSize(2);
    assertThat(wire.pending).isEmpty();
    var receiver = new YDoc();
    wire.sent.forEach(frame -> receiver.apply(payload(frame)));
    assertThat(receiver.fragment("content").text()).isEqualTo("abc");
  }

  @Test
  void sendsMessagesFirstAndOfAcksAndPresenceTheNewestOnly() {
    queue.message(Frames.notice("first", "{}"));
    queue.ack(1, 1);
    queue.ack(2, 2);
    queue.presence(List.of(new Presence.Entry(7, new byte[] {7, 1, 0})), new byte[0]);
    queue.presence(List.of(new Presence.Entry(7, new byte[] {7, 2, 0})), new byte[0]);
    queue.message(Frames.refusal(3, RefusalCode.SCHEMA));

    while (!wire.pending.isEmpty()) {
      wire.complete(null);
    }

    assertThat(wire.sent).extracting(frame -> (int) frame[0]).containsExactly(102, 101, 100, 1);
    assertThat(wire.sent.get(2)).isEqualTo(Frames.ack(2, 2));
    assertThat(wire.sent.get(3)).isEqualTo(Frames.awareness(List.of(new byte[] {7, 2, 0})));
  }

  @Test
  void replacesAnAnswerThatWasNotSentYet() {
    queue.answer(new byte[] {1});
    queue.answer(new byte[] {2});
    queue.answer(new byte[] {3});

    wire.complete(null);
    wire.complete(null);

    assertThat(wire.sent).containsExactly(new byte[] {1}, new byte[] {3});
  }

  @Test
  void breaksWithAReceiverThatDoesNotRead() {
    var doc = new YDoc();
    for (int i = 0; i < 20 && broken.get() == 0; i++) {
      byte[] update = write(doc, "x".repeat(100));
      queue.update(update, Frames.update(update));
    }

    assertThat(broken.get()).isEqualTo(1);
    assertThat(wire.sent).hasSize(1);
  }

  @Test
  void breaksWhenAFrameCannotBeSent() {
    update("a");
    update("b");

    wire.complete(new IOException("gone"));
    update("c");

    assertThat(broken.get()).isEqualTo(1);
    assertThat(wire.sent).hasSize(1);
  }

  @Test
  void saysLastWordsBeforeItFinishes() {
    var finished = new AtomicInteger();
    update("a");
    update("b");
    queue.message(Frames.refusal(1, RefusalCode.RATE));
    queue.finish(finished::incrementAndGet);
    update("c");

    assertThat(finished.get()).isZero();
    wire.complete(null);
    assertThat(finished.get()).isZero();
    wire.complete(null);

    assertThat(finished.get()).isEqualTo(1);
    assertThat(wire.sent).extracting(frame -> (int) frame[0]).containsExactly(0, 101);
  }

  @Test
  void doesNotRecurseOverALongQueue() {
    var roomy = new SendQueue(wire, Integer.MAX_VALUE, broken::incrementAndGet);
    roomy.message(new byte[] {0});
    for (int i = 0; i < 20_000; i++) {
      roomy.message(new byte[] {0});
    }

    wire.prompt = true;
    wire.complete(null);

    assertThat(wire.sent).hasSize(20_001);
  }

  private void update(String text) {
    byte[] update = write(new YDoc(), text);
    queue.update(update, Frames.update(update));
  }

  private static byte[] write(YDoc doc, String text) {
    return doc.edit("content", 5)
        .append(List.of(XmlElement.of("paragraph", XmlText.of(text))))
        .finish();
  }

  private static byte[] payload(byte[] frame) {
    var in = new Lib0Decoder(frame);
    in.readVarUint();
    in.readVarUint();
    return in.readVarBytes();
  }
}

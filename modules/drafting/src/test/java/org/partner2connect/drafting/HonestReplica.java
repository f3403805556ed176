package org.partner2connect.drafting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.Lib0Decoder;
import org.partner2connect.yjs.YDoc;

/** What an honest client keeps: a document in step with the server's, and whatever it is told. */
abstract class HonestReplica {

  static final Duration PATIENCE = Duration.ofSeconds(20);

  record Refusal(long frame, String code, String messageKey) {}

  record Notice(String code, String json) {}

  record Presence(long clientId, long clock, String state) {}

  final YDoc doc = new YDoc();
  final long clientId;
  final List<Refusal> refusals = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final List<Presence> presences = new ArrayList<>();
  final List<Long> acks = new ArrayList<>();
  final List<byte[]> stepTwos = new ArrayList<>();
  long sent;
  int updatesReceived;
  int stepOnes;
  int closeCode;
  int pings;
  boolean answering = true;

  HonestReplica(long clientId) {
    this.clientId = clientId;
  }

  abstract void sendStepTwo(byte[] update);

  synchronized long acked() {
    return acks.isEmpty() ? 0 : acks.getLast();
  }

  synchronized String text() {
    return doc.fragment("content").text();
  }

  synchronized boolean refusedWith(String code) {
    return refusals.stream().anyMatch(refusal -> refusal.code().equals(code));
  }

  synchronized boolean noticed(Predicate<Notice> notice) {
    return notices.stream().anyMatch(notice);
  }

  void awaitAck(long frame) {
    await("the ack of frame " + frame, () -> acked() >= frame);
  }

  void awaitText(String text) {
    await("the text " + text, () -> text().contains(text));
  }

  void awaitClose() {
    await("the end", () -> closeCode != 0);
  }

  void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    synchronized (this) {
      while (!condition.getAsBoolean()) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new AssertionError(
              "Waited in vain for %s; acks %s, refusals %s, notices %s, closed with %d"
                  .formatted(what, acks, refusals, notices, closeCode));
        }
        try {
          wait(Math.min(left, 200));
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
    }
  }

  void received(byte[] frame) {
    byte[] answer = null;
    synchronized (this) {
      var in = new Lib0Decoder(frame);
      switch ((int) in.readVarUint()) {
        case 0 -> answer = sync(in);
        case 1 -> presence(new Lib0Decoder(in.readVarBytes()));
        case 100 -> {
          in.readVarUint();
          acks.add(in.readVarUint());
        }
        case 101 ->
            refusals.add(new Refusal(in.readVarUint(), in.readVarString(), in.readVarString()));
        case 102 -> notices.add(new Notice(in.readVarString(), in.readVarString()));
        default -> throw new AssertionError("Unknown message");
      }
      notifyAll();
    }
    if (answer != null) {
      sendStepTwo(answer);
    }
  }

  private byte @Nullable [] sync(Lib0Decoder in) {
    long kind = in.readVarUint();
    byte[] payload = in.readVarBytes();
    if (kind == 0) {
      stepOnes++;
      return answering ? doc.encodeStateAsUpdate(payload) : null;
    }
    doc.apply(payload);
    if (kind == 1) {
      stepTwos.add(payload);
    } else {
      updatesReceived++;
    }
    return null;
  }

  private void presence(Lib0Decoder in) {
    long count = in.readVarUint();
    for (long index = 0; index < count; index++) {
      presences.add(new Presence(in.readVarUint(), in.readVarUint(), in.readVarString()));
    }
  }

  synchronized void pinged() {
    pings++;
    notifyAll();
  }

  /** The line broke, unless it had been closed before. */
  synchronized void broke() {
    ended(closeCode == 0 ? 1006 : closeCode);
  }

  synchronized void ended(int code) {
    closeCode = code;
    notifyAll();
  }
}

package org.partner2connect.drafting;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.Lib0Decoder;
import org.partner2connect.yjs.Lib0Encoder;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlText;
import org.partner2connect.yjs.YDoc;

/** A small honest client: keeps a document, answers step 1, and notes whatever it is told. */
final class CollabClient implements WebSocket.Listener, Wire, AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

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
  private final Object sending = new Object();
  long sent;
  int updatesReceived;
  int stepOnes;
  int closeCode;
  int pings;
  boolean answering = true;

  private final java.io.ByteArrayOutputStream parts = new java.io.ByteArrayOutputStream();
  private volatile @Nullable WebSocket socket;
  @Nullable PollingLine line;

  /** Instead of a socket, on a node without a web server. */
  private volatile @Nullable Seat seat;

  private final ExecutorService arrivals =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

  CollabClient(long clientId) {
    this.clientId = clientId;
  }

  /** Opens the socket and waits until the server's state has arrived. */
  CollabClient connect(int port, DocumentId document, String token) {
    open(port, document, "p2c.collab.1", token, null);
    return begin();
  }

  /** Takes a seat without a socket, and waits in the same way. */
  CollabClient sit(Seat taken) {
    seat = taken;
    taken.opened(this, true);
    return begin();
  }

  private CollabClient begin() {
    send(new Lib0Encoder().writeUint8(0).writeUint8(0).writeVarBytes(doc.stateVector()));
    await("the server's state", () -> !stepTwos.isEmpty());
    await("its own step 2 to be durable", () -> acked() >= 1);
    return this;
  }

  /** The same by POST and long poll. */
  CollabClient poll(int port, DocumentId document, String token) {
    line = PollingLine.open(port, document, token, this);
    send(new Lib0Encoder().writeUint8(0).writeUint8(0).writeVarBytes(doc.stateVector()));
    await("the server's state", () -> !stepTwos.isEmpty());
    await("its own step 2 to be durable", () -> acked() >= 1);
    return this;
  }

  void open(int port, DocumentId document, String protocol, String token, @Nullable String origin) {
    var builder = HTTP.newWebSocketBuilder().subprotocols(protocol, "token." + token);
    if (origin != null) {
      builder.header("Origin", origin);
    }
    builder.buildAsync(URI.create("ws://localhost:" + port + "/collab/" + document), this).join();
  }

  @Override
  public void onOpen(WebSocket opened) {
    socket = opened;
    opened.request(1);
  }

  String protocol() {
    return socket.getSubprotocol();
  }

  /** Writes a paragraph and sends it; returns the frame's number. */
  long write(String text) {
    return sendUpdate(paragraph(text));
  }

  /** Writes a paragraph and keeps it. */
  synchronized byte[] paragraph(String text) {
    return doc.edit("content", clientId)
        .append(List.of(XmlElement.of("paragraph", XmlText.of(text))))
        .finish();
  }

  synchronized byte[] deleteFirst() {
    return doc.edit("content", clientId).delete(List.of(), 0).finish();
  }

  synchronized byte[] deleteParagraph(String text) {
    int index =
        doc.fragment("content").children().indexOf(XmlElement.of("paragraph", XmlText.of(text)));
    return doc.edit("content", clientId).delete(List.of(), index).finish();
  }

  long sendUpdate(byte[] update) {
    sent++;
    send(new Lib0Encoder().writeUint8(0).writeUint8(2).writeVarBytes(update));
    return sent;
  }

  void sendStepTwo(byte[] update) {
    sent++;
    send(new Lib0Encoder().writeUint8(0).writeUint8(1).writeVarBytes(update));
  }

  void sendPresence(long clientId, long clock, String state) {
    var states =
        new Lib0Encoder()
            .writeVarUint(1)
            .writeVarUint(clientId)
            .writeVarUint(clock)
            .writeVarString(state);
    send(new Lib0Encoder().writeUint8(1).writeVarBytes(states.toByteArray()));
  }

  void send(Lib0Encoder frame) {
    sendRaw(frame.toByteArray());
  }

  /** The JDK's client takes one message at a time. */
  void sendRaw(byte[] frame) {
    synchronized (sending) {
      Seat here = seat;
      if (here != null) {
        here.received(frame);
        return;
      }
      if (line != null) {
        line.post(frame);
        return;
      }
      socket.sendBinary(ByteBuffer.wrap(frame), true).join();
    }
  }

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

  @Override
  public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
    var bytes = new byte[data.remaining()];
    data.get(bytes);
    parts.writeBytes(bytes);
    if (last) {
      byte[] frame = parts.toByteArray();
      parts.reset();
      received(frame);
    }
    from.request(1);
    return null;
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

  @Override
  public CompletionStage<?> onPing(WebSocket from, ByteBuffer question) {
    synchronized (this) {
      pings++;
      notifyAll();
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(@Nullable WebSocket from, int code, String reason) {
    synchronized (this) {
      closeCode = code;
      notifyAll();
    }
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    synchronized (this) {
      if (closeCode == 0) {
        closeCode = 1006;
      }
      notifyAll();
    }
  }

  @Override
  public void send(byte[] frame, Consumer<@Nullable Throwable> done) {
    arrivals.execute(() -> received(frame));
    done.accept(null);
  }

  @Override
  public void close(CloseCode code) {
    arrivals.execute(
        () -> {
          synchronized (this) {
            closeCode = code.number();
            notifyAll();
          }
        });
  }

  @Override
  public void close() {
    Seat here = seat;
    if (here != null) {
      here.closed();
    }
    if (line != null) {
      line.stop();
    }
    arrivals.close();
    if (socket != null) {
      socket.abort();
    }
  }
}

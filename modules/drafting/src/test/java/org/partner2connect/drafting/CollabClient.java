package org.partner2connect.drafting;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.Lib0Encoder;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlText;

/** A small honest client: writes in its document, by socket, by long poll or from a seat. */
final class CollabClient extends HonestReplica implements WebSocket.Listener, Wire, AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Object sending = new Object();
  private final java.io.ByteArrayOutputStream parts = new java.io.ByteArrayOutputStream();
  private volatile @Nullable WebSocket socket;
  @Nullable PollingLine line;

  /** Instead of a socket, on a node without a web server. */
  private volatile @Nullable Seat seat;

  private final ExecutorService arrivals =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

  CollabClient(long clientId) {
    super(clientId);
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
    return begin();
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

  @Override
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

  @Override
  public CompletionStage<?> onPing(WebSocket from, ByteBuffer question) {
    pinged();
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(@Nullable WebSocket from, int code, String reason) {
    ended(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    broke();
  }

  @Override
  public void send(byte[] frame, Consumer<@Nullable Throwable> done) {
    arrivals.execute(() -> received(frame));
    done.accept(null);
  }

  @Override
  public void close(CloseCode code) {
    arrivals.execute(() -> ended(code.number()));
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

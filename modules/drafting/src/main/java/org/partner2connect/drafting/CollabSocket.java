package org.partner2connect.drafting;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One socket of the container. Takes messages in parts, so that no buffer of the largest size is
 * kept for every connection, and ends the connection as soon as one grows too large.
 */
final class CollabSocket extends Endpoint implements Wire {

  private static final Logger LOG = LoggerFactory.getLogger(CollabSocket.class);

  /** How long closing may wait for a client that does not read; Tomcat's name for it. */
  private static final String BLOCKING_TIMEOUT =
      "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

  /** How long the line stays open after our closing frame if the client does not answer it. */
  private static final String CLOSE_TIMEOUT = "org.apache.tomcat.websocket.SESSION_CLOSE_TIMEOUT";

  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
  private static final long CLOSING_MILLIS = 2_000;
  private static final long SENDING_MILLIS = 20_000;

  private final Seat seat;
  private final boolean schemaFits;
  private final int largest;
  private final Unfinished unfinished;
  private boolean ended;
  private ByteArrayOutputStream parts = new ByteArrayOutputStream(0);
  private volatile @Nullable Session session;

  CollabSocket(Seat seat, boolean schemaFits, DraftingLimits limits, Unfinished unfinished) {
    this.seat = seat;
    this.schemaFits = schemaFits;
    this.largest = limits.frameBytes();
    this.unfinished = unfinished;
  }

  @Override
  public void onOpen(Session opened, EndpointConfig config) {
    session = opened;
    opened.setMaxIdleTimeout(0);
    opened.getUserProperties().put(BLOCKING_TIMEOUT, CLOSING_MILLIS);
    opened.getUserProperties().put(CLOSE_TIMEOUT, CLOSING_MILLIS);
    opened.getAsyncRemote().setSendTimeout(SENDING_MILLIS);
    opened.addMessageHandler(
        new MessageHandler.Partial<ByteBuffer>() {
          @Override
          public void onMessage(ByteBuffer part, boolean last) {
            receive(part, last);
          }
        });
    opened.addMessageHandler(
        new MessageHandler.Partial<String>() {
          @Override
          public void onMessage(String part, boolean last) {
            seat.connection().close(CloseCode.NOT_BINARY);
          }
        });
    opened.addMessageHandler(
        new MessageHandler.Whole<PongMessage>() {
          @Override
          public void onMessage(PongMessage answer) {
            seat.connection().heard();
          }
        });
    seat.opened(this, schemaFits);
  }

  /** The container calls it from one thread at a time, and goes on doing so after a close. */
  private void receive(ByteBuffer part, boolean last) {
    Connection connection = seat.connection();
    connection.heard();
    if (connection.isOver()) {
      return;
    }
    var bytes = new byte[part.remaining()];
    part.get(bytes);
    CloseCode tooMuch = last ? null : keep(bytes);
    if (tooMuch != null) {
      connection.close(tooMuch);
    } else if (last) {
      byte[] whole = complete(bytes);
      if (whole.length > largest) {
        connection.close(CloseCode.TOO_BIG);
      } else {
        seat.received(whole);
      }
    }
  }

  /** Keeps a part, or says why not. */
  private synchronized @Nullable CloseCode keep(byte[] bytes) {
    if (parts.size() + bytes.length > largest) {
      return CloseCode.TOO_BIG;
    }
    if (ended || !unfinished.take(seat.connection().person(), bytes.length)) {
      return CloseCode.TRY_LATER;
    }
    parts.writeBytes(bytes);
    return null;
  }

  private synchronized byte[] complete(byte[] lastPart) {
    if (parts.size() == 0) {
      return lastPart;
    }
    int before = parts.size();
    byte[] whole = Arrays.copyOf(parts.toByteArray(), before + lastPart.length);
    System.arraycopy(lastPart, 0, whole, before, lastPart.length);
    forget();
    return whole;
  }

  /** Keeps no large buffer for the next message either. */
  private synchronized void forget() {
    if (parts.size() > 0) {
      unfinished.giveBack(seat.connection().person(), parts.size());
      parts = new ByteArrayOutputStream(0);
    }
  }

  @Override
  public void onClose(Session closed, CloseReason reason) {
    synchronized (this) {
      ended = true;
      forget();
    }
    seat.closed();
  }

  @Override
  public void onError(Session broken, Throwable failure) {
    if (!(failure instanceof IOException)) {
      LOG.warn("A socket failed", failure);
      seat.connection().close(CloseCode.FAILED);
    }
  }

  @Override
  public void send(byte[] frame, Consumer<@Nullable Throwable> done) {
    Session open = session;
    if (open == null) {
      done.accept(new IOException("No socket"));
      return;
    }
    try {
      open.getAsyncRemote()
          .sendBinary(ByteBuffer.wrap(frame), result -> done.accept(result.getException()));
    } catch (IllegalStateException | IllegalArgumentException closed) {
      done.accept(closed);
    }
  }

  /** In a thread of its own: the container waits until the question is on its way. */
  @Override
  public boolean ping() {
    Thread.startVirtualThread(
        () -> {
          Session open = session;
          if (open != null && open.isOpen()) {
            try {
              open.getBasicRemote().sendPing(NOTHING.duplicate());
            } catch (IOException | IllegalStateException gone) {
              LOG.debug("A socket was gone before it could be asked: {}", gone.toString());
            }
          }
        });
    return true;
  }

  /** In a thread of its own: the container waits for the client to take the closing frame. */
  @Override
  public void close(CloseCode code) {
    Thread.startVirtualThread(
        () -> {
          Session open = session;
          if (open != null && open.isOpen()) {
            try {
              open.close(new CloseReason(CloseCodes.getCloseCode(code.number()), ""));
            } catch (IOException gone) {
              LOG.debug("A socket was gone before it could be closed: {}", gone.toString());
            }
          }
        });
  }
}

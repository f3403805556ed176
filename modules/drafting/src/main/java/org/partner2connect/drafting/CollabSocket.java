package org.partner2connect.drafting;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
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

  private static final long CLOSING_MILLIS = 2_000;
  private static final long SENDING_MILLIS = 20_000;

  private final Seat seat;
  private final boolean schemaFits;
  private final int largest;
  private final ByteArrayOutputStream parts = new ByteArrayOutputStream(0);
  private volatile @Nullable Session session;

  CollabSocket(Seat seat, boolean schemaFits, DraftingLimits limits) {
    this.seat = seat;
    this.schemaFits = schemaFits;
    this.largest = limits.frameBytes();
  }

  @Override
  public void onOpen(Session opened, EndpointConfig config) {
    session = opened;
    opened.setMaxIdleTimeout(0);
    opened.getUserProperties().put(BLOCKING_TIMEOUT, CLOSING_MILLIS);
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
    seat.opened(this, schemaFits);
  }

  private void receive(ByteBuffer part, boolean last) {
    if (parts.size() + part.remaining() > largest) {
      parts.reset();
      seat.connection().close(CloseCode.TOO_BIG);
      return;
    }
    var bytes = new byte[part.remaining()];
    part.get(bytes);
    if (last && parts.size() == 0) {
      seat.received(bytes);
      return;
    }
    parts.writeBytes(bytes);
    if (last) {
      byte[] whole = parts.toByteArray();
      parts.reset();
      seat.received(whole);
    }
  }

  @Override
  public void onClose(Session closed, CloseReason reason) {
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

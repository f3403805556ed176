package org.partner2connect.drafting;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Speaks HTTP and WebSocket by hand, so that it can say what no library would. */
final class RawClient implements AutoCloseable {

  static final int FIN = 0x80;
  static final int TEXT = 1;
  static final int BINARY = 2;
  static final int CLOSE = 8;
  static final int PING = 9;
  static final int PONG = 10;

  /** What {@link #awaitClose} says when the line ended without a closing frame. */
  static final int CUT = 1006;

  private static final byte[] MASK = {0x12, 0x34, 0x56, 0x78};
  private static final int PATIENCE_MILLIS = (int) CollabClient.PATIENCE.toMillis();

  private final Socket socket;
  private final DataInputStream in;
  private final OutputStream out;

  private RawClient(int port, int receiveBuffer) throws IOException {
    socket = new Socket();
    if (receiveBuffer > 0) {
      socket.setReceiveBufferSize(receiveBuffer);
    }
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    in = new DataInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  /** Only the line. */
  static RawClient dial(int port) throws IOException {
    return new RawClient(port, 0);
  }

  /** An open WebSocket. */
  static RawClient open(int port, DocumentId document, String token) throws IOException {
    return open(port, document, token, 0);
  }

  /**
   * An open WebSocket.
   *
   * @param receiveBuffer how many bytes the machine takes before the program reads; 0: as usual
   */
  static RawClient open(int port, DocumentId document, String token, int receiveBuffer)
      throws IOException {
    var client = new RawClient(port, receiveBuffer);
    client.say(handshake(document, token, ""));
    String status = client.readStatus();
    if (!status.contains(" 101 ")) {
      throw new IOException(status);
    }
    return client;
  }

  /** A handshake's text; the further headers each end with CR LF. */
  static String handshake(DocumentId document, String token, String headers) {
    return """
        GET /collab/%s HTTP/1.1
        Host: localhost
        Upgrade: websocket
        Connection: Upgrade
        Sec-WebSocket-Version: 13
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
        Sec-WebSocket-Protocol: p2c.collab.1, token.%s
        """
            .formatted(document, token)
            .replace("\n", "\r\n")
        + headers
        + "\r\n";
  }

  /** The status line that answers some bytes. */
  static String ask(int port, String request) throws IOException {
    try (RawClient client = dial(port)) {
      client.say(request);
      return client.readStatus();
    }
  }

  void say(String text) throws IOException {
    write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  void write(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }

  /** Reads the status line and skips the headers. */
  String readStatus() throws IOException {
    var head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      head.write(in.readUnsignedByte());
    }
    return head.toString(StandardCharsets.ISO_8859_1).lines().findFirst().orElseThrow();
  }

  /** Sends one frame, masked. */
  void frame(int firstByte, byte[] payload) throws IOException {
    write(masked(firstByte, payload));
  }

  void message(byte[] payload) throws IOException {
    frame(FIN | BINARY, payload);
  }

  /** Announces a frame of such a length, of which nothing needs to follow. */
  void announce(int firstByte, long length) throws IOException {
    write(
        ByteBuffer.allocate(14)
            .put((byte) firstByte)
            .put((byte) (0x80 | 127))
            .putLong(length)
            .put(MASK)
            .array());
  }

  static byte[] masked(int firstByte, byte[] payload) {
    var frame = ByteBuffer.allocate(14 + payload.length);
    frame.put((byte) firstByte);
    if (payload.length < 126) {
      frame.put((byte) (0x80 | payload.length));
    } else if (payload.length < 1 << 16) {
      frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
    } else {
      frame.put((byte) (0x80 | 127)).putLong(payload.length);
    }
    frame.put(MASK);
    for (int index = 0; index < payload.length; index++) {
      frame.put((byte) (payload[index] ^ MASK[index & 3]));
    }
    var bytes = new byte[frame.position()];
    frame.flip().get(bytes);
    return bytes;
  }

  /** One frame of the server: its first byte and payload. */
  record Frame(int firstByte, byte[] payload) {

    int opCode() {
      return firstByte & 0x0f;
    }
  }

  Frame read() throws IOException {
    int first = in.readUnsignedByte();
    long length = in.readUnsignedByte();
    if (length == 126) {
      length = in.readUnsignedShort();
    } else if (length == 127) {
      length = in.readLong();
    }
    var payload = new byte[Math.toIntExact(length)];
    in.readFully(payload);
    return new Frame(first, payload);
  }

  /** Reads until the server's closing frame and returns its code; {@link #CUT} without one. */
  int awaitClose() throws IOException {
    try {
      while (true) {
        Frame frame = read();
        if (frame.opCode() == CLOSE) {
          return ByteBuffer.wrap(frame.payload()).getShort();
        }
      }
    } catch (EOFException | SocketException cut) {
      return CUT;
    }
  }

  /** Reads until the line ends. */
  void awaitEnd() throws IOException {
    try {
      while (in.read() >= 0) {
        // What still comes does not matter.
      }
    } catch (SocketException reset) {
      // That is an end too.
    }
  }

  void shutDownOutput() throws IOException {
    socket.shutdownOutput();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

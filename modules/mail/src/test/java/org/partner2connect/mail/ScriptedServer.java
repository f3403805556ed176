package org.partner2connect.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that says what the test wants, by the first word of a command. */
final class ScriptedServer implements Closeable {

  /** The answer that is none: the server keeps silent. */
  static final String SILENCE = "";

  private final ServerSocket listening;
  private final Map<String, String> replies;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /**
   * @param replies what differs from a server that takes everything; {@code GREETING} comes first,
   *     {@code BODY} after the last line of a mail
   */
  ScriptedServer(Map<String, String> replies) {
    this.replies = replies;
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::listen);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** All lines that came in. */
  List<String> heard() {
    return heard;
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (var socket : open) {
      socket.close();
    }
  }

  private void listen() {
    try {
      while (true) {
        var socket = listening.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> talk(socket));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void talk(Socket socket) {
    try (socket) {
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      var out = socket.getOutputStream();
      say(out, replies.getOrDefault("GREETING", "220 here"));
      var body = false;
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        heard.add(line);
        if (body && !line.equals(".")) {
          continue;
        }
        var command = body ? "BODY" : line.split("[ :]", 2)[0];
        var reply = replies.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 ok");
        say(out, reply);
        body = command.equals("DATA") && reply.startsWith("354");
      }
    } catch (IOException gone) {
      // The client has hung up.
    }
  }

  private static void say(OutputStream out, String reply) throws IOException {
    if (!reply.equals(SILENCE)) {
      out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}

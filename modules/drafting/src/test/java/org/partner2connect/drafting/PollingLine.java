package org.partner2connect.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.partner2connect.yjs.Lib0Decoder;
import org.partner2connect.yjs.Lib0Encoder;
import tools.jackson.databind.json.JsonMapper;

/** A client's end of a polling connection; says every request so that tests can repeat it. */
final class PollingLine {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  final String connection;
  private final String address;
  private final String token;
  private volatile boolean stopped;
  private long posts;

  private PollingLine(String address, String token, String connection) {
    this.address = address;
    this.token = token;
    this.connection = connection;
  }

  /** Opens a connection and passes on all that it hears. */
  static PollingLine open(int port, DocumentId document, String token, CollabClient client) {
    PollingLine line = open(port, document, token);
    Thread.startVirtualThread(() -> line.listen(client));
    return line;
  }

  /** Opens a connection on which the test asks by itself. */
  static PollingLine open(int port, DocumentId document, String token) {
    String address = "http://localhost:" + port + "/collab/" + document + "/poll";
    HttpResponse<byte[]> opened = send(knock(address, token).build());
    if (opened.statusCode() != 201) {
      throw new AssertionError("Answered " + opened.statusCode());
    }
    String id = JsonMapper.shared().readTree(opened.body()).get("connection").stringValue();
    return new PollingLine(address + "/" + id, token, id);
  }

  static HttpRequest.Builder knock(String address, String token) {
    return HttpRequest.newBuilder(URI.create(address + "?protocol=p2c.collab.1"))
        .header("Authorization", "Bearer " + token)
        .POST(BodyPublishers.noBody());
  }

  private void listen(CollabClient client) {
    long after = 0;
    while (!stopped) {
      HttpResponse<byte[]> answer = ask(after);
      if (answer.statusCode() != 200) {
        client.onClose(null, 1006, "");
        return;
      }
      var in = new Lib0Decoder(answer.body());
      after = in.readVarUint();
      long close = in.readVarUint();
      while (in.hasContent()) {
        client.received(in.readVarBytes());
      }
      if (close != 0) {
        client.onClose(null, (int) close, "");
        return;
      }
    }
  }

  HttpResponse<byte[]> ask(long after) {
    return send(request("?after=" + after).GET().build());
  }

  /** Posts one frame as the next in turn. */
  synchronized void post(byte[] frame) {
    int status = post(++posts, new Lib0Encoder().writeVarBytes(frame).toByteArray());
    if (status != 204) {
      throw new AssertionError("A post was answered with " + status);
    }
  }

  int post(long number, byte[] body) {
    return send(request("?seq=" + number).POST(BodyPublishers.ofByteArray(body)).build())
        .statusCode();
  }

  int leave() {
    stopped = true;
    return send(request("").DELETE().build()).statusCode();
  }

  /** Falls silent, as a browser that is killed. */
  void stop() {
    stopped = true;
  }

  private HttpRequest.Builder request(String query) {
    return HttpRequest.newBuilder(URI.create(address + query))
        .header("Authorization", "Bearer " + token);
  }

  static HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofByteArray());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
  }
}

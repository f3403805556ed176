package p2c.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows caught mail on the loopback interface. Mail holds links that open something, so it answers
 * only to the names of this machine: a page elsewhere cannot read it under a name of its own.
 */
final class InboxServer implements AutoCloseable {

  private static final String STYLE = "/inbox/inbox.css";
  private static final Pattern MAIL = Pattern.compile("/mail/([1-9][0-9]{0,17})(/html)?");
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; "
          + "form-action 'none'; frame-ancestors 'none'";
  private static final String FRAME_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";
  private static final String HTML = "text/html; charset=utf-8";

  private final HttpServer server;
  private final ExecutorService threads;
  private final Set<String> names;
  private final Supplier<List<CaughtMail>> mails;

  private InboxServer(HttpServer server, int port, Supplier<List<CaughtMail>> mails) {
    this.server = server;
    this.threads = Executors.newVirtualThreadPerTaskExecutor();
    this.names = Set.of(Ports.LOOPBACK + ":" + port, "localhost:" + port);
    this.mails = mails;
  }

  /**
   * Starts it.
   *
   * @throws CannotStart if the port cannot be used
   */
  static InboxServer start(int port, Supplier<List<CaughtMail>> mails) {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress(Ports.LOOPBACK, port), 0);
      InboxServer inbox = new InboxServer(server, port, mails);
      server.createContext("/", inbox::answer);
      server.setExecutor(inbox.threads);
      server.start();
      return inbox;
    } catch (IOException e) {
      throw new CannotStart("The inbox cannot use port " + port + ": " + e + ".", e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** An answer: its kind, what may happen in it, and its content. */
  private record Answer(int status, String type, String policy, String content) {

    static Answer page(int status, String content) {
      return new Answer(status, HTML, PAGE_POLICY, content);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answerTo(exchange);
      byte[] content = answer.content().getBytes(StandardCharsets.UTF_8);
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answer.type());
      headers.set("Content-Security-Policy", answer.policy());
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Referrer-Policy", "no-referrer");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("Cache-Control", "no-store");
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), head ? -1 : content.length);
      if (!head) {
        exchange.getResponseBody().write(content);
      }
    }
  }

  private Answer answerTo(HttpExchange exchange) throws IOException {
    String host = exchange.getRequestHeaders().getFirst("Host");
    if (host == null || !names.contains(host)) {
      return Answer.page(421, InboxPages.problem("This inbox answers to 127.0.0.1 only."));
    }
    if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      return Answer.page(405, InboxPages.problem("This inbox can only be read."));
    }
    String path = exchange.getRequestURI().getPath();
    return switch (path == null ? "" : path) {
      case "/" -> Answer.page(200, InboxPages.list(mails.get()));
      case "/messages.json" ->
          new Answer(200, "application/json", PAGE_POLICY, InboxJson.of(mails.get()));
      case "/inbox.css" -> new Answer(200, "text/css; charset=utf-8", PAGE_POLICY, style());
      case String other -> mail(MAIL.matcher(other));
    };
  }

  private Answer mail(Matcher path) {
    Optional<CaughtMail> mail =
        path.matches() ? find(Long.parseLong(path.group(1))) : Optional.empty();
    if (mail.isEmpty()) {
      return Answer.page(404, InboxPages.problem("There is no such mail, or it was too long ago."));
    }
    return path.group(2) == null
        ? Answer.page(200, InboxPages.mail(mail.get()))
        : new Answer(200, HTML, FRAME_POLICY, InboxPages.framed(mail.get()));
  }

  private Optional<CaughtMail> find(long number) {
    return mails.get().stream().filter(mail -> mail.number() == number).findFirst();
  }

  private static String style() throws IOException {
    try (InputStream resource = InboxServer.class.getResourceAsStream(STYLE)) {
      if (resource == null) {
        throw new IOException(STYLE + " is not on the class path");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

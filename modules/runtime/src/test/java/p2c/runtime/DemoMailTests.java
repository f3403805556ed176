package p2c.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class DemoMailTests {

  private static final String HOSTILE = "<script>alert(1)</script>\"'& \ud83d\ude00";

  private final HttpClient http = HttpClient.newHttpClient();
  private int port;
  private DemoMail mail;

  @BeforeEach
  void starts() {
    port = Ports.anyFree();
    mail = DemoMail.start(port);
  }

  @AfterEach
  void stops() {
    mail.close();
  }

  @Test
  void tellsTheApplicationWhereToSend() {
    assertThat(mail.environment())
        .containsEntry("P2C_SMTP_HOST", "127.0.0.1")
        .containsOnlyKeys("P2C_SMTP_HOST", "P2C_SMTP_PORT", "P2C_MAIL_FROM");
  }

  @Test
  void keepsMailForEverybodyNewestFirst() throws Exception {
    send("ann@example.org", "First", "One", "<p>One</p>");
    send("bob@elsewhere.example", "Second", "Two\r\nlines", "<p>Two</p>");
    assertThat(mail.caught()).extracting(CaughtMail::subject).containsExactly("Second", "First");
    CaughtMail second = mail.caught().getFirst();
    assertThat(second.to()).isEqualTo("bob@elsewhere.example");
    assertThat(second.text()).isEqualTo("Two\nlines");
    assertThat(second.html()).isEqualTo("<p>Two</p>");
    assertThat(get("/").body()).containsSubsequence("Second", "to bob@elsewhere.example", "First");
  }

  @Test
  void forgetsTheOldestOfAThousandAndOne() throws Exception {
    Session session = session();
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect();
      MimeMessage message = message(session, "ann@example.org", "One", "Text", "<p>HTML</p>");
      for (int number = 0; number <= MailCatcher.MOST; number++) {
        transport.sendMessage(message, message.getAllRecipients());
      }
    }
    assertThat(mail.caught()).hasSize(MailCatcher.MOST);
    assertThat(mail.caught().getLast().number()).isEqualTo(2);
    assertThat(get("/mail/1").statusCode()).isEqualTo(404);
  }

  @Test
  void opensAMailAsTextWithItsLinks() throws Exception {
    send(
        "ann@example.org",
        HOSTILE,
        "Open:\r\nhttp://127.0.0.1:8080/join?a=1&b=2\r\n" + HOSTILE,
        "<html><head></head><body><script>alert(1)</script></body></html>");
    HttpResponse<String> page = get("/mail/1");
    assertThat(page.body())
        .contains("<a href=\"http://127.0.0.1:8080/join?a=1&amp;b=2\">")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp; \ud83d\ude00")
        .contains("<iframe title=\"The mail as HTML\" src=\"/mail/1/html\" sandbox=\"allow-popups")
        .doesNotContain("<script");
    assertThat(policy(page)).contains("default-src 'none'").doesNotContain("script", "unsafe");
    HttpResponse<String> frame = get("/mail/1/html");
    assertThat(frame.body()).contains("<base target=\"_blank\">");
    assertThat(policy(frame))
        .contains("default-src 'none'", "; sandbox allow-popups ")
        .doesNotContain("script");
    assertThat(get("/").body()).doesNotContain("<script");
  }

  @Test
  void tellsProgramsInJson() throws Exception {
    send("ann@example.org", HOSTILE, "Line\r\n\"quoted\" \\ \u2028", "<p>" + HOSTILE + "</p>");
    HttpResponse<String> answer = get("/messages.json");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    List<Map<String, Object>> mails = new Yaml().load(answer.body());
    assertThat(mails.getFirst())
        .containsEntry("to", "ann@example.org")
        .containsEntry("subject", HOSTILE)
        .containsEntry("text", "Line\n\"quoted\" \\ \u2028")
        .containsEntry("html", "<p>" + HOSTILE + "</p>")
        .containsKey("at");
  }

  @Test
  void showsOnlyWhatIsThere() throws Exception {
    assertThat(get("/").body()).contains("No mail yet.");
    assertThat(get("/mail/1").statusCode()).isEqualTo(404);
    assertThat(get("/mail/99999999999999999999").statusCode()).isEqualTo(404);
    assertThat(get("/mail/../../etc/passwd").statusCode()).isEqualTo(404);
    assertThat(get("/inbox.css").body()).contains("color-scheme");
    HttpRequest post =
        HttpRequest.newBuilder(address("/")).POST(HttpRequest.BodyPublishers.ofString("x")).build();
    assertThat(http.send(post, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(405);
  }

  @Test
  void answersToTheNamesOfThisMachineOnly() throws Exception {
    send("ann@example.org", "Secret", "Secret", "Secret");
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("Secret");
    }
  }

  @Test
  void saysWhenThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket()) {
      taken.bind(new InetSocketAddress(Ports.LOOPBACK, 0));
      assertThatExceptionOfType(CannotStart.class)
          .isThrownBy(() -> DemoMail.start(taken.getLocalPort()))
          .withMessageContaining("inbox");
    }
  }

  private void send(String to, String subject, String text, String html) throws Exception {
    Session session = session();
    Transport.send(message(session, to, subject, text, html));
  }

  private Session session() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", mail.environment().get("P2C_SMTP_HOST"));
    properties.setProperty("mail.smtp.port", mail.environment().get("P2C_SMTP_PORT"));
    return Session.getInstance(properties);
  }

  private static MimeMessage message(
      Session session, String to, String subject, String text, String html) throws Exception {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress("p2c@example.org"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    message.setSubject(subject, "UTF-8");
    MimeMultipart bodies = new MimeMultipart("alternative");
    bodies.addBodyPart(part(text, "plain"));
    bodies.addBodyPart(part(html, "html"));
    message.setContent(bodies);
    return message;
  }

  private static MimeBodyPart part(String text, String kind) throws Exception {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, "UTF-8", kind);
    return part;
  }

  private HttpResponse<String> get(String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static String policy(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
    return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
  }
}

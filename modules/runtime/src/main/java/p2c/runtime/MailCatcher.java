package p2c.runtime;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A mail server on the loopback interface that takes mail for everybody and passes none on. It
 * keeps the newest thousand, in memory.
 */
final class MailCatcher implements AutoCloseable {

  static final int MOST = 1_000;

  private final GreenMail server;
  private final Deque<CaughtMail> caught = new ArrayDeque<>();
  private long number;

  private MailCatcher(GreenMail server) {
    this.server = server;
  }

  /**
   * Starts it on a free port.
   *
   * @throws CannotStart if it does not come up
   */
  static MailCatcher start() {
    GreenMail server = new GreenMail(new ServerSetup(0, Ports.LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    MailCatcher catcher = new MailCatcher(server);
    server.getUserManager().setMessageDeliveryHandler((message, to) -> catcher.new Mailbox(to));
    try {
      server.start();
    } catch (RuntimeException e) {
      throw new CannotStart("The mail server of the demonstration does not start: " + e + ".", e);
    }
    return catcher;
  }

  int port() {
    return server.getSmtp().getPort();
  }

  /** What is kept, newest first. */
  synchronized List<CaughtMail> caught() {
    return List.copyOf(caught);
  }

  @Override
  public void close() {
    server.stop();
  }

  private synchronized void add(String to, MimeMessage message) {
    try {
      caught.addFirst(CaughtMail.of(++number, to, message, Instant.now()));
    } catch (MessagingException e) {
      throw new IllegalStateException("The mail cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    while (caught.size() > MOST) {
      caught.removeLast();
    }
  }

  /** The mailbox behind an address: all lead into the one inbox, and nobody signs in to any. */
  private final class Mailbox implements GreenMailUser {

    private final String address;

    Mailbox(MailAddress address) {
      this.address = address.getEmail();
    }

    @Override
    public void deliver(MovingMessage message) {
      add(address, message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
      add(address, message);
    }

    @Override
    public String getEmail() {
      return address;
    }

    @Override
    public String getLogin() {
      return address;
    }

    @Override
    public String getQualifiedMailboxName() {
      return address;
    }

    @Override
    public String getPassword() {
      return "";
    }

    @Override
    public void create() {
      // It is there already.
    }

    @Override
    public void delete() {
      // Nothing is kept by address.
    }

    @Override
    public void setPassword(String password) {
      // There is none.
    }

    @Override
    public void authenticate(String password) {
      // Whoever speaks to this port may.
    }
  }
}

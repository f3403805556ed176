package org.partner2connect.drafting.bus;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.identity.PersonId;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bus that can be made deaf, and whose node can die without a farewell. */
public final class MortalBus implements UpdateBus {

  private final PostgresUpdateBus real;
  private volatile boolean dead;
  public volatile boolean deaf;

  public MortalBus(JdbcClient jdbc, JdbcConnectionDetails database) {
    var outbox =
        new NotificationOutbox(jdbc) {
          @Override
          void send(Collection<String> texts) {
            if (!dead) {
              super.send(texts);
            }
          }
        };
    real =
        new PostgresUpdateBus(outbox, database, Duration.ofMillis(300), Duration.ofMillis(1_200));
  }

  /** As if the machine had lost its power. */
  public void die() {
    dead = true;
    real.close();
  }

  @Override
  public void open(Listener listener) {
    real.open(new HardOfHearing(listener));
  }

  @Override
  public void close() {
    real.close();
  }

  @Override
  public boolean othersMayBeThere() {
    return real.othersMayBeThere();
  }

  @Override
  public void doubt() {
    real.doubt();
  }

  @Override
  public void advanced(Map<DocumentId, Long> numbers) {
    real.advanced(numbers);
  }

  @Override
  public void revoked(Set<DocumentId> documents, Set<PersonId> people) {
    real.revoked(documents, people);
  }

  @Override
  public void show(Map<DocumentId, List<byte[]>> entries) {
    real.show(entries);
  }

  @Override
  public void ask(DocumentId document) {
    real.ask(document);
  }

  private final class HardOfHearing implements Listener {

    private final Listener listener;

    HardOfHearing(Listener listener) {
      this.listener = listener;
    }

    private void hear(Runnable what) {
      if (!deaf) {
        what.run();
      }
    }

    @Override
    public void advanced(Map<DocumentId, Long> numbers) {
      hear(() -> listener.advanced(numbers));
    }

    @Override
    public void revoked(Set<DocumentId> documents, Set<PersonId> people) {
      hear(() -> listener.revoked(documents, people));
    }

    @Override
    public void lookAtAll() {
      hear(listener::lookAtAll);
    }

    @Override
    public void shown(String node, DocumentId document, List<byte[]> entries) {
      hear(() -> listener.shown(node, document, entries));
    }

    @Override
    public void asked(DocumentId document) {
      hear(() -> listener.asked(document));
    }

    @Override
    public void lost(String node) {
      hear(() -> listener.lost(node));
    }
  }
}

package org.partner2connect.drafting.bus;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.identity.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The bus over PostgreSQL's notifications. Every text begins with the name of the node that sent
 * it, so that a node ignores its own without reading them. Nodes know of each other by what they
 * hear: a hello on coming, a sign of life every three seconds, a farewell.
 */
@Component
class PostgresUpdateBus implements UpdateBus, NotificationLine.Listener {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresUpdateBus.class);
  private static final Duration BEAT = Duration.ofSeconds(3);
  private static final Duration SILENCE = Duration.ofSeconds(10);
  private static final int NODE_LENGTH = 12;

  private final String node =
      UUID.randomUUID().toString().replace("-", "").substring(0, NODE_LENGTH);
  private final Roster roster;
  private final NotificationOutbox outbox;
  private final NotificationLine line;
  private final AtomicReference<@Nullable Listener> listener = new AtomicReference<>();

  @Autowired
  PostgresUpdateBus(NotificationOutbox outbox, JdbcConnectionDetails database) {
    this(outbox, database, BEAT, SILENCE);
  }

  /**
   * @param beat how often this node gives a sign of life
   * @param silence how long another may give none
   */
  PostgresUpdateBus(
      NotificationOutbox outbox, JdbcConnectionDetails database, Duration beat, Duration silence) {
    this.outbox = outbox;
    this.roster = new Roster(silence);
    this.line = new NotificationLine(database, text(new BusMessage.Alive()), beat, this);
  }

  @Override
  public void open(Listener told) {
    listener.set(told);
    line.open();
  }

  @Override
  public void close() {
    line.close();
    attempt(List.of(new BusMessage.Bye()));
  }

  @Override
  public boolean othersMayBeThere() {
    return roster.othersMayBeThere(System.nanoTime());
  }

  @Override
  public void doubt() {
    roster.doubt(System.nanoTime());
  }

  @Override
  public void advanced(Map<DocumentId, Long> numbers) {
    if (!numbers.isEmpty() && othersMayBeThere()) {
      outbox.send(List.of(text(new BusMessage.Advanced(numbers))));
    }
  }

  @Override
  public void revoked(Set<DocumentId> documents, Set<PersonId> people) {
    if (!documents.isEmpty() && !people.isEmpty()) {
      outbox.send(List.of(text(new BusMessage.Revoked(documents, people))));
    }
  }

  @Override
  public void show(Map<DocumentId, List<byte[]>> entries) {
    if (!entries.isEmpty() && othersMayBeThere()) {
      attempt(
          entries.entrySet().stream()
              .flatMap(entry -> BusMessage.shown(entry.getKey(), entry.getValue()).stream())
              .toList());
    }
  }

  @Override
  public void ask(DocumentId document) {
    if (othersMayBeThere()) {
      attempt(List.of(new BusMessage.Asked(document)));
    }
  }

  private String text(BusMessage message) {
    return node + message.encode();
  }

  private void attempt(Collection<BusMessage> messages) {
    try {
      outbox.send(messages.stream().map(this::text).toList());
    } catch (RuntimeException away) {
      LOG.debug("The other nodes were not told: {}", away.toString());
    }
  }

  @Override
  public void connected() {
    roster.listening(System.nanoTime());
    Thread.startVirtualThread(() -> attempt(List.of(new BusMessage.Hello())));
    tell(Listener::lookAtAll);
  }

  @Override
  public void broken() {
    roster.deaf();
  }

  @Override
  public void passed() {
    for (String lost : roster.lost(System.nanoTime())) {
      LOG.warn("Nothing has been heard of node {} for too long", lost);
      tell(told -> told.lost(lost));
    }
  }

  @Override
  public void received(String text) {
    if (text.startsWith(node) || text.length() <= NODE_LENGTH) {
      return;
    }
    String from = text.substring(0, NODE_LENGTH);
    roster.heard(from, System.nanoTime());
    try {
      BusMessage.parse(text.substring(NODE_LENGTH)).ifPresent(message -> take(from, message));
    } catch (RuntimeException surprise) {
      LOG.warn("What node {} said was not understood", from, surprise);
    }
  }

  private void take(String from, BusMessage message) {
    switch (message) {
      case BusMessage.Alive alive -> {}
      case BusMessage.Hello hello ->
          Thread.startVirtualThread(() -> attempt(List.of(new BusMessage.Alive())));
      case BusMessage.Bye bye -> {
        roster.gone(from);
        tell(told -> told.lost(from));
      }
      case BusMessage.Advanced(var numbers) ->
          tell(
              told -> {
                if (numbers.isEmpty()) {
                  told.lookAtAll();
                } else {
                  told.advanced(numbers);
                }
              });
      case BusMessage.Revoked(var documents, var people) ->
          tell(
              told -> {
                if (documents.isEmpty()) {
                  told.lookAtAll();
                } else {
                  told.revoked(documents, people);
                }
              });
      case BusMessage.Shown(var document, var entries) ->
          tell(told -> told.shown(from, document, entries));
      case BusMessage.Asked(var document) -> tell(told -> told.asked(document));
    }
  }

  private void tell(Consumer<Listener> what) {
    Listener told = listener.get();
    if (told != null) {
      what.accept(told);
    }
  }
}

package org.partner2connect.drafting.bus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.identity.PersonId;

/**
 * What is told in one notification, as text of at most {@link #LONGEST} characters: a letter, then
 * the rest. PostgreSQL takes less than 8,000 bytes.
 */
sealed interface BusMessage {

  int LONGEST = 7_500;

  /** Text after the letter. */
  String body();

  /** Which kind of message it is. */
  char letter();

  default String encode() {
    return letter() + body();
  }

  /** A sign of life. */
  record Alive() implements BusMessage {
    @Override
    public char letter() {
      return 'a';
    }

    @Override
    public String body() {
      return "";
    }
  }

  /** A node has begun to listen and wants to know who else is there. */
  record Hello() implements BusMessage {
    @Override
    public char letter() {
      return 'h';
    }

    @Override
    public String body() {
      return "";
    }
  }

  /** A node stops. */
  record Bye() implements BusMessage {
    @Override
    public char letter() {
      return 'b';
    }

    @Override
    public String body() {
      return "";
    }
  }

  /** Documents have advanced; empty: look at all that are open. */
  record Advanced(Map<DocumentId, Long> numbers) implements BusMessage {
    @Override
    public char letter() {
      return 'u';
    }

    @Override
    public String body() {
      return fitting(
          numbers.entrySet().stream()
              .map(entry -> entry.getKey() + ":" + entry.getValue())
              .collect(Collectors.joining(",")));
    }
  }

  /** Rights are gone; empty: look at all connections. */
  record Revoked(Set<DocumentId> documents, Set<PersonId> people) implements BusMessage {
    @Override
    public char letter() {
      return 'r';
    }

    @Override
    public String body() {
      return fitting(joined(documents) + "|" + joined(people));
    }
  }

  /** What people show in a document. */
  record Shown(DocumentId document, List<byte[]> entries) implements BusMessage {
    @Override
    public char letter() {
      return 'p';
    }

    @Override
    public String body() {
      return document
          + entries.stream()
              .map(entry -> "," + Base64.getEncoder().encodeToString(entry))
              .collect(Collectors.joining());
    }
  }

  /** Who is in that document? */
  record Asked(DocumentId document) implements BusMessage {
    @Override
    public char letter() {
      return 'q';
    }

    @Override
    public String body() {
      return document.toString();
    }
  }

  /**
   * Reads what another node has written; empty for a kind that only newer nodes know.
   *
   * @throws IllegalArgumentException when it cannot be read
   */
  static Optional<BusMessage> parse(String text) {
    String body = text.substring(1);
    return Optional.ofNullable(
        switch (text.charAt(0)) {
          case 'a' -> new Alive();
          case 'h' -> new Hello();
          case 'b' -> new Bye();
          case 'u' -> new Advanced(numbers(body));
          case 'r' -> revoked(body);
          case 'p' -> shown(body);
          case 'q' -> new Asked(new DocumentId(UUID.fromString(body)));
          default -> null;
        });
  }

  /** Splits what is shown in a document; leaves out what does not fit into one notification. */
  static List<BusMessage> shown(DocumentId document, List<byte[]> entries) {
    int room = LONGEST - document.toString().length() - 20;
    var messages = new ArrayList<BusMessage>();
    var part = new ArrayList<byte[]>();
    int used = 0;
    for (byte[] entry : entries) {
      int size = (entry.length + 2) / 3 * 4 + 1;
      if (used + size > room && !part.isEmpty()) {
        messages.add(new Shown(document, List.copyOf(part)));
        part.clear();
        used = 0;
      }
      if (size <= room) {
        part.add(entry);
        used += size;
      }
    }
    if (!part.isEmpty()) {
      messages.add(new Shown(document, List.copyOf(part)));
    }
    return messages;
  }

  private static String fitting(String body) {
    return body.length() > LONGEST - 20 ? "*" : body;
  }

  private static String joined(Collection<?> ids) {
    return ids.stream().map(Object::toString).collect(Collectors.joining(","));
  }

  private static Map<DocumentId, Long> numbers(String body) {
    var numbers = new HashMap<DocumentId, Long>();
    if (!body.equals("*")) {
      for (String pair : body.split(",", -1)) {
        int colon = pair.indexOf(':');
        numbers.put(
            new DocumentId(UUID.fromString(pair.substring(0, colon))),
            Long.valueOf(pair.substring(colon + 1)));
      }
    }
    return numbers;
  }

  private static Revoked revoked(String body) {
    if (body.equals("*")) {
      return new Revoked(Set.of(), Set.of());
    }
    int bar = body.indexOf('|');
    return new Revoked(
        ids(body.substring(0, bar)).stream().map(DocumentId::new).collect(Collectors.toSet()),
        ids(body.substring(bar + 1)).stream().map(PersonId::new).collect(Collectors.toSet()));
  }

  private static List<UUID> ids(String joined) {
    return joined.isEmpty()
        ? List.of()
        : Arrays.stream(joined.split(",", -1)).map(UUID::fromString).toList();
  }

  private static Shown shown(String body) {
    String[] parts = body.split(",", -1);
    return new Shown(
        new DocumentId(UUID.fromString(parts[0])),
        Arrays.stream(parts).skip(1).map(Base64.getDecoder()::decode).toList());
  }
}

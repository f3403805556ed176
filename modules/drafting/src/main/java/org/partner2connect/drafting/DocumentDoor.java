package org.partner2connect.drafting;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.partner2connect.drafting.spi.DocumentAccess;
import org.partner2connect.drafting.spi.Persona;
import org.partner2connect.drafting.spi.Reader;
import org.partner2connect.identity.PersonId;
import org.springframework.stereotype.Component;

/** Lets people into documents: whoever has a good token and still the right to read. */
@Component
class DocumentDoor {

  private static final long ANSWER_MILLIS = 2_500;

  private final AccessTokenLog tokens;
  private final AccessDecisions access;
  private final Rooms rooms;

  DocumentDoor(AccessTokenLog tokens, AccessDecisions access, Rooms rooms) {
    this.tokens = tokens;
    this.access = access;
    this.rooms = rooms;
  }

  /** Thrown when too many sockets are open already. */
  static final class TooManySockets extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * What somebody may do with a document now.
   *
   * @throws NoSuchElementException when there is no such document
   */
  Access accessOf(DocumentId document, Reader reader) {
    return owner(document).accessOf(document, reader);
  }

  /** How somebody appears in a document. */
  Persona personaOf(DocumentId document, PersonId person) {
    return owner(document).personaOf(document, person);
  }

  private DocumentAccess owner(DocumentId document) {
    return access.of(rooms.use(document, Room::owner));
  }

  /**
   * Takes a seat for the holder of a token; empty when the document does not exist for them.
   *
   * @throws TooManySockets when there is no free seat
   * @throws DocumentUnavailable when the database does not answer
   */
  Optional<Seat> enter(DocumentId document, @Nullable String token) {
    byte[] hash = token == null ? new byte[0] : DocumentTokens.hash(token);
    return find(document, hash)
        .filter(found -> found.document().equals(document))
        .flatMap(this::visitor)
        .flatMap(visitor -> seat(document, visitor));
  }

  /**
   * The first question to the database. A database that has fallen silent lets it wait for as long
   * as a statement may take; whoever knocks is told sooner. A thread of its own asks: virtual ones
   * may all be busy reading documents, when everybody comes back after a restart, and that is no
   * silence.
   */
  private Optional<AccessToken> find(DocumentId document, byte[] hash) {
    var question = new FutureTask<>(() -> tokens.find(hash));
    Thread.ofPlatform().daemon().name("drafting-door").start(question);
    try {
      return question.get(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(failed);
    } catch (TimeoutException silent) {
      throw new DocumentUnavailable(document);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new DocumentUnavailable(document);
    }
  }

  private Optional<Visitor> visitor(AccessToken token) {
    DocumentAccess owner = owner(token.document());
    Access level =
        owner.accessOf(token.document(), new Reader(token.person(), token.secretariat()));
    return level == Access.NONE
        ? Optional.empty()
        : Optional.of(new Visitor(token, level, owner.personaOf(token.document(), token.person())));
  }

  /** Looks at the token once more: it may have been revoked before the seat could be closed. */
  private Optional<Seat> seat(DocumentId document, Visitor visitor) {
    Seat seat = rooms.join(document, visitor);
    if (seat == null) {
      throw new TooManySockets();
    }
    boolean revoked = true;
    try {
      revoked = tokens.find(visitor.token().hash()).isEmpty();
    } finally {
      if (revoked) {
        seat.closed();
      }
    }
    return revoked ? Optional.empty() : Optional.of(seat);
  }
}

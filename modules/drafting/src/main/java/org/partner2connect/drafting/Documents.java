package org.partner2connect.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.yjs.XmlFragment;
import org.partner2connect.yjs.YDoc;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Co-edited documents, for the modules that own them. */
@Service
@CallerDecides("the owning module has decided that the person, or itself, may")
public class Documents {

  private static final long EDIT_SECONDS = 30;

  private final SharedLog log;
  private final AccessTokenLog tokens;
  private final AccessDecisions access;
  private final Rooms rooms;
  private final Clock clock;

  Documents(
      SharedLog log, AccessTokenLog tokens, AccessDecisions access, Rooms rooms, Clock clock) {
    this.log = log;
    this.tokens = tokens;
    this.access = access;
    this.rooms = rooms;
    this.clock = clock;
  }

  /**
   * Creates a document, in the caller's transaction.
   *
   * @param owner who decides about access to it: the {@code owner()} of a {@link
   *     org.partner2connect.drafting.spi.DocumentAccess}
   * @param initial what it says at first
   * @throws IllegalArgumentException when nobody decides for that owner
   */
  @Transactional
  public DocumentId create(String owner, XmlFragment initial) {
    access.of(owner);
    DocumentId id = DocumentId.next();
    log.create(id, owner, UUID.randomUUID());
    if (!initial.children().isEmpty()) {
      var doc = new YDoc();
      byte[] bytes =
          doc.edit(DocumentSchema.ROOT, Replica.SERVER_CLIENT).append(initial.children()).finish();
      var span = new LogEntry.ClockSpan(Replica.SERVER_CLIENT, 0, doc.clock(Replica.SERVER_CLIENT));
      log.append(
          List.of(
              new LogEntry(
                  id, Replica.SERVER, bytes, List.of(span), Set.of(Replica.SERVER_CLIENT))),
          Map.of());
    }
    return id;
  }

  /**
   * What a document says now: committed text only.
   *
   * @throws java.util.NoSuchElementException when there is no such document
   */
  public DocumentContent read(DocumentId id) {
    long committed =
        log.positions(Set.of(id)).stream().mapToLong(SharedLog.Position::seq).findAny().orElse(0);
    return rooms.use(
        id,
        room -> {
          DocumentContent held = room.read(replica -> content(id, replica));
          return held.seq() < committed && !room.isQuarantined()
              ? content(id, log.replica(id))
              : held;
        });
  }

  private DocumentContent content(DocumentId id, Replica replica) {
    return new DocumentContent(id, replica.seq(), clock.instant(), replica.content());
  }

  /**
   * Sets and removes attributes, as the server itself, and waits until that is committed. Never
   * called inside a transaction: the writer has its own.
   *
   * @param changes decides on the document exactly as it is when it is written; does nothing else,
   *     and may be asked again
   * @return the number of the document's newest update
   * @throws java.util.NoSuchElementException when there is no such document
   * @throws IllegalStateException when it could not be written
   */
  @Transactional(propagation = Propagation.NEVER)
  public long setAttributes(DocumentId id, Function<XmlFragment, List<AttributeChange>> changes) {
    var done = new CompletableFuture<Long>();
    return rooms.use(
        id,
        room -> {
          if (!room.submit(new Submission.ServerEdit(changes, done))) {
            throw new DocumentUnavailable(id);
          }
          return await(done);
        });
  }

  private static long await(CompletableFuture<Long> done) {
    try {
      return done.get(EDIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failure) {
      throw new IllegalStateException("The document could not be changed", failure);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The document could not be changed", stopping);
    }
  }

  /**
   * Takes note that what these people may do with these documents has changed, in the transaction
   * that changes it: their tokens are deleted with it, nobody writes on what was decided before,
   * and their sockets are closed on all nodes once it is committed. Whoever still may open a
   * document gets a new token for it.
   */
  @Transactional
  public void revoke(Set<DocumentId> documents, Set<PersonId> people) {
    tokens.revoke(documents, people);
    log.revoked(documents, people);
    access.changed(documents);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            rooms.disconnect(
                connection -> connection.visitor().token().isFor(documents, people),
                CloseCode.ACCESS_CHANGED);
          }
        });
  }
}

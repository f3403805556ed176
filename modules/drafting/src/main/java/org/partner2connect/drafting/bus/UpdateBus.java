package org.partner2connect.drafting.bus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.identity.PersonId;

/**
 * The only way in which nodes hear of each other. What travels is a hint: it may be lost, doubled
 * or late. The truth stands in the database, and whoever listens looks there once a second.
 */
public interface UpdateBus {

  /** What one node hears of the others; called by one thread, which must not be kept waiting. */
  interface Listener {

    /** The logs of these documents reach these numbers. */
    void advanced(Map<DocumentId, Long> numbers);

    /** These people may no longer do what they could do with these documents. */
    void revoked(Set<DocumentId> documents, Set<PersonId> people);

    /** Something was or may have been missed: look at everything that is open. */
    void lookAtAll();

    /** What people show who are connected to another node, encoded awareness entries. */
    void shown(String node, DocumentId document, List<byte[]> entries);

    /** Somebody came to a document on another node and wants to know who is there. */
    void asked(DocumentId document);

    /** A node has gone, or has been silent for ten seconds. */
    void lost(String node);
  }

  /** Begins to listen. Returns at once, also while the other side cannot be reached. */
  void open(Listener listener);

  /** Says farewell and stops listening. */
  void close();

  /** Whether another node may be there; true while in doubt. */
  boolean othersMayBeThere();

  /** Something was written elsewhere that nobody had announced: doubt again. */
  void doubt();

  /** Tells of documents that have advanced to these numbers, with the caller's COMMIT. */
  void advanced(Map<DocumentId, Long> numbers);

  /** Tells of lost rights, with the caller's COMMIT. */
  void revoked(Set<DocumentId> documents, Set<PersonId> people);

  /** Tells what people show; at once, and only if that is possible. */
  void show(Map<DocumentId, List<byte[]>> entries);

  /** Asks who is in a document; at once, and only if that is possible. */
  void ask(DocumentId document);
}

package org.partner2connect.drafting;

/**
 * A document cannot be read or written just now: the database is away, or the document is broken.
 */
final class DocumentUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DocumentUnavailable(DocumentId id) {
    super("Document " + id + " is not available now");
  }
}

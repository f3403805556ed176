package org.partner2connect.drafting.spi;

import java.util.Map;
import java.util.Set;
import org.partner2connect.drafting.Access;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.identity.PersonId;

/** Decides who may do what with the documents of one owner. */
public interface DocumentAccess {

  /** The name under which this owner's documents were created, such as {@code actionplans}. */
  String owner();

  /** What somebody may do now; asked when a token is made and when a connection is opened. */
  Access accessOf(DocumentId document, Reader reader);

  /**
   * Decides for people who are about to write, inside the transaction that stores what they wrote.
   *
   * <p>Every row that a decision relied on must be locked ({@code FOR SHARE}) when this returns, in
   * one statement for all of them: whoever removes a right updates those same rows, so that nothing
   * commits on a right that is gone. An answer that is missing counts as {@link Access#NONE}.
   *
   * <p>The right to write is remembered, for five seconds at most. So whoever takes it away, or
   * moves a document to another phase, must call {@link
   * org.partner2connect.drafting.Documents#revoke} in the same transaction, after having changed
   * the rows.
   */
  Map<DocumentId, Map<PersonId, Access>> lockAndDecide(
      Map<DocumentId, Set<PersonId>> writersByDocument);

  /** How a person appears to the others in the document; asked once for each connection. */
  Persona personaOf(DocumentId document, PersonId person);
}

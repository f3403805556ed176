package org.partner2connect.drafting;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.partner2connect.yjs.UpdateSummary;
import org.partner2connect.yjs.XmlFragment;

/** Something that waits to be written into a document. */
sealed interface Submission {

  /** How much memory it holds, in bytes. */
  int size();

  /**
   * An update-bearing frame of a client.
   *
   * @param frame its number on its connection, from 1
   * @param summary what it says; checked against the limits and the schema already
   */
  record ClientUpdate(Connection connection, long frame, byte[] bytes, UpdateSummary summary)
      implements Submission {

    @Override
    public int size() {
      return bytes.length;
    }
  }

  /**
   * A change that the server makes itself.
   *
   * @param changes decides on the document as it is then
   * @param done gets the number of the newest update, or why nothing was written
   */
  record ServerEdit(
      Function<XmlFragment, List<AttributeChange>> changes, CompletableFuture<Long> done)
      implements Submission {

    @Override
    public int size() {
      return 0;
    }
  }
}

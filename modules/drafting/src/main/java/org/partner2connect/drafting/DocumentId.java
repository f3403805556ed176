package org.partner2connect.drafting;

import java.util.Optional;
import java.util.UUID;
import org.partner2connect.kernel.Ids;

/** Names a co-edited document. */
public record DocumentId(UUID value) implements Comparable<DocumentId> {

  /** A fresh id. */
  public static DocumentId next() {
    return new DocumentId(Ids.next());
  }

  /** Reads the form in which ids stand in addresses. */
  public static Optional<DocumentId> parse(String text) {
    return Ids.parse(text).map(DocumentId::new);
  }

  /** The order in which PostgreSQL sorts ids, which is the order in which rows are locked. */
  @Override
  public int compareTo(DocumentId other) {
    int high =
        Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(
            value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

package org.partner2connect.yjs.position;

import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.InvalidUpdate;
import org.partner2connect.yjs.Lib0Decoder;
import org.partner2connect.yjs.Lib0Encoder;

/**
 * A place that stays where it is while others write: next to a character, or at the end of a type.
 *
 * <p>Encoding and meaning: yjs 13.6 {@code src/utils/RelativePosition.js}; bytes equal those of
 * {@code encodeRelativePosition}. Takes at most 27 bytes, or the name of a root.
 *
 * @param type the item that holds the type at whose end (or, left-associated, start) it is
 * @param root the same for a root
 * @param item what it stands next to; exactly one of the three is given
 * @param assoc at least 0: it belongs to what follows it; less: to what precedes it
 */
public record RelativePosition(
    @Nullable Clock type, @Nullable String root, @Nullable Clock item, int assoc) {

  private static final int ITEM = 0;
  private static final int ROOT = 1;
  private static final int TYPE = 2;

  public RelativePosition {
    int given = (type == null ? 0 : 1) + (root == null ? 0 : 1) + (item == null ? 0 : 1);
    if (given != 1) {
      throw new IllegalArgumentException("Exactly one of type, root and item");
    }
  }

  public static RelativePosition to(Clock item, int assoc) {
    return new RelativePosition(null, null, item, assoc);
  }

  public static RelativePosition in(String root, int assoc) {
    return new RelativePosition(null, root, null, assoc);
  }

  public static RelativePosition in(Clock type, int assoc) {
    return new RelativePosition(type, null, null, assoc);
  }

  /**
   * Reads what {@link #encode} or yjs wrote.
   *
   * @throws InvalidUpdate if it is malformed
   */
  public static RelativePosition decode(byte[] position) {
    Lib0Decoder decoder = new Lib0Decoder(position);
    int kind = decoder.readUint8();
    Clock type = kind == TYPE ? readClock(decoder) : null;
    String root = kind == ROOT ? decoder.readVarString() : null;
    Clock item = kind == ITEM ? readClock(decoder) : null;
    if (kind > TYPE) {
      throw new InvalidUpdate("Unknown kind of position " + kind);
    }
    long assoc = decoder.hasContent() ? decoder.readVarInt() : 0;
    if (decoder.hasContent() || assoc != (int) assoc) {
      throw new InvalidUpdate("Malformed position");
    }
    return new RelativePosition(type, root, item, (int) assoc);
  }

  private static Clock readClock(Lib0Decoder decoder) {
    long client = decoder.readVarUint();
    long clock = decoder.readVarUint();
    if (clock > Integer.MAX_VALUE) {
      throw new InvalidUpdate("Clock out of range");
    }
    return new Clock(client, (int) clock);
  }

  public byte[] encode() {
    Lib0Encoder encoder = new Lib0Encoder();
    if (item != null) {
      write(encoder.writeUint8(ITEM), item);
    } else if (root != null) {
      encoder.writeUint8(ROOT).writeVarString(root);
    } else if (type != null) {
      write(encoder.writeUint8(TYPE), type);
    }
    return encoder.writeVarInt(assoc).toByteArray();
  }

  private static void write(Lib0Encoder encoder, Clock clock) {
    encoder.writeVarUint(clock.client()).writeVarUint(clock.clock());
  }
}

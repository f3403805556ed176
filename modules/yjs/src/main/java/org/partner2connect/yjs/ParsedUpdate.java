package org.partner2connect.yjs;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A whole update, read and checked before anything changes. */
final class ParsedUpdate {

  /** The structs of one client in an update. */
  static final class Section {

    final long client;
    private final Struct[] structs;
    private int next;

    /** The clock after the last struct that a preview took; 0 if it took none. */
    int previewed;

    private Section(long client, Struct[] structs) {
      this.client = client;
      this.structs = structs;
    }

    boolean exhausted() {
      return next == structs.length;
    }

    Struct take() {
      return structs[next++];
    }

    Struct[] structs() {
      return structs;
    }

    /** The struct that holds this clock. */
    Struct find(int clock) {
      int low = 0;
      int high = structs.length - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (structs[middle].clock <= clock) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return structs[low];
    }
  }

  private static final Comparator<Section> BY_CLIENT =
      Comparator.comparingLong(section -> section.client);

  private final Section[] sections;
  private final DeleteSet deletes;

  private ParsedUpdate(Section[] sections, DeleteSet deletes) {
    this.sections = sections;
    this.deletes = deletes;
  }

  static ParsedUpdate read(byte[] update) {
    return read(update, Integer.MAX_VALUE);
  }

  static ParsedUpdate read(byte[] update, int maxStructs) {
    Lib0Decoder decoder = new Lib0Decoder(update);
    Section[] sections = new Section[decoder.readCount()];
    int structsLeft = maxStructs;
    for (int index = 0; index < sections.length; index++) {
      int count = decoder.readCount();
      structsLeft -= count;
      if (structsLeft < 0) {
        throw new InvalidUpdate("More than " + maxStructs + " structs");
      }
      sections[index] = readSection(decoder, count);
    }
    sort(sections);
    DeleteSet deletes = DeleteSet.read(decoder);
    decoder.requireEnd();
    return new ParsedUpdate(sections, deletes);
  }

  private static Section readSection(Lib0Decoder decoder, int count) {
    Client writer = Client.of(decoder.readVarUint());
    int clock = decoder.readUint31();
    Struct[] structs = new Struct[count];
    for (int index = 0; index < count; index++) {
      structs[index] = StructReader.read(decoder, writer, clock);
      clock = structs[index].end();
    }
    return new Section(writer.id, structs);
  }

  private static void sort(Section[] sections) {
    if (sections.length > 1) {
      Arrays.sort(sections, BY_CLIENT);
      for (int index = 1; index < sections.length; index++) {
        if (sections[index].client == sections[index - 1].client) {
          throw new InvalidUpdate("Client given twice: " + sections[index].client);
        }
      }
    }
  }

  /** Hands out all structs again. */
  void rewind() {
    for (Section section : sections) {
      section.next = 0;
      section.previewed = 0;
    }
  }

  /** By ascending client id. */
  Section[] sections() {
    return sections;
  }

  DeleteSet deletes() {
    return deletes;
  }

  @Nullable Section sectionOf(long client) {
    if (sections.length == 1) {
      return sections[0].client == client ? sections[0] : null;
    }
    int low = 0;
    int high = sections.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compare(sections[middle].client, client);
      if (order == 0) {
        return sections[middle];
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }
}

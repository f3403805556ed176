package org.partner2connect.yjs;

import java.util.Arrays;
import java.util.Random;

/** Ways to damage bytes. */
final class Mutations {

  private static final byte[] INTERESTING = {0, 1, 2, 63, 64, 127, -128, -124, -1, 0x20, 0x40};

  private Mutations() {}

  static byte[] damage(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    for (int left = 1 + random.nextInt(3); left > 0 && damaged.length > 0; left--) {
      damaged = once(damaged, random);
    }
    return damaged;
  }

  private static byte[] once(byte[] bytes, Random random) {
    int place = random.nextInt(bytes.length);
    byte[] damaged = bytes.clone();
    switch (random.nextInt(7)) {
      case 0 -> damaged[place] ^= (byte) (1 << random.nextInt(8));
      case 1 -> damaged[place] = (byte) random.nextInt(256);
      case 2 -> damaged[place] = INTERESTING[random.nextInt(INTERESTING.length)];
      case 3 -> damaged[place]++;
      case 4 -> {
        return Arrays.copyOf(bytes, place);
      }
      case 5 -> {
        return insert(bytes, place, INTERESTING[random.nextInt(INTERESTING.length)]);
      }
      default -> {
        int other = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(8), bytes.length - Math.max(place, other));
        System.arraycopy(bytes, other, damaged, place, length);
      }
    }
    return damaged;
  }

  private static byte[] insert(byte[] bytes, int place, byte value) {
    byte[] longer = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, longer, 0, place);
    longer[place] = value;
    System.arraycopy(bytes, place, longer, place + 1, bytes.length - place);
    return longer;
  }
}

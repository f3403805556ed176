package org.partner2connect.yjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random server-side writing. */
final class RandomEdits {

  private static final List<String> WORDS = List.of("a", "bc ", "é", "خطة ", "😀", "x\"y\\z\n");

  private static final List<Map<String, Object>> MARKS =
      List.of(
          Map.of(),
          Map.of("strong", Map.of()),
          Map.of("em", Map.of(), "strong", Map.of()),
          Map.of("comment--1aZ/", Map.of("id", "c1", "by", List.of("a", 1L, true, 1.5))));

  private static final List<Object> VALUES =
      List.of(
          "v",
          "",
          -7L,
          1L << 40,
          0.25,
          true,
          List.of("é", Map.of("k", 1L)),
          new byte[] {1, -1},
          new java.math.BigInteger("1234567890123456789"));

  private RandomEdits() {}

  static byte[] write(YDoc doc, long client, Random random) {
    EditSession session = doc.edit("content", client);
    for (int left = 1 + random.nextInt(6); left > 0; left--) {
      Place target = pick(places(doc), random);
      List<Integer> place = target.path();
      int children = target.children().size();
      switch (random.nextInt(6)) {
        case 0 -> session.append(List.of(node(random, 2), node(random, 0)));
        case 1, 2 -> session.insert(place, random.nextInt(children + 1), node(random, 3));
        case 3 -> {
          if (children > 0) {
            session.delete(place, random.nextInt(children));
          }
        }
        default -> {
          if (place.isEmpty()) {
            break;
          }
          if (random.nextBoolean()) {
            session.setAttribute(place, "id", pick(VALUES, random));
          } else {
            session.removeAttribute(place, random.nextBoolean() ? "id" : "level");
          }
        }
      }
    }
    return session.finish();
  }

  private static XmlNode node(Random random, int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      List<Run> runs = new ArrayList<>();
      for (int left = random.nextInt(4); left > 0; left--) {
        runs.add(new Run(pick(WORDS, random), pick(MARKS, random)));
      }
      return new XmlText(runs);
    }
    XmlElement element =
        XmlElement.of("paragraph", node(random, depth - 1), node(random, depth - 1));
    return random.nextBoolean() ? element.with("level", pick(VALUES, random)) : element;
  }

  /** An element, or the root, by its path. */
  private record Place(List<Integer> path, List<XmlNode> children) {}

  private static List<Place> places(YDoc doc) {
    List<Place> places = new ArrayList<>();
    places.add(new Place(List.of(), doc.fragment("content").children()));
    for (int next = 0; next < places.size(); next++) {
      Place place = places.get(next);
      for (int index = 0; index < place.children().size(); index++) {
        if (place.children().get(index) instanceof XmlElement element) {
          List<Integer> path = new ArrayList<>(place.path());
          path.add(index);
          places.add(new Place(path, element.children()));
        }
      }
    }
    return places;
  }

  private static <T> T pick(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}

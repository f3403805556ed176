package org.partner2connect.actionplans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlFragment;
import org.partner2connect.yjs.XmlNode;

/**
 * Finds the action nodes of a document and numbers them as the editor does: the first number is the
 * pillar, a section that holds actions, the second the action's place in it. A section begins with
 * any heading at top level. An action that stands inside something else has no number.
 */
final class ActionReader {

  static final String ACTION = "action";
  static final String HEADING = "heading";

  private final List<FoundAction> found = new ArrayList<>();
  private int pillar;
  private int place;

  private ActionReader() {}

  /** The actions of this document in the order of its text. */
  static List<FoundAction> read(XmlFragment document) {
    var reader = new ActionReader();
    reader.topLevel(document.children());
    return List.copyOf(reader.found);
  }

  private void topLevel(List<XmlNode> nodes) {
    elements(nodes)
        .forEach(
            at -> {
              var path = List.of(at.index());
              switch (at.element().name()) {
                case HEADING -> place = 0;
                case ACTION -> add(at.element(), path, nextNumber());
                default -> inside(at.element(), path);
              }
            });
  }

  private String nextNumber() {
    if (place++ == 0) {
      pillar++;
    }
    return pillar + "." + place;
  }

  private void inside(XmlElement parent, List<Integer> path) {
    elements(parent.children())
        .forEach(
            at -> {
              var below = Stream.concat(path.stream(), Stream.of(at.index())).toList();
              if (at.element().name().equals(ACTION)) {
                add(at.element(), below, "");
              } else {
                inside(at.element(), below);
              }
            });
  }

  private void add(XmlElement action, List<Integer> path, String number) {
    var title = title(action);
    var description =
        action.children().subList(title.isPresent() ? 1 : 0, action.children().size());
    found.add(
        new FoundAction(
            found.size(),
            path,
            number,
            title.map(heading -> PlainText.of(List.of(heading))).orElse(""),
            PlainText.of(description),
            action.attributes()));
    inside(action, path);
  }

  /** Its first child, where that is a heading. */
  private static Optional<XmlNode> title(XmlElement action) {
    return action.children().stream()
        .limit(1)
        .filter(child -> child instanceof XmlElement first && first.name().equals(HEADING))
        .findFirst();
  }

  private static Stream<At> elements(List<XmlNode> nodes) {
    return IntStream.range(0, nodes.size())
        .boxed()
        .filter(index -> nodes.get(index) instanceof XmlElement)
        .map(index -> new At(index, (XmlElement) nodes.get(index)));
  }

  private record At(int index, XmlElement element) {}
}

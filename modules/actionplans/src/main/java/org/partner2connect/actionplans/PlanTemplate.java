package org.partner2connect.actionplans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.FocusAreaReference;
import org.partner2connect.taxonomy.Pillar;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlFragment;
import org.partner2connect.yjs.XmlNode;
import org.w3c.dom.Element;

/**
 * The text with which an edition begins: context, vision, a part for each pillar of the focus area
 * with its actions, and how progress is reported.
 */
final class PlanTemplate {

  /** An action in which nothing has been written yet. */
  private static final XmlElement BLANK_ACTION =
      new XmlElement(
          ActionReader.ACTION,
          Map.of(),
          List.of(
              new XmlElement(ActionReader.HEADING, Map.of("level", 4L), List.of()),
              new XmlElement("paragraph", Map.of(), List.of())));

  private final Element template;
  private final Locale language;

  private PlanTemplate(Element template, Locale language) {
    this.template = template;
    this.language = language;
  }

  /** The template in one of the languages that plans are written in: English or French. */
  static PlanTemplate in(Locale language) {
    var resource = "/actionplans/plan-template_%s.xml".formatted(language.getLanguage());
    return new PlanTemplate(MarkupFile.read(resource), language);
  }

  /**
   * @param actions what stands under each pillar, by the pillar's position; a pillar that is not
   *     named here gets one blank action; each is given an id of its own
   */
  XmlFragment fill(FocusAreaReference area, Map<Integer, List<XmlElement>> actions) {
    var words =
        Map.of(
            "{area}", area.name().in(language),
            "{number}", String.valueOf(area.code().number()));
    var nodes = new ArrayList<XmlNode>();
    for (var part : MarkupFile.elements(template)) {
      switch (part.getTagName()) {
        case "pillar" -> pillars(area).forEach(named -> nodes.addAll(pillar(part, named, actions)));
        case "unnamed" -> {}
        default -> nodes.add(MarkupFile.node(part, words));
      }
    }
    return new XmlFragment(List.copyOf(nodes));
  }

  private static List<XmlNode> pillar(
      Element part, NamedPillar pillar, Map<Integer, List<XmlElement>> actions) {
    var words = Map.of("{pillar}", String.valueOf(pillar.position()), "{name}", pillar.name());
    var here = actions.getOrDefault(pillar.position(), List.of(BLANK_ACTION));
    return MarkupFile.elements(part).stream()
        .<XmlNode>mapMulti(
            (child, nodes) -> {
              if (child.getTagName().equals("actions")) {
                here.stream().map(PlanTemplate::identified).forEach(nodes);
              } else {
                nodes.accept(MarkupFile.node(child, words));
              }
            })
        .toList();
  }

  private static XmlElement identified(XmlElement action) {
    return action.with("id", Ids.next().toString());
  }

  /** The pillars of the area; where it has none yet, one that the group has to name. */
  private List<NamedPillar> pillars(FocusAreaReference area) {
    return area.pillars().isEmpty()
        ? List.of(new NamedPillar(1, unnamed()))
        : area.pillars().stream().map(this::named).toList();
  }

  private NamedPillar named(Pillar pillar) {
    return new NamedPillar(pillar.position(), pillar.name().in(language));
  }

  private String unnamed() {
    return Stream.of(template.getElementsByTagName("unnamed").item(0))
        .map(node -> node.getTextContent().strip())
        .findFirst()
        .orElseThrow();
  }

  private record NamedPillar(int position, String name) {}
}

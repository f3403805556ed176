package org.partner2connect.actionplans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.partner2connect.yjs.Run;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlNode;
import org.partner2connect.yjs.XmlText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** Reads the product's own pieces of document text, written as XML in the document's schema. */
final class MarkupFile {

  private static final List<String> MARKS = List.of("em", "strong");

  private MarkupFile() {}

  /** The root of a resource on the class path. */
  static Element read(String resource) {
    try (var file = MarkupFile.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalArgumentException("There is no " + resource);
      }
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(file).getDocumentElement();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("Unreadable: " + resource, e);
    }
  }

  static List<Element> elements(Element parent) {
    return children(parent).stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** The node of a document that this element stands for, with its placeholders filled. */
  static XmlElement node(Element element, Map<String, String> words) {
    var nodes = new ArrayList<XmlNode>();
    var runs = new ArrayList<Run>();
    for (var child : children(element)) {
      if (child instanceof Element inner && !MARKS.contains(inner.getTagName())) {
        nodes.add(node(inner, words));
      } else {
        run(child, words, runs);
      }
    }
    if (!runs.isEmpty()) {
      nodes.add(new XmlText(List.copyOf(runs)));
    }
    return new XmlElement(element.getTagName(), attributes(element), List.copyOf(nodes));
  }

  private static void run(Node node, Map<String, String> words, List<Run> runs) {
    if (node instanceof Element mark) {
      runs.add(new Run(fill(mark.getTextContent(), words), Map.of(mark.getTagName(), Map.of())));
    } else if (node instanceof Text text && !text.getTextContent().isBlank()) {
      runs.add(new Run(fill(text.getTextContent(), words), Map.of()));
    }
  }

  private static String fill(String text, Map<String, String> words) {
    var filled = text;
    for (var word : words.entrySet()) {
      filled = filled.replace(word.getKey(), word.getValue());
    }
    return filled;
  }

  private static Map<String, Object> attributes(Element element) {
    var attributes = new LinkedHashMap<String, Object>();
    var written = element.getAttributes();
    IntStream.range(0, written.getLength())
        .mapToObj(written::item)
        .forEach(
            attribute ->
                attributes.put(attribute.getNodeName(), value(attribute.getNodeName(), attribute)));
    return attributes;
  }

  /** A heading's level is a number, as the editor writes it. */
  private static Object value(String name, Node attribute) {
    return name.equals("level")
        ? (Object) Long.valueOf(attribute.getNodeValue())
        : attribute.getNodeValue();
  }

  private static List<Node> children(Element parent) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
  }
}

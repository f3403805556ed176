package org.partner2connect.insights.opendata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.insights.figures.PublishedCommitment;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.Taxonomy;

/** Writes one commitment as an activity, its elements in the order that the schema wants. */
final class IatiActivity {

  /** Information and communication technology, in the list of the OECD's DAC. */
  private static final String ICT = "22040";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final XMLStreamWriter xml;
  private final String publisher;
  private final String about;
  private final Taxonomy taxonomy;

  IatiActivity(XMLStreamWriter xml, String publisher, String about, Taxonomy taxonomy) {
    this.xml = xml;
    this.publisher = publisher;
    this.about = about;
    this.taxonomy = taxonomy;
  }

  void write(Published published) throws XMLStreamException {
    var one = published.counted().commitment();
    xml.writeStartElement("iati-activity");
    xml.writeAttribute(
        "last-updated-datetime",
        one.publication().changedAt().truncatedTo(ChronoUnit.SECONDS).toString());
    xml.writeAttribute("xml:lang", one.language());
    var currency = one.value().currency();
    if (currency != null) {
      xml.writeAttribute("default-currency", currency);
    }
    text("iati-identifier", publisher + "-" + one.reference());
    organisation(
        "reporting-org",
        Map.of("ref", publisher, "type", "40", "secondary-reporter", "1"),
        "International Telecommunication Union, Partner2Connect secretariat");
    narratives("title", one.titles(), one.language());
    narratives("description", published.descriptions(), one.language());
    participants(one);
    empty("activity-status", Map.of("code", status(one)));
    dates(one);
    where(one);
    sectors(one);
    transaction(one);
    source(one);
    xml.writeEndElement();
  }

  /** The lead answers for the commitment; with a financial one it also brings the money. */
  private void participants(PublishedCommitment one) throws XMLStreamException {
    var lead = one.lead();
    if (one.type() == CommitmentType.FINANCIAL) {
      organisation(
          "participating-org", Map.of("role", "1", "type", kind(lead.category())), lead.name());
    }
    organisation(
        "participating-org", Map.of("role", "2", "type", kind(lead.category())), lead.name());
    for (var share : one.shares()) {
      organisation(
          "participating-org", Map.of("role", share.amount() == null ? "4" : "1"), share.name());
    }
  }

  private void dates(PublishedCommitment one) throws XMLStreamException {
    var starts = one.period().starts();
    var ends = one.period().ends();
    var begins = starts == null ? LocalDate.of(one.publication().year(), 1, 1) : starts;
    xml.writeStartElement("activity-date");
    xml.writeAttribute("type", "1");
    xml.writeAttribute("iso-date", begins.toString());
    if (starts == null) {
      narrative("The year in which the commitment was made; the day is not known.", "en");
    }
    xml.writeEndElement();
    if (ends != null) {
      empty("activity-date", Map.of("type", "3", "iso-date", ends.toString()));
    }
  }

  /** Nobody says how much goes where: several countries count the same. */
  private void where(PublishedCommitment one) throws XMLStreamException {
    var codes =
        one.scope().countries().stream()
            .flatMap(code -> taxonomy.country(code).stream())
            .map(Country::iso2)
            .toList();
    var places = codes.isEmpty() ? one.scope().regions() : codes;
    for (int i = 0; i < places.size(); i++) {
      var share = percentage(i, places.size());
      if (codes.isEmpty()) {
        own(
            "recipient-region",
            List.of("code", "vocabulary", "vocabulary-uri", "percentage"),
            List.of(places.get(i), "99", about, share),
            "ITU region " + places.get(i));
      } else {
        ordered("recipient-country", List.of("code", "percentage"), List.of(places.get(i), share));
      }
    }
  }

  private void sectors(PublishedCommitment one) throws XMLStreamException {
    ordered("sector", List.of("vocabulary", "code"), List.of("1", ICT));
    var area = one.area();
    if (area != null) {
      own(
          "sector",
          List.of("vocabulary", "vocabulary-uri", "code"),
          List.of("99", about, area.name()),
          taxonomy.focusArea(area).name().in(Locale.ENGLISH));
    }
    for (var target : one.scope().targets()) {
      ordered("tag", List.of("vocabulary", "code"), List.of("3", target));
    }
  }

  /** What was promised is an outgoing commitment of the day on which it came into the register. */
  private void transaction(PublishedCommitment one) throws XMLStreamException {
    var amount = one.value().amount();
    var currency = one.value().currency();
    if (amount == null || currency == null || one.withdrawn()) {
      return;
    }
    var day = LocalDate.ofInstant(one.publication().publishedAt(), ZoneOffset.UTC).toString();
    xml.writeStartElement("transaction");
    empty("transaction-type", Map.of("code", "2"));
    empty("transaction-date", Map.of("iso-date", day));
    xml.writeStartElement("value");
    xml.writeAttribute("currency", currency);
    xml.writeAttribute("value-date", day);
    xml.writeCharacters(amount.toPlainString());
    xml.writeEndElement();
    var note = one.value().note();
    if (note != null) {
      xml.writeStartElement("description");
      narrative(note, one.language());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void source(PublishedCommitment one) throws XMLStreamException {
    var source = one.publication().source();
    if (source != null) {
      xml.writeStartElement("document-link");
      xml.writeAttribute("format", "text/html");
      xml.writeAttribute("url", XmlText.of(source));
      xml.writeStartElement("title");
      narrative("Public source", "en");
      xml.writeEndElement();
      empty("category", Map.of("code", "A02"));
      xml.writeEndElement();
    }
  }

  private void organisation(String element, Map<String, String> attributes, String name)
      throws XMLStreamException {
    xml.writeStartElement(element);
    for (var attribute : new TreeMap<>(attributes).entrySet()) {
      xml.writeAttribute(attribute.getKey(), attribute.getValue());
    }
    narrative(name, null);
    xml.writeEndElement();
  }

  private void narratives(String element, Map<String, String> texts, String first)
      throws XMLStreamException {
    xml.writeStartElement(element);
    narrative(texts.getOrDefault(first, "–"), first);
    for (var text : new TreeMap<>(texts).entrySet()) {
      if (!text.getKey().equals(first)) {
        narrative(text.getValue(), text.getKey());
      }
    }
    xml.writeEndElement();
  }

  private void narrative(String text, @Nullable String language) throws XMLStreamException {
    xml.writeStartElement("narrative");
    if (language != null) {
      xml.writeAttribute("xml:lang", language);
    }
    xml.writeCharacters(XmlText.of(text));
    xml.writeEndElement();
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void empty(String element, Map<String, String> attributes) throws XMLStreamException {
    var sorted = new TreeMap<>(attributes);
    ordered(element, List.copyOf(sorted.keySet()), List.copyOf(sorted.values()));
  }

  private void ordered(String element, List<String> names, List<String> values)
      throws XMLStreamException {
    xml.writeEmptyElement(element);
    for (int i = 0; i < names.size(); i++) {
      xml.writeAttribute(names.get(i), values.get(i));
    }
  }

  /** A code of ours, which has to be explained. */
  private void own(String element, List<String> names, List<String> values, String meaning)
      throws XMLStreamException {
    xml.writeStartElement(element);
    for (int i = 0; i < names.size(); i++) {
      xml.writeAttribute(names.get(i), values.get(i));
    }
    narrative(meaning, "en");
    xml.writeEndElement();
  }

  /** Equal parts of a hundred; the last takes what is left over. */
  private static String percentage(int index, int parts) {
    var even = HUNDRED.divide(BigDecimal.valueOf(parts), 2, RoundingMode.DOWN);
    return (index == parts - 1 ? HUNDRED.subtract(even.multiply(BigDecimal.valueOf(index))) : even)
        .toPlainString();
  }

  private static String status(PublishedCommitment one) {
    var standing = one.standing();
    if (one.withdrawn()) {
      return "5";
    }
    return switch (standing == null ? "PLANNED" : standing.stage()) {
      case "IN_PROGRESS" -> "2";
      case "FULFILLED" -> "4";
      case "STOPPED" -> "5";
      default -> "1";
    };
  }

  private static String kind(Category category) {
    return switch (category) {
      case MEMBER_STATE -> "10";
      case SECTOR_MEMBER -> "70";
      case ACADEMIA -> "80";
      case INTERNATIONAL_ORGANISATION, UN_AGENCY -> "40";
      case OTHER -> "90";
    };
  }
}

package org.partner2connect.insights.opendata;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.partner2connect.taxonomy.Taxonomy;

/** Writes commitments as activities of IATI 2.03; docs/iati.md says what stands where and why. */
final class IatiFile {

  private static final String STANDARD = "2.03";

  private IatiFile() {}

  /**
   * The file.
   *
   * @param publisher the identifier of who publishes, as IATI knows it
   * @param about where our own codes are explained
   * @param day the day of the figures
   */
  static byte[] of(
      List<Published> all, String publisher, String about, LocalDate day, Taxonomy taxonomy) {
    var bytes = new ByteArrayOutputStream();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      var activities = new IatiActivity(xml, publisher, about, taxonomy);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("iati-activities");
      xml.writeAttribute("version", STANDARD);
      xml.writeAttribute("generated-datetime", day + "T00:00:00Z");
      for (var one : all) {
        activities.write(one);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException never) {
      throw new IllegalStateException(never);
    }
    return bytes.toByteArray();
  }
}

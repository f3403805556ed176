package org.partner2connect.insights.opendata;

import java.util.List;
import java.util.Map;
import org.partner2connect.insights.figures.Counted;
import org.partner2connect.insights.figures.Snapshot;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes commitments as files for machines. No personal data is in any of them. */
@Component
public class DataFiles {

  /** The ITU, in the list of the OECD's DAC. */
  private static final String ITU = "XM-DAC-41303";

  private final DescriptionQueries descriptions;
  private final Taxonomy taxonomy;
  private final JsonMapper json;
  private final String site;
  private final String publisher;

  DataFiles(
      DescriptionQueries descriptions,
      Taxonomy taxonomy,
      JsonMapper json,
      @Value("${p2c.public-url}") String site,
      @Value("${p2c.iati.publisher:}") String publisher) {
    this.descriptions = descriptions;
    this.taxonomy = taxonomy;
    this.json = json;
    this.site = site;
    this.publisher = publisher.isBlank() ? ITU : publisher.strip();
  }

  /** The names of the fields, in their order. */
  public static List<String> fields() {
    return List.copyOf(Fields.ALL.keySet());
  }

  /** As CSV. */
  public byte[] csv(List<Counted> some) {
    return CsvFile.of(published(some));
  }

  /** As JSON. */
  public byte[] json(List<Counted> some, Snapshot snapshot) {
    return JsonFile.of(published(some), snapshot, about(), json);
  }

  /** As activities of IATI 2.03. */
  public byte[] iati(List<Counted> some, Snapshot snapshot) {
    return IatiFile.of(published(some), publisher, about(), snapshot.day(), taxonomy);
  }

  private String about() {
    return site + "/open-data";
  }

  private List<Published> published(List<Counted> some) {
    var texts = descriptions.of(some.stream().map(one -> one.commitment().id()).toList());
    return some.stream()
        .map(
            one ->
                new Published(
                    one,
                    site + "/commitments/" + one.commitment().reference(),
                    texts.getOrDefault(one.commitment().id(), Map.of())))
        .toList();
  }
}

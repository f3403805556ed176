package org.partner2connect.insights.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where symbols of countries stand on the map, which knows no borders. */
@Component
class WorldMap {

  private static final double SMALLEST = 5;
  private static final double LARGEST = 16;

  private final Words words;
  private final Taxonomy taxonomy;
  private final Map<String, String[]> points = new HashMap<>();

  WorldMap(Words words, Taxonomy taxonomy) {
    this.words = words;
    this.taxonomy = taxonomy;
    var file = new ClassPathResource("insights/points.csv");
    try (var lines =
        new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", 3))
          .forEach(parts -> points.put(parts[0], new String[] {parts[1], parts[2]}));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Countries as they are named in commitments.
   *
   * @param nowhere those commitments that name none
   */
  record Places(List<Symbol> symbols, List<Place> places, Chart.Figure nowhere) {}

  /** A circle; its area grows with the number of commitments. */
  record Symbol(String x, String y, String radius, String title) {}

  /** A row of the table beside the map. */
  record Place(String name, String groups, Chart.Figure count) {}

  Places of(Figures figures, LocalDate day) {
    var reader = figures.reader();
    var slices = figures.largest(Dimension.COUNTRY);
    int most = Figures.most(slices);
    var symbols = new ArrayList<Symbol>();
    var places = new ArrayList<Place>();
    for (var slice : slices) {
      var name = words.country(slice.value(), reader);
      var point = points.get(slice.value());
      if (point != null) {
        symbols.add(
            new Symbol(
                point[0], point[1], radius(slice.count(), most), name + ": " + slice.count()));
      }
      places.add(
          new Place(
              name, groups(slice.value(), day, reader), figures.count(Dimension.COUNTRY, slice)));
    }
    int nowhere =
        (int)
            figures.found().stream()
                .filter(one -> one.in(Dimension.COUNTRY).contains(Dimension.NONE))
                .count();
    return new Places(
        symbols,
        places,
        figures.count(nowhere, figures.filter().with(Dimension.COUNTRY, Dimension.NONE)));
  }

  /** The groups that the country is in on the day of the figures. */
  private String groups(String iso3, LocalDate day, Locale reader) {
    var groups = new ArrayList<String>();
    if (taxonomy.isLdc(iso3, day)) {
      groups.add(words.say("insights.group.short.LDC", reader));
    }
    if (taxonomy.isLldc(iso3, day)) {
      groups.add(words.say("insights.group.short.LLDC", reader));
    }
    if (taxonomy.isSids(iso3, day)) {
      groups.add(words.say("insights.group.short.SIDS", reader));
    }
    return groups.isEmpty() ? "–" : String.join(", ", groups);
  }

  private static String radius(int count, int most) {
    double share = Math.sqrt((double) count / most);
    return String.format(Locale.ROOT, "%.1f", Math.max(SMALLEST, LARGEST * share));
  }
}

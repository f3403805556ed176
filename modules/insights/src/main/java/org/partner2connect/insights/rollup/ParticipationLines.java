package org.partner2connect.insights.rollup;

import java.io.IOException;
import org.partner2connect.insights.rollup.ReportCsv.Field;

/** Who takes part, as lines of a report's table: organisations are counted, nobody is named. */
final class ParticipationLines {

  private final Report report;
  private final ReportWords words;
  private final ReportCsv csv;

  ParticipationLines(Report report, ReportWords words, ReportCsv csv) {
    this.report = report;
    this.words = words;
    this.csv = csv;
  }

  void write() throws IOException {
    var participation = report.figures().participation();
    for (var entry : participation.categories().entrySet()) {
      print(words.say("measure.members"), words.category(entry.getKey()), entry.getValue());
    }
    for (var group : participation.groups()) {
      var area = words.area(group.area());
      print(words.say("measure.in-group", area), "", group.organisations());
      for (var entry : group.categories().entrySet()) {
        print(
            words.say("measure.in-group", area), words.category(entry.getKey()), entry.getValue());
      }
    }
    for (var place : participation.places()) {
      print(words.say("measure.members"), words.country(place.iso3()), place.organisations());
    }
  }

  private void print(String measure, String value, int organisations) throws IOException {
    var line = csv.line("participation", report.frozenOn());
    line.put(Field.MEASURE, measure);
    line.put(Field.VALUE, value);
    line.put(Field.ORGANISATIONS, String.valueOf(organisations));
    csv.print(line);
  }
}

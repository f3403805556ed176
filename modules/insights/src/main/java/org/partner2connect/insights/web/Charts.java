package org.partner2connect.insights.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.Values;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.stereotype.Component;

/** Cuts the figures of the dashboard by everything there is to cut by. */
@Component
class Charts {

  private final Words words;
  private final Values values;

  Charts(Words words, Values values) {
    this.words = words;
    this.values = values;
  }

  /** The one that stands before the map. */
  Chart areas(Figures figures) {
    return worth(figures, Dimension.AREA, null);
  }

  /** Those that stand after the map. */
  List<Chart> others(Figures figures, String day) {
    var reader = figures.reader();
    return List.of(
        types(figures),
        stages(figures),
        recent(figures),
        worth(figures, Dimension.REGION, words.say("insights.note.region", reader)),
        worth(figures, Dimension.GROUP, words.say("insights.note.group", reader, day)),
        worth(figures, Dimension.GOAL, words.say("insights.note.goal", reader)),
        worth(figures, Dimension.YEAR, null),
        worth(figures, Dimension.KIND, null));
  }

  /** Bars, and a table with the number of commitments and their worth. */
  private Chart worth(Figures figures, Dimension dimension, @Nullable String note) {
    var reader = figures.reader();
    var slices = figures.slices(dimension, values.of(dimension));
    var rows =
        slices.stream()
            .map(
                slice ->
                    new Chart.Row(
                        words.label(dimension, slice.value(), reader),
                        null,
                        List.of(figures.count(dimension, slice), figures.usd(dimension, slice))))
            .toList();
    return chart(
        figures,
        dimension,
        note,
        bars(figures, dimension, slices),
        List.of("insights.commitments", "insights.usd"),
        rows,
        figures.all());
  }

  private List<Chart.Bar> bars(Figures figures, Dimension dimension, List<Figures.Slice> slices) {
    int most = Figures.most(slices);
    return slices.stream()
        .map(
            slice ->
                new Chart.Bar(
                    label(dimension, slice.value(), figures.reader()),
                    style(dimension, slice.value()),
                    Figures.share(slice.count(), most),
                    null,
                    figures.count(dimension, slice)))
        .toList();
  }

  /** The area codes stay Latin in every language. */
  private String label(Dimension dimension, String value, Locale reader) {
    return style(dimension, value) == null
        ? words.label(dimension, value, reader)
        : value.replace('_', ' ');
  }

  private static @Nullable String style(Dimension dimension, String value) {
    return dimension == Dimension.AREA && !value.equals(Dimension.NONE)
        ? Words.shape(FocusArea.valueOf(value))
        : null;
  }

  /** By type, each by the kind of organisation. */
  private Chart types(Figures figures) {
    var slices = figures.slices(Dimension.TYPE, values.of(Dimension.TYPE));
    var kinds = values.of(Dimension.KIND);
    var rows = new ArrayList<Chart.Row>();
    for (var slice : slices) {
      var inner = figures.filter().with(Dimension.TYPE, slice.value());
      var cells = new ArrayList<Chart.Figure>();
      for (var kind : kinds) {
        int count =
            (int)
                slice.some().stream().filter(one -> one.in(Dimension.KIND).contains(kind)).count();
        cells.add(figures.count(count, inner.with(Dimension.KIND, kind)));
      }
      rows.add(
          new Chart.Row(words.label(Dimension.TYPE, slice.value(), figures.reader()), null, cells));
    }
    return chart(
        figures,
        Dimension.TYPE,
        null,
        bars(figures, Dimension.TYPE, slices),
        kinds.stream().map(kind -> "insights.kind." + kind).toList(),
        rows,
        null);
  }

  /** What was reported, told apart from what a country has confirmed. */
  private Chart stages(Figures figures) {
    var slices = figures.slices(Dimension.STAGE, values.of(Dimension.STAGE));
    int most = Figures.most(slices);
    return chart(
        figures,
        Dimension.STAGE,
        words.say("insights.note.stage", figures.reader()),
        slices.stream().map(slice -> stageBar(figures, slice, most)).toList(),
        List.of("insights.reported", "insights.confirmed"),
        slices.stream().map(slice -> stageRow(figures, slice)).toList(),
        null);
  }

  private Chart.Bar stageBar(Figures figures, Figures.Slice slice, int most) {
    boolean silent = slice.value().equals(Dimension.NONE);
    var whole = Figures.share(slice.count(), most);
    return new Chart.Bar(
        words.label(Dimension.STAGE, slice.value(), figures.reader()),
        silent ? "open" : null,
        silent ? whole : Figures.share(confirmed(slice), most),
        silent ? null : whole,
        figures.count(Dimension.STAGE, slice));
  }

  private Chart.Row stageRow(Figures figures, Figures.Slice slice) {
    var inner =
        figures.filter().with(Dimension.STAGE, slice.value()).with(Dimension.REPORT, "CONFIRMED");
    return new Chart.Row(
        words.label(Dimension.STAGE, slice.value(), figures.reader()),
        null,
        List.of(figures.count(Dimension.STAGE, slice), figures.count(confirmed(slice), inner)));
  }

  private static int confirmed(Figures.Slice slice) {
    return (int)
        slice.some().stream().filter(one -> one.in(Dimension.REPORT).contains("CONFIRMED")).count();
  }

  private Chart recent(Figures figures) {
    var slices = figures.slices(Dimension.LIGHT, values.of(Dimension.LIGHT));
    var rows =
        slices.stream()
            .map(
                slice ->
                    new Chart.Row(
                        words.label(Dimension.LIGHT, slice.value(), figures.reader()),
                        null,
                        List.of(figures.count(Dimension.LIGHT, slice))))
            .toList();
    return chart(
        figures,
        Dimension.LIGHT,
        words.say("insights.note.light", figures.reader()),
        bars(figures, Dimension.LIGHT, slices),
        List.of("insights.commitments"),
        rows,
        null);
  }

  private Chart chart(
      Figures figures,
      Dimension dimension,
      @Nullable String note,
      List<Chart.Bar> bars,
      List<String> heads,
      List<Chart.Row> rows,
      Chart.@Nullable Row total) {
    var reader = figures.reader();
    var title = words.say("insights.by." + dimension.parameter(), reader);
    var columns =
        Stream.concat(
                Stream.of(words.name(dimension, reader)),
                heads.stream().map(head -> words.say(head, reader)))
            .toList();
    return new Chart(
        "by-" + dimension.parameter(),
        title,
        note,
        bars,
        new Chart.Table(words.say("insights.caption", reader, title), columns, rows, total));
  }
}

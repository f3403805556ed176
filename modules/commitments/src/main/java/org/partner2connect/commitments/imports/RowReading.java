package org.partner2connect.commitments.imports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.partner2connect.commitments.BeneficiaryGroup;
import org.partner2connect.commitments.CommitmentContent.Period;
import org.partner2connect.commitments.CommitmentContent.Reach;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.stereotype.Component;

/** Understands a row. */
@Component("importRowReading")
class RowReading {

  private final Names names;

  RowReading(Names names) {
    this.names = names;
  }

  /**
   * A row and what is wrong with its cells.
   *
   * @param says complete only where there is no problem
   */
  record Read(RowSays says, List<RowProblem> problems) {}

  Read read(Layout layout, Sheet sheet, Sheet.Line line, Locale reader) {
    var cells = new RowCells(layout, sheet, line, reader);
    var says =
        new RowSays(
            layout,
            words(cells),
            cells.known(Column.TYPE, names::type, codes(CommitmentType.values())),
            cells.known(Column.AREA, names::area, codes(FocusArea.values())),
            cells.money(),
            new Period(
                cells.day(Column.STARTS), cells.day(Column.ENDS), cells.note(Column.PERIOD_NOTE)),
            reach(cells),
            Names.targets(cells.text(Column.SDG_TARGETS)));
    return new Read(says, cells.problems());
  }

  private RowSays.Words words(RowCells cells) {
    var language = cells.known(Column.LANGUAGE, names::language, "en, fr, es, ar, ru, zh");
    var title = cells.text(Column.TITLE);
    var words =
        new RowSays.Words(
            language,
            title,
            cells.text(Column.TITLE_EN),
            cells.text(Column.TITLE_FR),
            cells.text(Column.DESCRIPTION));
    if (language != null && !title.isEmpty()) {
      var twin = words.title(language, false);
      if (!twin.isEmpty() && !twin.equals(title)) {
        cells.refuse(language.equals("en") ? Column.TITLE_EN : Column.TITLE_FR, "two-titles");
      }
    }
    return words;
  }

  private Reach reach(RowCells cells) {
    var groups = EnumSet.noneOf(BeneficiaryGroup.class);
    for (var word : Names.words(cells.text(Column.GROUPS))) {
      var group = names.group(word);
      if (group.isPresent()) {
        groups.add(group.get());
      } else {
        cells.refuse(
            Column.GROUPS, "unknown", RowCells.shortened(word), codes(BeneficiaryGroup.values()));
        break;
      }
    }
    return new Reach(
        names.countries(cells.text(Column.COUNTRIES)),
        Set.of(),
        cells.note(Column.REGION_NOTE),
        cells.people(),
        cells.note(Column.BENEFICIARIES_NOTE),
        groups);
  }

  private static String codes(Enum<?>[] all) {
    return Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
  }
}

package org.partner2connect.commitments.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentContent.Money;
import org.partner2connect.commitments.CommitmentContent.Period;
import org.partner2connect.commitments.CommitmentContent.Reach;
import org.partner2connect.commitments.CommitmentContent.Wording;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.taxonomy.FocusArea;

/**
 * What a row says of a commitment. It speaks of the columns that the file has and of nothing else:
 * what no column says stays as it was, and what an empty cell says is empty.
 */
record RowSays(
    Layout layout,
    Words words,
    @Nullable CommitmentType type,
    @Nullable FocusArea area,
    Money money,
    Period period,
    Reach reach,
    List<String> targets) {

  /**
   * The texts.
   *
   * @param language null where the row names none
   */
  record Words(@Nullable String language, String title, String en, String fr, String description) {

    /** The title in that language; empty where the row has none. */
    String title(String code, boolean original) {
      var named = code.equals("en") ? en : code.equals("fr") ? fr : "";
      return original && !title.isEmpty() ? title : named;
    }

    /** The language that is meant where none is named. */
    String languageFor(Locale reader) {
      if (language != null) {
        return language;
      }
      if (title.isEmpty() && en.isEmpty() != fr.isEmpty()) {
        return en.isEmpty() ? "fr" : "en";
      }
      return reader.getLanguage().equals("fr") ? "fr" : "en";
    }
  }

  /** As a draft of its own. */
  CommitmentContent fresh(Locale reader) {
    return over(CommitmentContent.empty(words.languageFor(reader)));
  }

  /** What there was, with what the row says in its place. */
  CommitmentContent over(CommitmentContent before) {
    var named = words.language();
    var language = named == null ? before.language() : named;
    return new CommitmentContent(
        language,
        wordings(before.wordings(), language),
        has(Column.TYPE) ? type : before.type(),
        has(Column.AREA) ? area : before.area(),
        before.pillar(),
        money(before.money()),
        period(before.period()),
        reach(before.reach()),
        has(Column.SDG_TARGETS) ? targets : before.targets(),
        before.deliveries(),
        before.event());
  }

  private Map<String, Wording> wordings(Map<String, Wording> before, String language) {
    var wordings = new HashMap<>(before);
    if (has(Column.TITLE_EN)) {
      wordings.put("en", titled(wordings.get("en"), words.title("en", false)));
    }
    if (has(Column.TITLE_FR)) {
      wordings.put("fr", titled(wordings.get("fr"), words.title("fr", false)));
    }
    var original = words.title(language, true);
    if (has(Column.TITLE) || !original.isEmpty()) {
      wordings.put(language, titled(wordings.get(language), original));
    }
    if (has(Column.DESCRIPTION)) {
      wordings.put(language, described(wordings.get(language), words.description()));
    }
    wordings.values().removeIf(one -> one.title().isBlank() && one.description().isBlank());
    return wordings;
  }

  private static Wording titled(@Nullable Wording before, String title) {
    return new Wording(title, before == null ? "" : before.description());
  }

  /** Spreadsheets change the ends of lines; that is no change of the text. */
  private static Wording described(@Nullable Wording before, String description) {
    if (before == null) {
      return new Wording("", description);
    }
    boolean same = before.description().replace("\r\n", "\n").strip().equals(description);
    return new Wording(before.title(), same ? before.description() : description);
  }

  private Money money(Money before) {
    boolean amount = has(Column.LEAD_AMOUNT) || has(Column.AMOUNT);
    return new Money(
        amount ? money.amount() : before.amount(),
        has(Column.CURRENCY) || money.currency() != null ? money.currency() : before.currency(),
        has(Column.AMOUNT_NOTE) ? money.note() : before.note(),
        has(Column.ESTIMATED) ? money.estimated() : before.estimated(),
        has(Column.IN_KIND) ? money.inKind() : before.inKind());
  }

  private Period period(Period before) {
    return new Period(
        has(Column.STARTS) ? period.starts() : before.starts(),
        has(Column.ENDS) ? period.ends() : before.ends(),
        has(Column.PERIOD_NOTE) ? period.note() : before.note());
  }

  private Reach reach(Reach before) {
    return new Reach(
        has(Column.COUNTRIES) ? reach.countries() : before.countries(),
        before.regions(),
        has(Column.REGION_NOTE) ? reach.regionNote() : before.regionNote(),
        has(Column.BENEFICIARIES) ? reach.beneficiaries() : before.beneficiaries(),
        has(Column.BENEFICIARIES_NOTE) ? reach.beneficiariesNote() : before.beneficiariesNote(),
        has(Column.GROUPS) ? reach.groups() : before.groups());
  }

  private boolean has(Column column) {
    return layout.has(column);
  }
}

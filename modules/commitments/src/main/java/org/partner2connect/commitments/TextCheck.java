package org.partner2connect.commitments;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentContent.Wording;
import org.partner2connect.kernel.Line;
import org.partner2connect.kernel.Refusal;

/** Says what of a commitment's texts cannot be taken. */
final class TextCheck {

  static final int LONGEST_TITLE = 200;
  static final int LONGEST_DESCRIPTION = 4_000;
  static final int LONGEST_NOTE = 300;

  static final Set<String> LANGUAGES = Set.of("en", "fr", "es", "ar", "ru", "zh");

  /** What turns the direction of the text that follows it. */
  private static final Pattern DIRECTION =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern LINE_END = Pattern.compile("\\p{Cntrl}|[\\u2028\\u2029]");

  /** Controls that no document can keep; line ends and tabs may stand in a description. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

  private final InvalidCommitment.Problems problems;

  TextCheck(InvalidCommitment.Problems problems) {
    this.problems = problems;
  }

  void check(CommitmentContent content, boolean whole) {
    if (!LANGUAGES.contains(content.language())) {
      problems.add("language", "language.unknown");
      return;
    }
    for (var entry : new TreeMap<>(content.wordings()).entrySet()) {
      checkWording(entry.getKey(), entry.getValue(), whole);
    }
    if (whole && !content.wordings().containsKey(content.language())) {
      problems.add("title." + content.language(), "title.missing");
      problems.add("description." + content.language(), "description.missing");
    }
    checkNote("amountNote", content.money().note());
    checkNote("periodNote", content.period().note());
    checkNote("regionNote", content.reach().regionNote());
    checkNote("beneficiariesNote", content.reach().beneficiariesNote());
  }

  private void checkWording(String language, Wording wording, boolean whole) {
    if (!LANGUAGES.contains(language)) {
      problems.add("language", "language.unknown");
      return;
    }
    checkText("title." + language, wording.title(), LONGEST_TITLE);
    checkText("description." + language, wording.description(), LONGEST_DESCRIPTION);
    if (whole && wording.title().isBlank()) {
      problems.add("title." + language, "title.missing");
    }
    if (whole && wording.description().isBlank()) {
      problems.add("description." + language, "description.missing");
    }
  }

  private void checkNote(String field, @Nullable String note) {
    if (note != null) {
      checkText(field, note, LONGEST_NOTE);
    }
  }

  private void checkText(String field, String text, int most) {
    if (CONTROL.matcher(text).find()) {
      problems.add(field, "control");
    }
    if (!text.isBlank()) {
      try {
        Line.of(text, most);
      } catch (Refusal refusal) {
        var length = text.codePointCount(0, text.length());
        if (length > most) {
          problems.add(field, "long", most, length);
        } else {
          problems.add(field, "control");
        }
      }
    }
  }

  /** The same without surrounding blanks, marks that turn the direction, and empty notes. */
  static CommitmentContent plain(CommitmentContent content) {
    var wordings = new TreeMap<String, Wording>();
    content
        .wordings()
        .forEach(
            (language, wording) ->
                wordings.put(
                    language, new Wording(line(wording.title()), plain(wording.description()))));
    wordings.values().removeIf(Wording::isBlank);
    var money = content.money();
    var period = content.period();
    var reach = content.reach();
    return new CommitmentContent(
        content.language(),
        Map.copyOf(wordings),
        content.type(),
        content.area(),
        content.pillar(),
        new CommitmentContent.Money(
            money.amount(),
            money.currency(),
            note(money.note()),
            money.estimated(),
            money.inKind()),
        new CommitmentContent.Period(period.starts(), period.ends(), note(period.note())),
        new CommitmentContent.Reach(
            reach.countries(),
            reach.regions(),
            note(reach.regionNote()),
            reach.beneficiaries(),
            note(reach.beneficiariesNote()),
            reach.groups()),
        content.targets(),
        content.deliveries(),
        content.event());
  }

  static String plain(String text) {
    return DIRECTION.matcher(text).replaceAll("").strip();
  }

  /** One line, however it was pasted. */
  private static String line(String text) {
    var plain = plain(text);
    return plain.indexOf('\0') >= 0 ? plain : LINE_END.matcher(plain).replaceAll(" ");
  }

  private static @Nullable String note(@Nullable String note) {
    var line = note == null ? "" : line(note);
    return line.isEmpty() ? null : line;
  }
}

package org.partner2connect.commitments;

import com.ibm.icu.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.acting.Letters;
import org.partner2connect.mail.Passage;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.WrittenDays;
import org.springframework.stereotype.Component;

/** A commitment as labels and values, for a mail. */
@Component
class MailedCopy {

  private final Letters letters;
  private final Taxonomy taxonomy;

  MailedCopy(Letters letters, Taxonomy taxonomy) {
    this.letters = letters;
    this.taxonomy = taxonomy;
  }

  Passage of(Commitment commitment, Locale language) {
    var content = commitment.content();
    var wording = content.wording(language);
    var facts = new ArrayList<Passage.Fact>();
    add(facts, language, "lead", commitment.lead().name());
    add(facts, language, "title", wording.title());
    add(facts, language, "description", wording.description());
    var type = content.type();
    add(facts, language, "type", type == null ? null : say(language, "type." + type));
    var area = content.area();
    add(
        facts,
        language,
        "area",
        area == null ? null : taxonomy.focusArea(area).name().in(language));
    add(facts, language, "amount", amount(content.money(), language));
    add(facts, language, "period", period(content.period(), language));
    add(facts, language, "countries", where(content.reach(), language));
    add(facts, language, "beneficiaries", whom(content.reach(), language));
    add(facts, language, "targets", String.join(", ", content.targets()));
    return new Passage.Facts(facts);
  }

  private @Nullable String amount(CommitmentContent.Money money, Locale language) {
    var amount = money.amount();
    if (amount == null) {
      return money.note();
    }
    var figures = NumberFormat.getNumberInstance(language).format(amount);
    return joined(
        " · ",
        money.currency() == null ? figures : figures + "\u00a0" + money.currency(),
        money.note(),
        money.estimated() ? say(language, "estimated") : null,
        money.inKind() ? say(language, "in-kind") : null);
  }

  private static @Nullable String period(CommitmentContent.Period period, Locale language) {
    var days =
        Stream.of(day(period.starts(), language), day(period.ends(), language))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" – "));
    return joined(" · ", days, period.note());
  }

  private static @Nullable String day(@Nullable LocalDate day, Locale language) {
    return day == null ? null : WrittenDays.of(day, FormatStyle.LONG, language);
  }

  private @Nullable String where(CommitmentContent.Reach reach, Locale language) {
    var countries =
        reach.countries().stream()
            .flatMap(iso3 -> taxonomy.country(iso3).stream())
            .map(country -> country.name().in(language))
            .collect(Collectors.joining(", "));
    var regions =
        reach.regions().stream()
            .sorted()
            .map(region -> say(language, "region." + region))
            .collect(Collectors.joining(", "));
    return joined(" · ", countries, regions, reach.regionNote());
  }

  private @Nullable String whom(CommitmentContent.Reach reach, Locale language) {
    var groups =
        reach.groups().stream()
            .sorted()
            .map(group -> say(language, "group." + group))
            .collect(Collectors.joining(", "));
    var number = reach.beneficiaries();
    return joined(
        " · ",
        number == null ? null : NumberFormat.getNumberInstance(language).format(number),
        reach.beneficiariesNote(),
        groups);
  }

  private static @Nullable String joined(String sign, @Nullable String... parts) {
    var text =
        Stream.of(parts)
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(sign));
    return text.isEmpty() ? null : text;
  }

  private void add(
      List<Passage.Fact> facts, Locale language, String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Passage.Fact(letters.say(language, "commitments.field." + field), value));
    }
  }

  private String say(Locale language, String key) {
    return letters.say(language, "commitments." + key);
  }
}

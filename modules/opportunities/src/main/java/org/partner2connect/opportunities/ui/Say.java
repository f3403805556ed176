package org.partner2connect.opportunities.ui;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.opportunities.OpportunityContent;
import org.partner2connect.opportunities.Party;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.WrittenDays;

/** Names, days and amounts as the reader says and writes them; days are Geneva's. */
record Say(Taxonomy taxonomy, Locale reader, LocalDate today) {

  static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  String country(String iso3) {
    return taxonomy.country(iso3).map(country -> country.name().in(reader)).orElse(iso3);
  }

  /** Chad and Niger. */
  String countries(Collection<String> codes) {
    return list(codes.stream().map(this::country).sorted().toList());
  }

  String list(Collection<String> words) {
    return ListFormatter.getInstance(reader).format(words);
  }

  /** 9.c Significantly increase access to … */
  String target(String code) {
    return taxonomy.target(code).map(target -> code + " " + target.text().in(reader)).orElse(code);
  }

  /** The area's code as people read it. */
  static String area(FocusArea area) {
    return area.name().replace('_', ' ');
  }

  String areaInFull(FocusArea area) {
    return area.number() + " " + taxonomy.focusArea(area).name().in(reader);
  }

  /** The organisation's name, or the group's. */
  String party(Party party) {
    var organisation = party.organisation();
    var group = party.group();
    if (organisation != null) {
      return organisation.name();
    }
    return group == null
        ? ""
        : words("opportunities.group", group.focusArea().number(), area(group.focusArea()));
  }

  String day(LocalDate day) {
    return WrittenDays.of(day, FormatStyle.LONG, reader);
  }

  String day(Instant moment) {
    return day(LocalDate.ofInstant(moment, GENEVA));
  }

  /** From when to when, as far as it says so. */
  Optional<String> period(OpportunityContent content) {
    return range(
        "period",
        content.starts() == null ? null : day(content.starts()),
        content.ends() == null ? null : day(content.ends()));
  }

  /** How much, as far as it says so. */
  Optional<String> amount(OpportunityContent content) {
    var currency = content.currency();
    if (currency == null) {
      return Optional.empty();
    }
    var least = content.least();
    var most = content.most();
    if (least != null && most != null && least.compareTo(most) == 0) {
      return Optional.of(words("opportunities.ui.amount.one", currency, figure(least)));
    }
    return range("amount", least == null ? null : figure(least), most == null ? null : figure(most))
        .map(range -> words("opportunities.ui.amount.one", currency, range));
  }

  private Optional<String> range(String what, @Nullable String from, @Nullable String to) {
    var key = "opportunities.ui." + what;
    if (from != null && to != null) {
      return Optional.of(words(key + ".both", from, to));
    }
    if (from != null) {
      return Optional.of(words(key + ".from", from));
    }
    return to == null ? Optional.empty() : Optional.of(words(key + ".to", to));
  }

  private String figure(BigDecimal amount) {
    var format = NumberFormat.getInstance(WrittenDays.customs(reader));
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }

  String language(String code) {
    return Locale.of(code).getDisplayLanguage(reader);
  }

  private String words(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, reader, arguments);
  }
}

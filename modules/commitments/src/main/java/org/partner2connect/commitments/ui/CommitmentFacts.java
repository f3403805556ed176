package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.EventDays;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.uikit.AreaMark;

/** What a commitment says besides its words, one fact below the other; only what is known. */
final class CommitmentFacts extends DescriptionList {

  private final transient Choices choices;

  CommitmentFacts(CommitmentDetail detail, Choices choices) {
    this.choices = choices;
    addClassNames("kv", "pledge-facts");
    var content = detail.content();
    fact("lead", Said.name(detail.lead().name()), category(detail));
    if (content.type() != null) {
      fact("type", text("kind." + content.type()));
    }
    place(content);
    money(content);
    period(content);
    reach(content);
    targets(content);
    event(content);
    source(detail);
  }

  private Component category(CommitmentDetail detail) {
    var country = detail.lead().country();
    var category = getTranslation("membership.category." + detail.lead().category());
    return quiet(
        country == null ? category : category + ", " + choices.country(country, getLocale()));
  }

  private void place(CommitmentContent content) {
    var area = content.area();
    if (area == null) {
      return;
    }
    fact("area", new AreaMark(area.number(), area.name().replace('_', ' ')));
    var pillar = content.pillar();
    if (pillar != null) {
      fact("pillar", new Span(choices.pillar(area, pillar, getLocale())));
    }
  }

  private void money(CommitmentContent content) {
    var money = content.money();
    var amount = money.amount();
    if (amount != null) {
      var marks = new Div();
      Stream.of(money.estimated() ? "estimated" : "", money.inKind() ? "in-kind" : "")
          .filter(mark -> !mark.isEmpty())
          .forEach(mark -> marks.add(quiet(getTranslation("commitments.ui.mark." + mark))));
      marks.addClassName("pledge-marks");
      fact("amount", new Span(MoneyText.of(amount, money.currency(), getLocale())), marks);
    }
    note("amountNote", money.note());
  }

  private void period(CommitmentContent content) {
    var starts = content.period().starts();
    var ends = content.period().ends();
    if (starts != null && ends != null) {
      fact("period", between(starts, ends));
    } else if (starts != null) {
      fact("period", sentence("fact.period.from", Moments.day(starts, getLocale())));
    } else if (ends != null) {
      fact("period", sentence("fact.period.until", Moments.day(ends, getLocale())));
    }
    note("periodNote", content.period().note());
  }

  private Component between(LocalDate starts, LocalDate ends) {
    return sentence(
        "fact.period.both", Moments.day(starts, getLocale()), Moments.day(ends, getLocale()));
  }

  private void reach(CommitmentContent content) {
    var reach = content.reach();
    list(
        "countries",
        Choices.sorted(
            reach.countries().stream().map(code -> choices.country(code, getLocale())).toList(),
            name -> name,
            getLocale()));
    list(
        "regions",
        Choices.REGIONS.stream()
            .filter(reach.regions()::contains)
            .map(code -> getTranslation("commitments.ui.region." + code))
            .toList());
    note("regionNote", reach.regionNote());
    var people = reach.beneficiaries();
    if (people != null) {
      fact("beneficiaries", new Span(MoneyText.figure(BigDecimal.valueOf(people), getLocale())));
    }
    note("beneficiariesNote", reach.beneficiariesNote());
    list(
        "groups",
        reach.groups().stream()
            .sorted()
            .map(group -> getTranslation("commitments.ui.group." + group))
            .toList());
  }

  private void targets(CommitmentContent content) {
    if (!content.targets().isEmpty()) {
      var all = new Div();
      content.targets().forEach(code -> all.add(new Paragraph(choices.target(code, getLocale()))));
      all.addClassName("pledge-targets");
      fact("targets", all);
    }
  }

  private void event(CommitmentContent content) {
    Optional.ofNullable(content.event())
        .flatMap(choices::event)
        .ifPresent(
            event ->
                fact(
                    "event",
                    new Span(event.title().in(getLocale())),
                    quiet(EventDays.of(event.dates(), getLocale()))));
  }

  private void source(CommitmentDetail detail) {
    var year = detail.source().madeYear();
    if (year != null) {
      fact("made", new Span(String.valueOf(year)));
    }
    var address = detail.source().address();
    if (address != null) {
      var link = new Anchor(address, address);
      link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
      fact("source", link);
    }
  }

  private void list(String what, List<String> names) {
    if (!names.isEmpty()) {
      fact(what, new Span(String.join(", ", names)));
    }
  }

  private void note(String what, @Nullable String note) {
    if (note != null && !note.isBlank()) {
      fact(what, Said.words(note));
    }
  }

  private void fact(String what, Component... answers) {
    var description = new Description();
    description.add(answers);
    add(new Term(getTranslation("commitments.ui.fact." + what)), description);
  }

  private Component text(String key) {
    return sentence(key);
  }

  private Component sentence(String key, Object... arguments) {
    return new Span(getTranslation("commitments.ui." + key, arguments));
  }

  private static Component quiet(String text) {
    var span = new Span(text);
    span.addClassNames("quiet", "small", "pledge-under");
    return span;
  }
}

package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.opportunities.OpportunityFilter;
import org.partner2connect.opportunities.OpportunityKind;
import org.partner2connect.opportunities.OpportunityState;
import org.partner2connect.opportunities.OpportunityType;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.SdgGoal;

/** Narrows the list down; what is chosen takes effect at once and stands in the address. */
final class BoardFilterBar extends Div {

  private final transient Say say;
  private final transient Consumer<OpportunityFilter> apply;
  private final TextField text = new TextField();
  private final Select<Choice<OpportunityKind>> kind;
  private final Select<Choice<OpportunityType>> type;
  private final Select<Choice<FocusArea>> area;
  private final Select<Choice<Integer>> goal;
  private final Select<Choice<OpportunityState>> state;
  private final ComboBox<String> country = new ComboBox<>();
  private final Button clear = new Button(getTranslation("opportunities.ui.filter.clear"));

  /** Something to choose, null for everything. */
  private record Choice<T>(@Nullable T value, String label) {}

  BoardFilterBar(Say say, Consumer<OpportunityFilter> apply) {
    this.say = say;
    this.apply = apply;
    addClassName("opp-filters");
    getElement().setAttribute("role", "search");
    getElement().setAttribute("aria-label", getTranslation("opportunities.ui.filter"));
    text.setLabel(getTranslation("opportunities.ui.filter.text"));
    text.setClearButtonVisible(true);
    text.setMaxLength(300);
    text.addClassName("opp-search");
    kind = select("kind", List.of(OpportunityKind.values()), this::kind);
    type = select("type", List.of(OpportunityType.values()), this::type);
    area = select("area", List.of(FocusArea.values()), one -> one.number() + " " + Say.area(one));
    goal =
        select(
            "goal",
            say.taxonomy().goals().stream().map(SdgGoal::number).toList(),
            number -> number + " " + goalName(number));
    state = select("state", List.of(OpportunityState.values()), this::state);
    country.setLabel(getTranslation("opportunities.ui.filter.country"));
    country.setItemLabelGenerator(say::country);
    country.setClearButtonVisible(true);
    clear.addThemeVariants(ButtonVariant.TERTIARY);
    clear.addClickListener(click -> apply.accept(OpportunityFilter.OPEN));
    add(text, kind, type, area, country, goal, state, clear);
    List.<HasValue<?, ?>>of(text, kind, type, area, country, goal, state)
        .forEach(field -> field.addValueChangeListener(this::changed));
  }

  private String goalName(int number) {
    return say.taxonomy().goals().get(number - 1).shortName().in(say.reader());
  }

  private String kind(OpportunityKind one) {
    return getTranslation("opportunities.ui.filter.kind." + one);
  }

  private String type(OpportunityType one) {
    return getTranslation("opportunities.type." + one);
  }

  private String state(OpportunityState one) {
    return getTranslation("opportunities.state." + one);
  }

  private <T> Select<Choice<T>> select(String what, List<T> values, Function<T, String> label) {
    var select = new Select<Choice<T>>();
    select.setLabel(getTranslation("opportunities.ui.filter." + what));
    var choices = new ArrayList<Choice<T>>();
    choices.add(new Choice<>(null, getTranslation("opportunities.ui.filter.all." + what)));
    values.forEach(value -> choices.add(new Choice<>(value, label.apply(value))));
    select.setItems(choices);
    select.setItemLabelGenerator(Choice::label);
    select.setValue(choices.getFirst());
    return select;
  }

  private void changed(HasValue.ValueChangeEvent<?> change) {
    if (change.isFromClient()) {
      apply.accept(chosen());
    }
  }

  private OpportunityFilter chosen() {
    return new OpportunityFilter(
        text.getValue().strip(),
        kind.getValue().value(),
        type.getValue().value(),
        area.getValue().value(),
        country.getValue(),
        goal.getValue().value(),
        state.getValue().value());
  }

  /** Shows what the address says. */
  void show(OpportunityFilter filter, Collection<String> countries) {
    text.setValue(filter.text());
    choose(kind, filter.kind());
    choose(type, filter.type());
    choose(area, filter.area());
    choose(goal, filter.goal());
    choose(state, filter.state());
    var known = new ArrayList<>(countries);
    var chosen = filter.country();
    if (chosen != null && !known.contains(chosen)) {
      known.add(chosen);
    }
    country.setItems(known.stream().sorted(Comparator.comparing(say::country)).toList());
    country.setValue(chosen);
    clear.setVisible(filter.narrow());
  }

  private static <T> void choose(Select<Choice<T>> select, @Nullable T value) {
    select
        .getListDataView()
        .getItems()
        .filter(choice -> Objects.equals(choice.value(), value))
        .findFirst()
        .ifPresent(select::setValue);
  }
}

package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.partner2connect.opportunities.OpportunityFilter;
import org.partner2connect.opportunities.OpportunityKind;
import org.partner2connect.opportunities.OpportunityState;
import org.partner2connect.opportunities.OpportunityType;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.SdgGoal;
import org.partner2connect.uikit.ChoiceSelect;

/** Narrows the list down; what is chosen takes effect at once and stands in the address. */
final class BoardFilterBar extends Div {

  private final transient Say say;
  private final transient Consumer<OpportunityFilter> apply;
  private final TextField text = new TextField();
  private final ChoiceSelect<OpportunityKind> kind;
  private final ChoiceSelect<OpportunityType> type;
  private final ChoiceSelect<FocusArea> area;
  private final ChoiceSelect<Integer> goal;
  private final ChoiceSelect<OpportunityState> state;
  private final ComboBox<String> country = new ComboBox<>();
  private final Button clear = new Button(getTranslation("opportunities.ui.filter.clear"));

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
    country.setPlaceholder(getTranslation("opportunities.ui.filter.all.country"));
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

  private <T> ChoiceSelect<T> select(String what, List<T> values, Function<T, String> label) {
    var all = getTranslation("opportunities.ui.filter.all." + what);
    var select = new ChoiceSelect<>(all, values, label);
    select.setLabel(getTranslation("opportunities.ui.filter." + what));
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
        kind.chosen(),
        type.chosen(),
        area.chosen(),
        country.getValue(),
        goal.chosen(),
        state.chosen());
  }

  /** Shows what the address says. */
  void show(OpportunityFilter filter, Collection<String> countries) {
    text.setValue(filter.text());
    kind.choose(filter.kind());
    type.choose(filter.type());
    area.choose(filter.area());
    goal.choose(filter.goal());
    state.choose(filter.state());
    var known = new ArrayList<>(countries);
    var chosen = filter.country();
    if (chosen != null && !known.contains(chosen)) {
      known.add(chosen);
    }
    country.setItems(known.stream().sorted(Comparator.comparing(say::country)).toList());
    country.setValue(chosen);
    clear.setVisible(filter.narrow());
  }
}

package org.partner2connect.interest.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.interest.ExpressionForm;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;

/** Narrows the queue down; what is chosen takes effect at once and stands in the address. */
final class QueueFilterBar extends Div {

  private final transient Consumer<Filters> apply;
  private final TextField text = new TextField();
  private final Select<Choice<Category>> category;
  private final Select<Choice<String>> region;
  private final Select<Choice<FocusArea>> area;
  private final Select<Choice<String>> language;
  private final Select<Choice<Age>> age;
  private final Button clear = new Button(getTranslation("interest.queue.filter.clear"));

  /** Something to choose, null for everything. */
  private record Choice<T>(@Nullable T value, String label) {}

  QueueFilterBar(Say say, Consumer<Filters> apply) {
    this.apply = apply;
    addClassName("eoi-filters");
    getElement().setAttribute("role", "search");
    getElement().setAttribute("aria-label", getTranslation("interest.queue.filter"));
    text.setAriaLabel(getTranslation("interest.queue.filter.text"));
    text.setPlaceholder(getTranslation("interest.queue.filter.text.hint"));
    text.setClearButtonVisible(true);
    text.setMaxLength(300);
    text.addClassName("eoi-search");
    category =
        select(
            "category",
            List.of(Category.values()),
            one -> getTranslation("interest.category." + one));
    region = select("region", Filters.REGIONS, one -> getTranslation("taxonomy.region." + one));
    area = select("area", List.of(FocusArea.values()), one -> one.number() + " " + Say.area(one));
    language = select("language", ExpressionForm.LANGUAGES, say::language);
    age =
        select(
            "age",
            List.of(Age.FIVE_WORKING_DAYS, Age.TWO_WEEKS),
            one -> getTranslation("interest.queue.filter.age." + one));
    clear.addThemeVariants(ButtonVariant.TERTIARY);
    clear.addClickListener(click -> apply.accept(Filters.NONE));
    add(text, category, region, area, language, age, clear);
    List.<HasValue<?, ?>>of(text, category, region, area, language, age)
        .forEach(field -> field.addValueChangeListener(this::changed));
  }

  private <T> Select<Choice<T>> select(String what, List<T> values, Function<T, String> label) {
    var select = new Select<Choice<T>>();
    select.setAriaLabel(getTranslation("interest.queue.filter." + what));
    var choices = new ArrayList<Choice<T>>();
    choices.add(new Choice<>(null, getTranslation("interest.queue.filter." + what + ".all")));
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

  private Filters chosen() {
    var chosenAge = age.getValue().value();
    return new Filters(
        text.getValue().strip(),
        category.getValue().value(),
        region.getValue().value(),
        area.getValue().value(),
        language.getValue().value(),
        chosenAge == null ? Age.ANY : chosenAge);
  }

  /** Shows what the address says. */
  void show(Filters filters) {
    text.setValue(filters.text());
    choose(category, filters.category());
    choose(region, filters.region());
    choose(area, filters.area());
    choose(language, filters.language());
    choose(age, filters.age() == Age.ANY ? null : filters.age());
    clear.setVisible(filters.narrow());
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

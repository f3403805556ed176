package org.partner2connect.interest.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.partner2connect.interest.ExpressionForm;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.uikit.ChoiceSelect;

/** Narrows the queue down; what is chosen takes effect at once and stands in the address. */
final class QueueFilterBar extends Div {

  private final transient Consumer<Filters> apply;
  private final TextField text = new TextField();
  private final ChoiceSelect<Category> category;
  private final ChoiceSelect<String> region;
  private final ChoiceSelect<FocusArea> area;
  private final ChoiceSelect<String> language;
  private final ChoiceSelect<Age> age;
  private final Button clear = new Button(getTranslation("interest.queue.filter.clear"));

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

  private <T> ChoiceSelect<T> select(String what, List<T> values, Function<T, String> label) {
    var key = "interest.queue.filter." + what;
    var select = new ChoiceSelect<>(getTranslation(key + ".all"), values, label);
    select.setAriaLabel(getTranslation(key));
    return select;
  }

  private void changed(HasValue.ValueChangeEvent<?> change) {
    if (change.isFromClient()) {
      apply.accept(chosen());
    }
  }

  private Filters chosen() {
    var chosenAge = age.chosen();
    return new Filters(
        text.getValue().strip(),
        category.chosen(),
        region.chosen(),
        area.chosen(),
        language.chosen(),
        chosenAge == null ? Age.ANY : chosenAge);
  }

  /** Shows what the address says. */
  void show(Filters filters) {
    text.setValue(filters.text());
    category.choose(filters.category());
    region.choose(filters.region());
    area.choose(filters.area());
    language.choose(filters.language());
    age.choose(filters.age() == Age.ANY ? null : filters.age());
    clear.setVisible(filters.narrow());
  }
}

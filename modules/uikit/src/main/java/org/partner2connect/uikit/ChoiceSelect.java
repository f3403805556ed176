package org.partner2connect.uikit;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field of a filter: one value, or all of them. */
public final class ChoiceSelect<T> extends Select<ChoiceSelect.Choice<T>> {

  private final transient List<Choice<T>> choices;

  /** Something to choose, null for everything. */
  public record Choice<T>(@Nullable T value, String label) {}

  /**
   * @param all what the choice of everything is called
   */
  public ChoiceSelect(String all, List<T> values, Function<T, String> label) {
    this(Stream.concat(Stream.of(new Choice<T>(null, all)), choices(values, label)).toList());
  }

  /** Offers no choice of everything beside the values. */
  public ChoiceSelect(List<T> values, Function<T, String> label) {
    this(choices(values, label).toList());
  }

  private ChoiceSelect(List<Choice<T>> choices) {
    this.choices = choices;
    setItems(choices);
    setItemLabelGenerator(Choice::label);
    setValue(choices.getFirst());
  }

  /** What is chosen; null where everything is. */
  public @Nullable T chosen() {
    return getValue().value();
  }

  /** Chooses that value, or the first choice where there is no such value. */
  public void choose(@Nullable T value) {
    setValue(
        choices.stream()
            .filter(choice -> Objects.equals(choice.value(), value))
            .findFirst()
            .orElse(choices.getFirst()));
  }

  private static <T> Stream<Choice<T>> choices(List<T> values, Function<T, String> label) {
    return values.stream().map(value -> new Choice<>(value, label.apply(value)));
  }
}

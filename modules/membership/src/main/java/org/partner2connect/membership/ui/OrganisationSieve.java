package org.partner2connect.membership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.MembershipStatus;
import org.partner2connect.membership.directory.OrganisationFilter;

/** Narrows the secretariat's list; every change leads to another address. */
final class OrganisationSieve extends Div {

  private final TextField text = new TextField();
  private final Select<MembershipStatus> status = new Select<>();
  private final Select<Category> category = new Select<>();
  private final Select<String> region = new Select<>();

  OrganisationSieve(OrganisationSearch search, List<String> regions) {
    addClassName("sieve");
    getElement()
        .setAttribute("role", "search")
        .setAttribute("aria-label", getTranslation("membership.ui.all.search"));
    text.setLabel(getTranslation("membership.ui.all.name"));
    text.setClearButtonVisible(true);
    text.setMaxLength(200);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.setValue(search.filter().text());
    choose(status, "status", "membership.status.", List.of(MembershipStatus.values()));
    choose(category, "category", "membership.category.", List.of(Category.values()));
    choose(region, "region", "taxonomy.region.", regions);
    set(status, search.filter().status());
    set(category, search.filter().category());
    set(region, search.filter().region());
    text.addValueChangeListener(change -> search());
    for (var select : List.of(status, category, region)) {
      select.addValueChangeListener(change -> search());
    }
    add(text, status, category, region);
  }

  private <T> void choose(Select<T> select, String key, String words, List<T> items) {
    select.setLabel(getTranslation("membership.ui.all." + key));
    select.setItems(items);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(getTranslation("membership.ui.all." + key + ".any"));
    select.setItemLabelGenerator(
        item ->
            item == null
                ? getTranslation("membership.ui.all." + key + ".any")
                : getTranslation(words + item));
  }

  private static <T> void set(Select<T> select, @Nullable T value) {
    if (value != null) {
      select.setValue(value);
    }
  }

  private void search() {
    var next =
        new OrganisationSearch(
            new OrganisationFilter(
                text.getValue().strip(), status.getValue(), category.getValue(), region.getValue()),
            1);
    getUI().ifPresent(ui -> ui.navigate(MembershipNavigation.ALL, next.query()));
  }
}

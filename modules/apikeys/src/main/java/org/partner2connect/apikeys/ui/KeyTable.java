package org.partner2connect.apikeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.apikeys.ApiKey;
import org.partner2connect.apikeys.KeyDays;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.PersonReference;
import org.partner2connect.uikit.LabelledTable;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.WrittenDays;

/** Keys that work, with the way to revoke each, or keys that have ended, with the reason. */
final class KeyTable extends LabelledTable {

  private static final int SOON_DAYS = 14;

  private final transient Map<PersonId, PersonReference> people;
  private final transient LocalDate today;

  private KeyTable(String name, String end, List<ApiKey> keys, KeyDesk desk) {
    super(name, "apikeys.ui", List.of("name", "purpose", "by", "made", "used", end));
    today = KeyDays.today(desk.clock());
    people =
        desk.people().findReferences(keys.stream().map(ApiKey::madeBy).collect(Collectors.toSet()));
  }

  static KeyTable living(String name, List<ApiKey> keys, KeyDesk desk, Consumer<ApiKey> revoking) {
    var table = new KeyTable(name, "ends", keys, desk);
    keys.forEach(key -> table.add(key, table.end(key, revoking)));
    return table;
  }

  static KeyTable ended(String name, List<ApiKey> keys, KeyDesk desk) {
    var table = new KeyTable(name, "ended", keys, desk);
    keys.forEach(key -> table.add(key, table.ended(key)));
    return table;
  }

  private void add(ApiKey key, Component end) {
    var maker = people.get(key.madeBy());
    row(
        isolated(key.name()),
        new Span(getTranslation("apikeys.purpose." + key.purpose())),
        isolated(maker == null ? "–" : maker.name()),
        new Span(day(day(key.madeAt()))),
        new Span(used(key.lastUsed())),
        end);
  }

  private Component end(ApiKey key, Consumer<ApiKey> revoking) {
    var day = day(key.lastDay());
    var revoke = new Button(getTranslation("apikeys.ui.revoke"), click -> revoking.accept(key));
    revoke.setAriaLabel(getTranslation("apikeys.ui.revoke.of", key.name()));
    var cell =
        new Span(
            key.lastDay().isAfter(today.plusDays(SOON_DAYS))
                ? new Span(day)
                : new StatusBadge(StatusBadge.Tone.ATTENTION, day),
            revoke);
    cell.addClassName("row");
    return cell;
  }

  private Component ended(ApiKey key) {
    var at = key.endedAt();
    return new Span(
        getTranslation(
            "apikeys.ui.ended.why",
            at == null ? "" : day(day(at)),
            getTranslation("apikeys.ending." + key.ending())));
  }

  private String used(@Nullable LocalDate day) {
    return day == null ? getTranslation("apikeys.ui.used.never") : day(day);
  }

  private String day(LocalDate day) {
    return WrittenDays.of(day, FormatStyle.MEDIUM, getLocale());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, KeyDays.GENEVA);
  }
}

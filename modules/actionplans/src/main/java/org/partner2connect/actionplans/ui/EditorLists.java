package org.partner2connect.actionplans.ui;

import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.partner2connect.drafting.ui.DocumentEditorSection;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/**
 * What an editor is given besides the text: what can be chosen in the fields of an action, and who
 * reads.
 */
@Component
class EditorLists {

  private final Taxonomy taxonomy;
  private final MembershipQueries memberships;
  private final CurrentPerson reader;

  EditorLists(Taxonomy taxonomy, MembershipQueries memberships, CurrentPerson reader) {
    this.taxonomy = taxonomy;
    this.memberships = memberships;
    this.reader = reader;
  }

  /** Lets the reader have a copy of the text on the device at hand, under this title. */
  DocumentEditorSection keptForReader(DocumentEditorSection editor, String title) {
    return editor.keptFor(reader.require(), reader.displayName(), title);
  }

  DocumentEditorSection offerIn(DocumentEditorSection editor, Locale reader) {
    var organisations =
        entries(
            memberships.activeOrganisations(),
            organisation -> organisation.id().toString(),
            organisation -> organisation.name());
    var countries =
        entries(taxonomy.countries(), c -> c.iso3(), country -> country.name().in(reader));
    var targets = entries(taxonomy.targets(), t -> t.code(), target -> target.text().in(reader));
    return editor
        .organisations(sorted(organisations, reader))
        .countries(sorted(countries, reader))
        .targets(targets);
  }

  private static <T> Map<String, String> entries(
      List<T> things, Function<T, String> value, Function<T, String> label) {
    var entries = new LinkedHashMap<String, String>();
    things.forEach(thing -> entries.put(value.apply(thing), label.apply(thing)));
    return entries;
  }

  private static Map<String, String> sorted(Map<String, String> labelByValue, Locale reader) {
    var byLabel = Map.Entry.<String, String>comparingByValue(Collator.getInstance(reader));
    var sorted = new LinkedHashMap<String, String>();
    labelByValue.entrySet().stream()
        .sorted(byLabel)
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}

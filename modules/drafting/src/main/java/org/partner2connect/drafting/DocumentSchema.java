package org.partner2connect.drafting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.AttributeWrite;
import org.partner2connect.yjs.ContentKind;
import org.partner2connect.yjs.MarkWrite;
import org.partner2connect.yjs.Placement;
import org.partner2connect.yjs.Preview;
import org.partner2connect.yjs.UpdateSummary;

/**
 * Document schema 1: which names and values a document may consist of. The editor has the same list
 * in {@code schema.ts}. Which node may stand in which is the editor's business, as far as nothing
 * gets lost by it; here counts what must never reach anybody's browser or our rows.
 */
final class DocumentSchema {

  static final int NUMBER = 1;
  static final String ROOT = "content";

  private static final int LONGEST_VALUE = 10_000;
  private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:)\\S.*");
  private static final Set<String> NONE = Set.of();
  private static final Set<String> CELL = Set.of("colspan", "rowspan", "colwidth");

  private static final Map<String, Set<String>> ATTRIBUTES_BY_NODE =
      Map.ofEntries(
          Map.entry("paragraph", NONE),
          Map.entry("heading", Set.of("level")),
          Map.entry("bullet_list", NONE),
          Map.entry("ordered_list", NONE),
          Map.entry("list_item", NONE),
          Map.entry("blockquote", NONE),
          Map.entry("table", NONE),
          Map.entry("table_row", NONE),
          Map.entry("table_cell", CELL),
          Map.entry("table_header", CELL),
          Map.entry("hard_break", NONE),
          Map.entry(
              "action",
              Set.of(
                  "id", "lead", "partners", "countries", "targets", "indicator", "due", "status")));

  private static final Set<String> PLAIN_MARKS = Set.of("strong", "em", "underline", "strike");
  private static final Set<ContentKind> FOREIGN =
      Set.of(
          ContentKind.EMBED, ContentKind.BINARY, ContentKind.OTHER_TYPE, ContentKind.SUBDOCUMENT);

  private DocumentSchema() {}

  /** Whether the schema has all that an update names, wherever it would put it. */
  static boolean allows(UpdateSummary update) {
    return (update.rootNames().isEmpty() || update.rootNames().equals(Set.of(ROOT)))
        && update.contents().stream().noneMatch(FOREIGN::contains)
        && ATTRIBUTES_BY_NODE.keySet().containsAll(update.nodeNames())
        && update.marks().stream().allMatch(DocumentSchema::allows);
  }

  /** Whether the schema allows what an update would do to the document at hand. */
  static boolean allows(Preview preview) {
    return preview.placements().stream().allMatch(DocumentSchema::allows)
        && preview.attributes().stream().allMatch(DocumentSchema::allows);
  }

  private static boolean allows(Placement placement) {
    return switch (placement.parent()) {
      case Placement.ROOT -> ATTRIBUTES_BY_NODE.containsKey(placement.child());
      case Placement.TEXT ->
          placement.child().equals(Placement.CHARACTERS)
              || placement.child().equals(Placement.MARK);
      default ->
          placement.child().equals(Placement.TEXT)
              || ATTRIBUTES_BY_NODE.containsKey(placement.child());
    };
  }

  private static boolean allows(AttributeWrite write) {
    Set<String> known = ATTRIBUTES_BY_NODE.get(write.parent());
    return known != null && known.contains(write.key()) && isPlain(write.value());
  }

  private static boolean isPlain(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case String text -> text.length() <= LONGEST_VALUE;
      case Number number -> true;
      case Boolean truth -> true;
      case List<?> list -> list.stream().allMatch(Number.class::isInstance);
      default -> false;
    };
  }

  /** Marks of later phases (comment, insertion, deletion, modification) are not allowed yet. */
  private static boolean allows(MarkWrite mark) {
    if (mark.value() == null) {
      return true;
    }
    if (mark.key().equals("link")) {
      return mark.value() instanceof Map<?, ?> link
          && link.keySet().equals(Set.of("href"))
          && isLink(link.get("href"));
    }
    return PLAIN_MARKS.contains(mark.key())
        && mark.value() instanceof Map<?, ?> attributes
        && attributes.isEmpty();
  }

  private static boolean isLink(@Nullable Object href) {
    return href instanceof String text
        && text.length() <= LONGEST_VALUE
        && LINK.matcher(text.strip()).matches();
  }
}

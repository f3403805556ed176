package org.partner2connect.commitments.imports;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentId;

/** The organisation's commitments, and what earlier rows of the same file have made. */
final class Known {

  private final Map<CommitmentId, OwnCommitment> byId;
  private final Map<String, OwnCommitment> byReference;
  private final Map<String, List<Entry>> byTitle = new HashMap<>();
  private final Set<CommitmentId> told = new HashSet<>();

  Known(List<OwnCommitment> own) {
    byId = own.stream().collect(toMap(OwnCommitment::id, Function.identity()));
    byReference = new HashMap<>();
    own.forEach(
        one -> {
          var reference = one.reference();
          if (reference != null) {
            byReference.put(reference, one);
          }
          add(new Entry(one.content(), one, 0));
        });
  }

  /**
   * Something that a row may repeat.
   *
   * @param own null for what an earlier row is to make
   * @param row the number of that row
   */
  record Entry(CommitmentContent content, @Nullable OwnCommitment own, int row) {}

  Optional<OwnCommitment> withId(String id) {
    return CommitmentId.parse(id.toLowerCase(Locale.ROOT)).map(byId::get);
  }

  Optional<OwnCommitment> withReference(String reference) {
    return Optional.ofNullable(byReference.get(reference.toUpperCase(Locale.ROOT)));
  }

  /** Whether this is the first row about it. */
  boolean isFirstAbout(OwnCommitment own) {
    return told.add(own.id());
  }

  void add(Entry entry) {
    byTitle.computeIfAbsent(key(entry.content()), key -> new ArrayList<>()).add(entry);
  }

  /** What is called so in its first language, whatever its spelling. */
  List<Entry> called(CommitmentContent content) {
    return byTitle.getOrDefault(key(content), List.of());
  }

  static String title(CommitmentContent content) {
    var wording = content.wordings().get(content.language());
    return wording == null ? "" : wording.title();
  }

  private static String key(CommitmentContent content) {
    return title(content).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}

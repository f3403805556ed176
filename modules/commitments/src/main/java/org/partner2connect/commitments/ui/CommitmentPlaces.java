package org.partner2connect.commitments.ui;

import java.util.Set;
import java.util.regex.Pattern;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentQueries;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.uikit.KnownPlaces;
import org.springframework.stereotype.Component;

/** Knows for whom the page of a commitment exists. */
@Component
class CommitmentPlaces implements KnownPlaces {

  /** commitments/ID, commitments/ID/print, commitments/draft/ID, commitments/review/ID. */
  private static final Pattern PLACE =
      Pattern.compile("commitments/(?:(draft|review)/)?([^/]+)(?:/(correct|print))?");

  private static final Set<String> PAGES = Set.of("draft", "review", "rates", "import");

  private final CommitmentQueries queries;
  private final Acting acting;

  CommitmentPlaces(CommitmentQueries queries, Acting acting) {
    this.queries = queries;
    this.acting = acting;
  }

  @Override
  public boolean speaksFor(String path) {
    var place = PLACE.matcher(path);
    return place.matches() && (place.group(1) != null || !PAGES.contains(place.group(2)));
  }

  @Override
  public boolean knows(String path) {
    var place = PLACE.matcher(path);
    if (!place.matches()) {
      return false;
    }
    var found = CommitmentId.parse(place.group(2)).flatMap(queries::find);
    if ("review".equals(place.group(1))) {
      return acting.isSecretariat() && found.filter(CommitmentPlaces::isHandedIn).isPresent();
    }
    return found.isPresent();
  }

  private static boolean isHandedIn(CommitmentDetail detail) {
    return detail.status() != CommitmentStatus.DRAFT;
  }
}

package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.partner2connect.commitments.CommitmentId;

/**
 * What a downstream module says on the page of a commitment, below its head. Made of plain
 * elements: what a page shows on another module's behalf is not in that page's bundle.
 */
public interface CommitmentSection {

  /**
   * What it has to say of a commitment that the current person may read, if anything. Asked again
   * whenever the page is shown anew.
   */
  Optional<Component> about(CommitmentId commitment);
}

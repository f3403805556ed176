package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.partner2connect.commitments.CommitmentId;
import org.springframework.boot.test.context.TestComponent;

/** What a module above this one would say of a commitment. */
@TestComponent
public class WordFromElsewhere implements CommitmentSection {

  @Override
  public Optional<Component> about(CommitmentId commitment) {
    return Optional.of(new Paragraph("Others know of " + commitment));
  }
}

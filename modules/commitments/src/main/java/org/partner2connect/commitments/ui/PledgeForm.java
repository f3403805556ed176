package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.InvalidCommitment.Problem;

/** The form of a commitment: its parts one below the other, and what they hold together. */
final class PledgeForm extends Div {

  private final transient FormFields fields;
  private final transient List<FormPart> parts;
  private transient CommitmentContent base = CommitmentContent.empty("en");

  /**
   * @param embargo whether the event can be chosen at which it is announced
   * @param changed called with a field's name whenever somebody has changed it
   */
  PledgeForm(Choices choices, boolean embargo, Consumer<String> changed) {
    fields = new FormFields(changed);
    addClassName("pledge-form");
    var always =
        List.of(
            new WordingPart(fields),
            new PlacePart(fields, choices),
            new MoneyPart(fields, choices),
            new PeriodPart(fields),
            new ReachPart(fields, choices));
    parts =
        embargo
            ? Stream.concat(
                    always.stream(), Stream.of(new EventPart(fields, choices)))
                .toList()
            : always;
    parts.forEach(this::add);
  }

  /** Shows what the commitment says. */
  void show(CommitmentContent content) {
    base = content;
    fields.tellNothing();
    parts.forEach(part -> part.show(content));
  }

  /** What the fields hold; what cannot be read is left out. */
  CommitmentContent content() {
    var content = base;
    for (var part : parts) {
      content = part.into(content);
    }
    return content;
  }

  /** Says at the fields what cannot be read in them; returns the names of those. */
  List<String> check() {
    return parts.stream().map(FormPart::check).flatMap(List::stream).toList();
  }

  /** Says at the fields what stands against the commitment. */
  void tell(List<Problem> problems) {
    problems.forEach(problem -> fields.tell(place(problem.field()), sentence(problem)));
  }

  /** The sentence about a problem, in the reader's language. */
  String sentence(Problem problem) {
    return getTranslation(problem.messageKey(), problem.arguments().toArray());
  }

  /** The field at which a problem is told; a missing title is one of the first language. */
  String place(String field) {
    var inFirst = field + "." + content().language();
    return !fields.has(field) && fields.has(inFirst) ? inFirst : field;
  }

  FormFields fields() {
    return fields;
  }
}

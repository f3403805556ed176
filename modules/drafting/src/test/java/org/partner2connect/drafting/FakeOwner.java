package org.partner2connect.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.partner2connect.drafting.spi.DocumentAccess;
import org.partner2connect.drafting.spi.DocumentProjection;
import org.partner2connect.drafting.spi.Persona;
import org.partner2connect.drafting.spi.Reader;
import org.partner2connect.identity.PersonId;
import org.springframework.stereotype.Component;

/** An owner of documents that does as the test says. */
@Component
class FakeOwner implements DocumentAccess, DocumentProjection {

  static final String NAME = "fake";

  final Map<PersonId, Access> rights = new ConcurrentHashMap<>();
  final List<DocumentContent> projected = new CopyOnWriteArrayList<>();
  volatile Consumer<Map<DocumentId, Set<PersonId>>> beforeDecision = writers -> {};
  volatile Consumer<DocumentContent> onProjection = content -> {};

  @Override
  public String owner() {
    return NAME;
  }

  @Override
  public Access accessOf(DocumentId document, Reader reader) {
    return rights.getOrDefault(reader.person(), Access.NONE);
  }

  @Override
  public Map<DocumentId, Map<PersonId, Access>> lockAndDecide(
      Map<DocumentId, Set<PersonId>> writersByDocument) {
    beforeDecision.accept(writersByDocument);
    var decisions = new HashMap<DocumentId, Map<PersonId, Access>>();
    writersByDocument.forEach((document, people) -> decisions.put(document, Map.copyOf(rights)));
    return decisions;
  }

  @Override
  public Persona personaOf(DocumentId document, PersonId person) {
    return new Persona("Person " + person, "Organisation <b>", "OR", "participant");
  }

  @Override
  public void project(DocumentContent content) {
    onProjection.accept(content);
    projected.add(content);
  }
}

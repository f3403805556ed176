package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens by itself at the start and from time to time. */
class HousekeepingModuleTests extends DraftingModuleTest {

  @Autowired Rooms rooms;
  @Autowired Clock clock;

  @Test
  void opensAtTheStartWhatOpenEditorsWillAskFor() {
    DocumentId unused = create("Nobody holds a token for this. ");
    token(person(Access.WRITE), document);
    assertThat(rooms.open(document)).isEmpty();

    var atStart = new Housekeeping(rooms, tokens, clock);
    atStart.start();
    try {
      HostileModuleTest.await("the document to be open", () -> rooms.open(document).isPresent());
      assertThat(rooms.open(unused)).isEmpty();
    } finally {
      atStart.stop();
    }
  }
}

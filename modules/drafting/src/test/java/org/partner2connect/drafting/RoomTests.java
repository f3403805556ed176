package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.partner2connect.drafting.Recovery.Suspicion;
import org.partner2connect.yjs.Limits;

class RoomTests {

  private static final UUID EPOCH = UUID.randomUUID();

  private final DocumentId id = DocumentId.next();
  private final LinkedBlockingQueue<Room> told = new LinkedBlockingQueue<>();
  private final Room room =
      new Room(
          id,
          DraftingLimits.standard(),
          new Room.Source() {
            @Override
            public StoredDocument load(DocumentId document) {
              return new StoredDocument(id, "owner", EPOCH, 0, 0, List.of(), Map.of());
            }

            @Override
            public Replica build(StoredDocument stored, ClientIds clientIds) {
              return new Replica(stored, clientIds, Limits.defaults());
            }
          },
          told::add);

  @Test
  void tellsTheWriterAgainOfWhatItCouldNotTakeWhileTheLogWasReadAnew() throws Exception {
    room.open();
    room.submit(edit());
    assertThat(told.poll()).isSameAs(room);
    Batch failed = room.begin();
    room.submit(edit());
    assertThat(told.poll()).isSameAs(room);

    room.rebuild(failed.submissions(), Suspicion.NONE);
    assertThat(room.begin()).as("nothing can be written yet").isNull();
    room.end();

    assertThat(told.poll(10, TimeUnit.SECONDS)).isSameAs(room);
    Batch again = room.begin();
    assertThat(again.submissions()).hasSize(2);
    room.end();
  }

  private static Submission edit() {
    return new Submission.ServerEdit(content -> List.of(), new CompletableFuture<>());
  }
}

package org.partner2connect.drafting;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells the people of one document what the others show. What comes within a moment goes out
 * together, so that many carets cost each receiver one frame. Safe for many threads.
 */
final class PresenceRelay {

  private final List<Connection> receivers;
  private final Executor later;
  private final Map<Long, News> news = new LinkedHashMap<>();

  private record News(Presence.Entry entry, @Nullable Connection sender) {}

  /**
   * @param receivers everybody who is connected, at any time
   * @param gatherTime how long the first news wait for more
   */
  PresenceRelay(List<Connection> receivers, Duration gatherTime) {
    this.receivers = receivers;
    this.later = CompletableFuture.delayedExecutor(gatherTime.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Sends these to all but their sender, soon. Newer news of a client replace older ones. */
  void tell(List<Presence.Entry> entries, @Nullable Connection sender) {
    boolean first;
    synchronized (news) {
      first = news.isEmpty();
      entries.forEach(entry -> news.put(entry.clientId(), new News(entry, sender)));
    }
    if (first && !entries.isEmpty()) {
      later.execute(this::flush);
    }
  }

  private void flush() {
    List<News> gathered;
    synchronized (news) {
      gathered = List.copyOf(news.values());
      news.clear();
    }
    byte[] all = null;
    List<Presence.Entry> everything = gathered.stream().map(News::entry).toList();
    for (Connection receiver : receivers) {
      if (gathered.stream().noneMatch(one -> one.sender == receiver)) {
        all = all == null ? frame(everything) : all;
        receiver.presence(everything, all);
      } else {
        List<Presence.Entry> ofOthers =
            gathered.stream().filter(one -> one.sender != receiver).map(News::entry).toList();
        if (!ofOthers.isEmpty()) {
          receiver.presence(ofOthers, frame(ofOthers));
        }
      }
    }
  }

  private static byte[] frame(List<Presence.Entry> entries) {
    return Frames.awareness(entries.stream().map(Presence.Entry::bytes).toList());
  }
}

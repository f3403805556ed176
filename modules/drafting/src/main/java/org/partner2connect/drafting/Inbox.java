package org.partner2connect.drafting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** What waits to be written into one document, in order of arrival. Safe for many threads. */
final class Inbox {

  private final ArrayDeque<Submission> waiting = new ArrayDeque<>();
  private final int bound;
  private long bytes;
  private boolean announced;

  /**
   * @param bound how many bytes may wait
   */
  Inbox(int bound) {
    this.bound = bound;
  }

  /** Takes one more, unless too much waits already. */
  synchronized boolean offer(Submission submission) {
    if (bytes > bound) {
      return false;
    }
    waiting.add(submission);
    bytes += submission.size();
    return true;
  }

  /** Whether the writer should be told: something waits and it has not been told yet. */
  synchronized boolean announce() {
    if (announced || waiting.isEmpty()) {
      return false;
    }
    announced = true;
    return true;
  }

  /** The next ones, at most so many. What stays behind must be announced again. */
  synchronized List<Submission> take(int most) {
    announced = false;
    var taken = new ArrayList<Submission>(Math.min(most, waiting.size()));
    while (taken.size() < most && !waiting.isEmpty()) {
      Submission next = waiting.poll();
      bytes -= next.size();
      taken.add(next);
    }
    return taken;
  }

  /** Puts back what could not be written, in front of everything else. */
  synchronized void putBack(List<Submission> submissions) {
    for (Submission submission : submissions.reversed()) {
      waiting.addFirst(submission);
      bytes += submission.size();
    }
  }

  synchronized boolean isEmpty() {
    return waiting.isEmpty();
  }
}

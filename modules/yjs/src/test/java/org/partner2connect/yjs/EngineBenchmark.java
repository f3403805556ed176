package org.partner2connect.yjs;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Measures the engine with histories that {@code history.mjs} wrote, of a long document and of a
 * usual one: {@code EngineBenchmark LONG USUAL}. Prints JSON; times in milliseconds (medians) or
 * nanoseconds a keystroke, memory in bytes. {@code docs/benchmarks/engine/run.sh} runs it beside
 * yjs.
 */
final class EngineBenchmark {

  private static final int TAIL = 1000;
  private static final int ROUNDS = 15;
  private static final int COPIES = 20;
  private static final int USUAL_DOCUMENTS = 500;

  private final List<byte[]> updates;
  private final List<String> results = new ArrayList<>();

  private EngineBenchmark(List<byte[]> updates) {
    this.updates = updates;
  }

  public static void main(String[] arguments) throws IOException {
    EngineBenchmark benchmark = new EngineBenchmark(read(Path.of(arguments[0])));
    benchmark.run();
    benchmark.fillMemory(read(Path.of(arguments[1])));
    System.out.println("{" + String.join(",", benchmark.results) + "}");
  }

  private static List<byte[]> read(Path file) throws IOException {
    Lib0Decoder decoder = new Lib0Decoder(Files.readAllBytes(file));
    List<byte[]> updates = new ArrayList<>();
    for (long left = decoder.readVarUint(); left > 0; left--) {
      updates.add(decoder.readVarBytes());
    }
    return updates;
  }

  private void run() {
    YDoc doc = docOf(updates);
    YDoc early = docOf(updates.subList(0, updates.size() - TAIL));
    byte[] known = early.stateVector();
    byte[] state = doc.encodeStateAsUpdate();
    List<byte[]> snapshotAndTail = new ArrayList<>(List.of(early.encodeStateAsUpdate()));
    snapshotAndTail.addAll(updates.subList(updates.size() - TAIL, updates.size()));
    add("structs", doc.structs());
    add("characters", doc.characters());
    add("stateBytes", state.length);
    add("replay", median(5, () -> docOf(updates)));
    add("openState", median(ROUNDS, () -> docOf(List.of(state))));
    add("openSnapshotAndTail", median(ROUNDS, () -> docOf(snapshotAndTail)));
    add("encodeFull", median(ROUNDS, doc::encodeStateAsUpdate));
    add("encodeSince", median(ROUNDS, () -> doc.encodeStateAsUpdate(known)));
    measureKeystrokes();
    add("heapBytes", heapOfEach(COPIES, () -> docOf(List.of(state))));
    add("heapBytesAfterTyping", heapOfEach(3, () -> docOf(updates)));
  }

  /** So many documents open at once; run with {@code -Xmx1g}, this shows that they fit. */
  private void fillMemory(List<byte[]> usual) {
    YDoc doc = docOf(usual);
    byte[] state = doc.encodeStateAsUpdate();
    add("usualCharacters", doc.characters());
    add("usualStructs", doc.structs());
    add("usualHeapBytes", heapOfEach(USUAL_DOCUMENTS, () -> docOf(List.of(state))));
  }

  private void add(String name, double value) {
    results.add("\"%s\":%s".formatted(name, String.format(Locale.ROOT, "%.2f", value)));
  }

  private static YDoc docOf(List<byte[]> updates) {
    YDoc doc = new YDoc();
    updates.forEach(doc::apply);
    return doc;
  }

  /** What the drafting server does with each keystroke, over the second half of the history. */
  private void measureKeystrokes() {
    long best = Long.MAX_VALUE;
    long allocated = 0;
    for (int round = 0; round < 3; round++) {
      int half = updates.size() / 2;
      YDoc doc = docOf(updates.subList(0, half));
      long start = System.nanoTime();
      long allocatedBefore = allocated();
      for (byte[] update : updates.subList(half, updates.size())) {
        Keystroke.take(doc, update);
      }
      allocated = (allocated() - allocatedBefore) / (updates.size() - half);
      best = Math.min(best, (System.nanoTime() - start) / (updates.size() - half));
    }
    add("keystrokeNanos", best);
    add("keystrokeBytes", allocated);
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  private static double median(int rounds, Supplier<Object> action) {
    long[] times = new long[rounds];
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      if (action.get() == null) {
        throw new IllegalStateException();
      }
      times[round] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return times[rounds / 2] / 1e6;
  }

  private static double heapOfEach(int copies, Supplier<YDoc> document) {
    long before = usedHeap();
    List<YDoc> docs = new ArrayList<>();
    for (int copy = 0; copy < copies; copy++) {
      docs.add(document.get());
    }
    long used = usedHeap() - before;
    return (double) used / docs.size();
  }

  private static long usedHeap() {
    for (int times = 0; times < 3; times++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** The steps of the drafting server. */
  private static final class Keystroke {

    static void take(YDoc doc, byte[] update) {
      UpdateSummary summary = Updates.validate(update, Limits.defaults());
      if (doc.covers(summary) || !doc.missing(summary).isEmpty()) {
        return;
      }
      Preview preview = doc.preview(summary);
      if (!preview.missing().isEmpty() || preview.depth() > 64) {
        return;
      }
      doc.apply(summary);
      if (doc.hasPending()) {
        throw new IllegalStateException();
      }
    }
  }
}

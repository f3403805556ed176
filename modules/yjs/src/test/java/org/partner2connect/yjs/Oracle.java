package org.partner2connect.yjs;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Real yjs in a Node process, to be asked what it makes of updates. */
final class Oracle implements AutoCloseable {

  /** A document that several people wrote at once, and yjs's results for it. */
  record Generated(
      boolean keepDeleted,
      List<byte[]> updates,
      byte[] state,
      byte[] stateVector,
      byte[] merged,
      byte[] knownEarly,
      byte[] diff,
      byte[] stateSince,
      String content,
      String tidiedContent) {

    YDoc emptyDocument() {
      return keepDeleted ? YDoc.keepingDeleted() : new YDoc();
    }
  }

  /** A document as yjs reads it. */
  record Reading(String content, byte[] stateVector, byte[] state) {}

  /**
   * What yjs did with an update.
   *
   * @param thrown what it threw, empty if it took the update
   * @param changed whether it threw after it had changed the document already
   * @param content of the document thereafter, empty if it is not fit to be read
   */
  record Attempt(String thrown, boolean changed, String content) {}

  /** Snapshots after some updates and after all, and the document at the first of them. */
  record Versions(byte[] then, byte[] now, String content, byte[] stateVector, byte[] state) {}

  /** A relative position of a place, and where it is then and after further updates. */
  record Position(String place, byte[] bytes, String then, String now) {}

  /** What people wrote with the editor, and what yjs and y-prosemirror make of it. */
  record Session(List<byte[]> updates, byte[] state, String json) {

    static Session read(Lib0Decoder decoder) {
      List<byte[]> updates = readAll(decoder);
      return new Session(updates, decoder.readVarBytes(), decoder.readVarString());
    }
  }

  private final Process process;
  private final DataOutputStream questions;
  private final DataInputStream answers;

  private Oracle(Process process) {
    this.process = process;
    this.questions = new DataOutputStream(process.getOutputStream());
    this.answers = new DataInputStream(process.getInputStream());
  }

  static Oracle start() {
    try {
      return new Oracle(NodeTools.start("oracle.mjs"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Generated generate(int seed) {
    Lib0Decoder answer = ask(new Lib0Encoder().writeVarString("generate").writeVarUint(seed));
    boolean keepDeleted = answer.readVarUint() == 1;
    return new Generated(
        keepDeleted,
        readAll(answer),
        answer.readVarBytes(),
        answer.readVarBytes(),
        answer.readVarBytes(),
        answer.readVarBytes(),
        answer.readVarBytes(),
        answer.readVarBytes(),
        answer.readVarString(),
        answer.readVarString());
  }

  Reading read(List<byte[]> updates) {
    Lib0Decoder answer = ask(question("read", updates));
    return new Reading(answer.readVarString(), answer.readVarBytes(), answer.readVarBytes());
  }

  Attempt attempt(byte[] update, List<byte[]> before) {
    List<byte[]> updates = new ArrayList<>(List.of(update));
    updates.addAll(before);
    Lib0Decoder answer = ask(question("attempt", updates));
    return new Attempt(answer.readVarString(), answer.readVarUint() == 1, answer.readVarString());
  }

  Versions snapshot(int cut, List<byte[]> updates) {
    Lib0Decoder answer = ask(cutQuestion("snapshot", cut, updates));
    return new Versions(
        answer.readVarBytes(),
        answer.readVarBytes(),
        answer.readVarString(),
        answer.readVarBytes(),
        answer.readVarBytes());
  }

  List<Position> positions(int seed, int cut, List<byte[]> updates) {
    Lib0Encoder question = new Lib0Encoder().writeVarString("positions").writeVarUint(seed);
    question.writeVarUint(cut).writeVarUint(updates.size());
    updates.forEach(question::writeVarBytes);
    Lib0Decoder answer = ask(question);
    List<Position> positions = new ArrayList<>();
    for (long left = answer.readVarUint(); left > 0; left--) {
      positions.add(
          new Position(
              answer.readVarString(),
              answer.readVarBytes(),
              answer.readVarString(),
              answer.readVarString()));
    }
    return positions;
  }

  Session session(int seed) {
    return Session.read(ask(new Lib0Encoder().writeVarString("session").writeVarUint(seed)));
  }

  private static List<byte[]> readAll(Lib0Decoder decoder) {
    List<byte[]> arrays = new ArrayList<>();
    for (long left = decoder.readVarUint(); left > 0; left--) {
      arrays.add(decoder.readVarBytes());
    }
    return arrays;
  }

  private static Lib0Encoder cutQuestion(String name, int cut, List<byte[]> updates) {
    Lib0Encoder question = new Lib0Encoder().writeVarString(name).writeVarUint(cut);
    question.writeVarUint(updates.size());
    updates.forEach(question::writeVarBytes);
    return question;
  }

  private static Lib0Encoder question(String name, List<byte[]> updates) {
    Lib0Encoder question = new Lib0Encoder().writeVarString(name).writeVarUint(updates.size());
    updates.forEach(question::writeVarBytes);
    return question;
  }

  private Lib0Decoder ask(Lib0Encoder question) {
    try {
      questions.writeInt(question.length());
      questions.write(question.toByteArray());
      questions.flush();
      byte[] answer = new byte[answers.readInt()];
      answers.readFully(answer);
      return new Lib0Decoder(answer);
    } catch (IOException failed) {
      throw new UncheckedIOException("The oracle gave no answer", failed);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}

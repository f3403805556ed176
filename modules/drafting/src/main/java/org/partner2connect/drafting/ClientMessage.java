package org.partner2connect.drafting;

import org.partner2connect.yjs.InvalidUpdate;
import org.partner2connect.yjs.Lib0Decoder;

/** One message of a client, taken apart but not yet believed. */
sealed interface ClientMessage {

  /** "This is what I have." */
  record StepOne(byte[] stateVector) implements ClientMessage {}

  /** A step 2 or an update: what counts for the acknowledgement. */
  record UpdateBearing(byte[] update) implements ClientMessage {}

  record Awareness(byte[] states) implements ClientMessage {}

  record AwarenessQuery() implements ClientMessage {}

  /** A message that a newer client may know. */
  record Unknown() implements ClientMessage {}

  /**
   * Reads exactly one message.
   *
   * @throws InvalidUpdate when it cannot be read
   */
  static ClientMessage read(byte[] frame) {
    var in = new Lib0Decoder(frame);
    long type = in.readVarUint();
    if (type == Frames.QUERY_AWARENESS) {
      return new AwarenessQuery();
    }
    if (type != Frames.SYNC && type != Frames.AWARENESS) {
      return new Unknown();
    }
    long kind = type == Frames.SYNC ? in.readVarUint() : -1;
    byte[] payload = in.readVarBytes();
    if (in.hasContent()) {
      throw new InvalidUpdate("More than one message in a frame");
    }
    if (type == Frames.AWARENESS) {
      return new Awareness(payload);
    }
    if (kind == Frames.STEP_ONE) {
      return new StepOne(payload);
    }
    if (kind == Frames.STEP_TWO || kind == Frames.UPDATE) {
      return new UpdateBearing(payload);
    }
    throw new InvalidUpdate("Unknown sync message");
  }
}

package org.partner2connect.drafting;

import java.util.Collection;
import org.partner2connect.yjs.Lib0Encoder;

/** Writes the server's messages. The numbers are those of y-protocols; 100 and more are ours. */
final class Frames {

  static final int SYNC = 0;
  static final int AWARENESS = 1;
  static final int QUERY_AWARENESS = 3;
  static final int STEP_ONE = 0;
  static final int STEP_TWO = 1;
  static final int UPDATE = 2;
  private static final int ACK = 100;
  private static final int REFUSAL = 101;
  private static final int NOTICE = 102;

  private Frames() {}

  static byte[] stepOne(byte[] stateVector) {
    return sync(STEP_ONE, stateVector);
  }

  static byte[] stepTwo(byte[] update) {
    return sync(STEP_TWO, update);
  }

  static byte[] update(byte[] update) {
    return sync(UPDATE, update);
  }

  private static byte[] sync(int kind, byte[] payload) {
    return new Lib0Encoder().writeUint8(SYNC).writeUint8(kind).writeVarBytes(payload).toByteArray();
  }

  /** An awareness message of entries that are encoded already. */
  static byte[] awareness(Collection<byte[]> entries) {
    var states = new Lib0Encoder().writeVarUint(entries.size());
    entries.forEach(states::writeBytes);
    return new Lib0Encoder()
        .writeUint8(AWARENESS)
        .writeVarBytes(states.toByteArray())
        .toByteArray();
  }

  static byte[] ack(long seq, long frame) {
    return new Lib0Encoder().writeUint8(ACK).writeVarUint(seq).writeVarUint(frame).toByteArray();
  }

  static byte[] refusal(long frame, RefusalCode code) {
    return new Lib0Encoder()
        .writeUint8(REFUSAL)
        .writeVarUint(frame)
        .writeVarString(code.wireName())
        .writeVarString(code.messageKey())
        .toByteArray();
  }

  static byte[] notice(String code, String json) {
    return new Lib0Encoder()
        .writeUint8(NOTICE)
        .writeVarString(code)
        .writeVarString(json)
        .toByteArray();
  }
}

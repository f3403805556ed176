package org.partner2connect.drafting;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One client's socket, as the rest of the module sees it. */
interface Wire {

  /**
   * Sends one binary frame without blocking.
   *
   * @param done told once, possibly before this returns, when the next frame may be sent: null, or
   *     why this one was not sent
   */
  void send(byte[] frame, Consumer<@Nullable Throwable> done);

  /**
   * Asks the client's end, without blocking, whether it is still there.
   *
   * @return whether such a question exists on this wire; the answer counts as hearing from it
   */
  default boolean ping() {
    return false;
  }

  /** Closes without blocking. What was sent before is delivered first if the client reads. */
  void close(CloseCode code);
}

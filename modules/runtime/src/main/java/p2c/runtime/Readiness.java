package p2c.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks at an address until it answers 200. */
final class Readiness {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /** Whether the address answers 200 within a few seconds. */
  boolean answers(URI address) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).GET().build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits until it answers; false if patience or the process behind it ends first. */
  boolean await(URI address, BooleanSupplier processAlive, Duration patience) {
    return await(() -> answers(address), processAlive, patience);
  }

  static boolean await(BooleanSupplier ready, BooleanSupplier processAlive, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < deadline && processAlive.getAsBoolean()) {
      if (ready.getAsBoolean()) {
        return true;
      }
      Pause.of(BETWEEN_LOOKS);
    }
    return false;
  }
}

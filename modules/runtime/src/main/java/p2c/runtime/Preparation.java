package p2c.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program that runs once to the end before a server can start. */
final class Preparation {

  private Preparation() {}

  /**
   * Runs it and waits; it never outlives this process.
   *
   * @param failure the sentence if it fails, without the place of the log
   */
  static void run(List<String> line, Path log, String failure) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      Process process =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      Thread hook = new Thread(process::destroyForcibly);
      Runtime.getRuntime().addShutdownHook(hook);
      int code = process.waitFor();
      Runtime.getRuntime().removeShutdownHook(hook);
      if (code != 0) {
        throw new CannotStart(failure + "; see " + log + " for the reason.");
      }
    } catch (IOException e) {
      throw new CannotStart(failure + ": " + e.getMessage() + ".", e);
    } catch (IllegalStateException e) {
      throw new CannotStart("The supervisor is stopping.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while preparing.", e);
    }
  }
}

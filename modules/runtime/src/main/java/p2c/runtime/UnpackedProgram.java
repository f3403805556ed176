package p2c.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program unpacked once into the cache. It appears under its name only when it is whole, and two
 * processes that want it at the same time unpack it once.
 */
final class UnpackedProgram {

  // File locks hold between processes, this one between threads of ours.
  private static final Object ONE_AT_A_TIME = new Object();

  private UnpackedProgram() {}

  /** How to fill an empty folder with the program. */
  interface Unpacking {
    void into(Path folder) throws IOException;
  }

  static Path in(Path cache, String name, Unpacking unpacking) {
    Path program = cache.resolve(name);
    if (Files.isDirectory(program)) {
      return program;
    }
    synchronized (ONE_AT_A_TIME) {
      return unpack(cache, name, unpacking);
    }
  }

  private static Path unpack(Path cache, String name, Unpacking unpacking) {
    Path program = cache.resolve(name);
    try {
      Files.createDirectories(cache);
      try (FileChannel channel =
              FileChannel.open(
                  cache.resolve(name + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          @Nullable FileLock lock = channel.lock()) {
        if (!Files.isDirectory(program)) {
          Path unfinished = cache.resolve(name + ".unfinished");
          deleteRecursively(unfinished);
          Files.createDirectories(unfinished);
          unpacking.into(unfinished);
          Files.move(unfinished, program, StandardCopyOption.ATOMIC_MOVE);
        }
      }
      return program;
    } catch (IOException e) {
      throw new CannotStart("Cannot unpack " + name + " into " + cache + ": " + e + ".", e);
    }
  }

  static void deleteRecursively(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> entries = Files.walk(folder)) {
      entries.sorted(Comparator.reverseOrder()).forEach(UnpackedProgram::delete);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

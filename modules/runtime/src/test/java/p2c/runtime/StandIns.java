package p2c.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** A source tree whose application and Keycloak only answer 200, for tests of the supervisor. */
final class StandIns {

  private static final String SERVER =
      """
      %s
      public class %s {
        public static void main(String[] arguments) throws Exception {
          if (java.util.List.of(arguments).contains("build")) return;
          int port = Integer.parseInt(System.getenv().getOrDefault("P2C_PORT", "0"));
          for (String argument : arguments)
            if (argument.startsWith("--http-port=")) port = Integer.parseInt(argument.substring(12));
          var server = com.sun.net.httpserver.HttpServer.create(
              new java.net.InetSocketAddress("127.0.0.1", port), 0);
          server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
          });
          server.start();
        }
      }
      """;

  private StandIns() {}

  /** Lays the tree out as a build would. */
  static void layOut(Path top) throws IOException {
    Path archive = top.resolve("keycloak-quarkus-dist-0.0.zip");
    Path pointer = top.resolve("modules/runtime/target/keycloak.path");
    Path appJar = top.resolve("app/target/partner2connect.jar");
    Files.createDirectories(pointer.getParent());
    Files.createDirectories(appJar.getParent());
    Files.writeString(pointer, archive.toString());
    writeJar(top, appJar, "", "App");
    Path keycloak = top.resolve("quarkus-run.jar");
    writeJar(top, keycloak, "io.quarkus.bootstrap.runner", "QuarkusEntryPoint");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String folder : List.of("bin", "conf", "lib", "providers", "themes")) {
        zip.putNextEntry(new ZipEntry("keycloak-0.0/" + folder + "/"));
      }
      zip.putNextEntry(new ZipEntry("keycloak-0.0/lib/quarkus-run.jar"));
      Files.copy(keycloak, zip);
    }
  }

  private static void writeJar(Path top, Path jar, String packageName, String className)
      throws IOException {
    Path source = top.resolve(className + ".java");
    Path classes = Files.createDirectories(top.resolve(className + "-classes"));
    String header = packageName.isEmpty() ? "" : "package " + packageName + ";";
    Files.writeString(source, SERVER.formatted(header, className));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), source.toString());
    if (result != 0) {
      throw new IllegalStateException("The stand-in does not compile");
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, className);
    String entry =
        (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + className + ".class";
    Map<String, Path> content = Map.of(entry, classes.resolve(entry));
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (var each : content.entrySet()) {
        out.putNextEntry(new ZipEntry(each.getKey()));
        Files.copy(each.getValue(), out);
      }
    }
  }
}

package p2c.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface. */
final class Ports {

  static final String LOOPBACK = "127.0.0.1";

  private Ports() {}

  /**
   * @param variable the environment variable that chooses another port
   * @throws CannotStart if something listens on the port already
   */
  static void requireFree(int port, String variable) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(LOOPBACK, port));
    } catch (IOException e) {
      throw new CannotStart(
          "Port %d is taken or not allowed: stop the program that uses it, or choose another with %s=…."
              .formatted(port, variable),
          e);
    }
  }

  static int anyFree() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStart("No free port on " + LOOPBACK + ".", e);
    }
  }
}

package p2c.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultProxyTests {

  private static final int PATIENCE = 10_000;
  private static final int A_MOMENT = 100;

  private ServerSocket server;
  private FaultProxy proxy;
  private Socket client;
  private Socket served;

  @BeforeEach
  void connect() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    proxy = new FaultProxy(server::getLocalPort);
    client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    served = server.accept();
    served.setSoTimeout(PATIENCE);
    client.setSoTimeout(PATIENCE);
  }

  @AfterEach
  void disconnect() throws IOException {
    client.close();
    served.close();
    proxy.close();
    server.close();
  }

  @Test
  void passesOnWhatIsSaidAndThatItIsOver() throws IOException {
    client.getOutputStream().write(7);
    assertThat(served.getInputStream().read()).isEqualTo(7);
    served.getOutputStream().write(8);
    assertThat(client.getInputStream().read()).isEqualTo(8);

    client.shutdownOutput();

    assertThat(served.getInputStream().read()).isEqualTo(-1);
  }

  @Test
  void keepsWhatIsSaidInSilenceForLater() throws IOException {
    proxy.silence();
    client.getOutputStream().write(7);
    served.setSoTimeout(A_MOMENT);
    assertThatThrownBy(() -> served.getInputStream().read())
        .isInstanceOf(SocketTimeoutException.class);

    proxy.heal();

    served.setSoTimeout(PATIENCE);
    assertThat(served.getInputStream().read()).isEqualTo(7);
  }

  @Test
  void cutsBothEnds() {
    proxy.cut();

    assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketException.class);
    assertThat(proxy.connections()).isZero();
  }

  @Test
  void leavesTheServerAloneWithALineThatNobodyHolds() throws IOException {
    proxy.vanish();
    served.setSoTimeout(A_MOMENT);

    assertThatThrownBy(() -> served.getInputStream().read())
        .isInstanceOf(SocketTimeoutException.class);
    served.getOutputStream().write(new byte[100_000]);
  }
}

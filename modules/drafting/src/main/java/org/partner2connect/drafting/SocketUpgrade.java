package org.partner2connect.drafting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Extension;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Turns a checked request into a socket. The container's own endpoint mapping is not used, because
 * it cannot answer 404 before the handshake.
 */
final class SocketUpgrade {

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  private SocketUpgrade(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  static SocketUpgrade of(HttpServletRequest request, HttpServletResponse response) {
    if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
      throw new ResponseStatusException(HttpStatus.UPGRADE_REQUIRED);
    }
    return new SocketUpgrade(request, response);
  }

  /**
   * Answers the handshake.
   *
   * @return whether the socket serves its seat from now on; if not, the container has refused
   */
  boolean perform(CollabSocket endpoint, String protocol) {
    var config =
        ServerEndpointConfig.Builder.create(CollabSocket.class, "/collab/{documentId}")
            .subprotocols(List.of(protocol))
            .configurator(new OneEndpoint(endpoint, protocol))
            .build();
    var container =
        (ServerContainer) request.getServletContext().getAttribute(ServerContainer.class.getName());
    try {
      container.upgradeHttpToWebSocket(new Nobody(request), response, config, Map.of());
      return response.getStatus() == HttpStatus.SWITCHING_PROTOCOLS.value();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (DeploymentException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Serves exactly one handshake: this endpoint, this subprotocol, no extensions. */
  private static final class OneEndpoint extends ServerEndpointConfig.Configurator {

    private final CollabSocket endpoint;
    private final String protocol;

    OneEndpoint(CollabSocket endpoint, String protocol) {
      this.endpoint = endpoint;
      this.protocol = protocol;
    }

    @Override
    public <T> T getEndpointInstance(Class<T> type) {
      return type.cast(endpoint);
    }

    @Override
    public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
      return protocol;
    }

    @Override
    public List<Extension> getNegotiatedExtensions(
        List<Extension> installed, List<Extension> requested) {
      return List.of();
    }

    @Override
    public boolean checkOrigin(String origin) {
      return true;
    }
  }

  /**
   * Hides the web session: the container would close the socket when that session expires, but the
   * token outlives an idle web session.
   */
  private static final class Nobody extends HttpServletRequestWrapper {

    Nobody(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable Principal getUserPrincipal() {
      return null;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
      return null;
    }
  }
}

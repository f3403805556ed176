package org.partner2connect.drafting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/** Opens sockets. Everything that can be refused is refused before the handshake is answered. */
@Service
@CallerDecides("anybody may knock: the token in the handshake is the authority")
public class Collaboration {

  static final Pattern PROTOCOL = Pattern.compile("p2c\\.collab\\.1(?:\\.s(\\d{1,9}))?");
  private static final String TOKEN = "token.";

  private final DocumentDoor door;
  private final DraftingLimits limits;
  final Unfinished unfinished;

  Collaboration(DocumentDoor door, DraftingLimits limits) {
    this.door = door;
    this.limits = limits;
    this.unfinished = new Unfinished(limits.unfinishedBytes());
  }

  /**
   * Answers a WebSocket handshake.
   *
   * @throws ResponseStatusException with the status of the table in {@code docs/collab-protocol.md}
   */
  public void open(String documentId, HttpServletRequest request, HttpServletResponse response) {
    if (!isOurs(request.getHeader("Origin"), request)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    List<String> offered = offered(request);
    Seat seat = enter(documentId, token(offered));
    boolean upgraded = false;
    try {
      Matcher protocol = protocol(offered);
      var socket = new CollabSocket(seat, fits(protocol.group(1)), limits, unfinished);
      upgraded = SocketUpgrade.of(request, response).perform(socket, protocol.group());
    } finally {
      if (!upgraded) {
        seat.closed();
      }
    }
  }

  /** Takes a seat; refuses like {@link #open}. */
  Seat enter(String documentId, @Nullable String token) {
    try {
      return DocumentId.parse(documentId)
          .flatMap(id -> door.enter(id, token))
          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    } catch (DocumentDoor.TooManySockets full) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    } catch (DocumentUnavailable away) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    } catch (RuntimeException failure) {
      if (Outage.isCauseOf(failure)) {
        throw new ResponseStatusException(
            HttpStatus.SERVICE_UNAVAILABLE, null, NestedExceptionUtils.getRootCause(failure));
      }
      throw failure;
    }
  }

  private static List<String> offered(HttpServletRequest request) {
    return Collections.list(request.getHeaders("Sec-WebSocket-Protocol")).stream()
        .flatMap(header -> Arrays.stream(header.split(",")))
        .map(String::strip)
        .toList();
  }

  private static @Nullable String token(List<String> offered) {
    return offered.stream()
        .filter(name -> name.startsWith(TOKEN))
        .map(name -> name.substring(TOKEN.length()))
        .findFirst()
        .orElse(null);
  }

  private static Matcher protocol(List<String> offered) {
    return offered.stream()
        .map(PROTOCOL::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }

  static boolean fits(@Nullable String schema) {
    return schema == null || Integer.parseInt(schema) == DocumentSchema.NUMBER;
  }

  /** A browser always says where a page comes from; other programs need not. */
  static boolean isOurs(@Nullable String origin, HttpServletRequest request) {
    if (origin == null) {
      return true;
    }
    try {
      URI from = new URI(origin);
      return request.getServerName().equalsIgnoreCase(from.getHost())
          && request.getScheme().equalsIgnoreCase(from.getScheme())
          && port(from.getPort(), from.getScheme())
              == port(request.getServerPort(), request.getScheme());
    } catch (URISyntaxException foreign) {
      return false;
    }
  }

  private static int port(int port, String scheme) {
    if (port > 0) {
      return port;
    }
    return scheme.equalsIgnoreCase("https") ? 443 : 80;
  }
}

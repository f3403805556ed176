package org.partner2connect.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.yjs.InvalidUpdate;
import org.partner2connect.yjs.Lib0Decoder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves clients whose network blocks WebSocket: the same messages by POST and long poll, as {@code
 * docs/collab-protocol.md} says. All methods refuse with the statuses of that table.
 */
@Service
@CallerDecides("anybody may knock: the token in the request is the authority")
public class Polling {

  private static final String BEARER = "Bearer ";
  private static final int ID_BYTES = 16;
  private static final int LENGTHS = 64 << 10;
  private static final int FRAMES_OF_A_POST = 1_000;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Line> lines = new ConcurrentHashMap<>();
  private final Collaboration collaboration;
  private final DraftingLimits limits;

  Polling(Collaboration collaboration, DraftingLimits limits) {
    this.collaboration = collaboration;
    this.limits = limits;
  }

  /** One client that polls: its place in the room and the line to it. */
  private record Line(Seat seat, PollWire wire) {

    void close(CloseCode code) {
      seat.connection().close(code);
    }
  }

  /**
   * Opens a connection.
   *
   * @return its id, which nobody can guess
   */
  public String open(String documentId, String protocol, HttpServletRequest request) {
    checkOrigin(request);
    Matcher offered = Collaboration.PROTOCOL.matcher(protocol);
    if (!offered.matches()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Seat seat = collaboration.enter(documentId, token(request));
    var bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var wire = new PollWire(seat::received, seat::closed);
    lines.put(id, new Line(seat, wire));
    expectToHear(id, wire, PollWire.PATIENCE.toNanos());
    seat.opened(wire, Collaboration.fits(offered.group(1)));
    return id;
  }

  private void expectToHear(String id, PollWire wire, long within) {
    CompletableFuture.delayedExecutor(within, TimeUnit.NANOSECONDS, Thread::startVirtualThread)
        .execute(
            () -> {
              long left = wire.patienceLeft(System.nanoTime());
              if (left <= 0) {
                end(id, wire);
              } else if (lines.containsKey(id)) {
                expectToHear(id, wire, left);
              }
            });
  }

  private void end(String id, PollWire wire) {
    lines.remove(id);
    wire.drop();
  }

  /** Takes the frames of a post, once however often it comes. */
  public void take(String documentId, String id, long number, HttpServletRequest request)
      throws IOException {
    Line line = line(documentId, id, request);
    int most = limits.frameBytes() + LENGTHS;
    long announced = request.getContentLengthLong();
    int held = announced < 0 || announced > most ? most : (int) announced;
    PersonId person = line.seat().connection().person();
    if (!collaboration.unfinished.take(person, held)) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
    try {
      read(line, number, most, request);
    } finally {
      collaboration.unfinished.giveBack(person, held);
    }
  }

  private void read(Line line, long number, int most, HttpServletRequest request)
      throws IOException {
    if (!line.wire().posts().tryAcquire()) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
    try {
      byte[] body = request.getInputStream().readNBytes(most + 1);
      if (body.length > most) {
        line.close(CloseCode.TOO_BIG);
        throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
      }
      if (line.wire().take(number, frames(line, body)) == PollWire.Posted.OUT_OF_TURN) {
        throw new ResponseStatusException(HttpStatus.CONFLICT);
      }
    } finally {
      line.wire().posts().release();
    }
  }

  /** A post that cannot be read ends the connection, and the client learns why when it asks. */
  private List<byte[]> frames(Line line, byte[] body) {
    var frames = new ArrayList<byte[]>();
    try {
      var in = new Lib0Decoder(body);
      while (in.hasContent() && frames.size() < FRAMES_OF_A_POST) {
        frames.add(in.readVarBytes());
      }
      if (!in.hasContent()) {
        return frames;
      }
    } catch (InvalidUpdate unreadable) {
      // Closed below, as for too many frames.
    }
    line.close(CloseCode.UNREADABLE);
    return List.of();
  }

  /** What was said after a number: now, or when something is said, or nothing after 25 seconds. */
  public CompletionStage<byte[]> ask(
      String documentId, String id, long after, HttpServletRequest request) {
    CompletableFuture<byte[]> answer = line(documentId, id, request).wire().ask(after);
    if (answer == null) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    return answer;
  }

  /** The client leaves. */
  public void leave(String documentId, String id, HttpServletRequest request) {
    end(id, line(documentId, id, request).wire());
  }

  private Line line(String documentId, String id, HttpServletRequest request) {
    checkOrigin(request);
    Line line = lines.get(id);
    String token = token(request);
    if (line == null || token == null || !isOf(line.seat(), documentId, token)) {
      throw new ResponseStatusException(HttpStatus.GONE);
    }
    line.wire().heard();
    return line;
  }

  private static boolean isOf(Seat seat, String documentId, String token) {
    AccessToken opener = seat.connection().visitor().token();
    return opener.document().toString().equals(documentId)
        && MessageDigest.isEqual(opener.hash(), DocumentTokens.hash(token));
  }

  private static void checkOrigin(HttpServletRequest request) {
    if (!Collaboration.isOurs(request.getHeader("Origin"), request)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  private static @Nullable String token(HttpServletRequest request) {
    String authorization = request.getHeader("Authorization");
    return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? authorization.substring(BEARER.length()).strip()
        : null;
  }
}

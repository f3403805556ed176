package org.partner2connect.drafting;

import java.time.Duration;
import org.partner2connect.yjs.Limits;

/**
 * Every bound of the collaboration protocol, in one place. Sizes are in bytes unless a name says
 * otherwise. Documented in {@code docs/collab-protocol.md}.
 *
 * @param frameBytes the largest WebSocket message
 * @param updateBytes the largest update within it
 * @param documentCharacters how long a document may grow, in UTF-16 units
 * @param depth how deep its nodes may be nested
 * @param unfinishedBytes what one person's unfinished messages may hold on a node, over all sockets
 * @param stateVectorBytes the largest "this is what I have"
 * @param frames how many messages of any kind one socket may send
 * @param updates how many update-bearing frames one socket may send
 * @param presences how many awareness frames one socket may send; more are dropped
 * @param stepOnes how often one socket may ask for what it lacks, or who is here
 * @param presenceBytes the largest awareness state
 * @param presenceIds how many client ids one socket may show
 * @param presenceTime how long presence waits for more, to be sent together
 * @param sendBuffer what may wait for a receiver before it counts as not reading
 * @param receiveBuffer what may wait for the database, for one document
 * @param groupFrames how many frames one transaction takes at most
 * @param gatherTime how long after one transaction began the next one waits for more frames
 * @param rightsAge how long the answer of a document's owner is good, where nothing revokes it
 * @param compactEvery after how many updates a snapshot is written
 * @param tokenLife how long a token is good
 * @param outagePatience how long sockets wait for the database to come back
 */
record DraftingLimits(
    int frameBytes,
    int updateBytes,
    int unfinishedBytes,
    int stateVectorBytes,
    int documentCharacters,
    int depth,
    Rate frames,
    Rate updates,
    Rate presences,
    Rate stepOnes,
    int presenceBytes,
    int presenceIds,
    Duration presenceTime,
    int socketsPerPersonAndDocument,
    int socketsPerPerson,
    int socketsPerDocument,
    int sendBuffer,
    int receiveBuffer,
    int groupFrames,
    Duration gatherTime,
    Duration rightsAge,
    int compactEvery,
    Duration tokenLife,
    Duration outagePatience) {

  private static final int MIB = 1 << 20;

  /** So many a second for ever, and so many at once. */
  record Rate(int perSecond, int burst) {}

  /** The limits of production. */
  static DraftingLimits standard() {
    return withSocketsPerPerson(200);
  }

  /** The limits under profile {@code load}, where few accounts open many sockets. */
  static DraftingLimits forLoadTests() {
    return withSocketsPerPerson(500);
  }

  /** The same limits in the terms of the engine. */
  static Limits ofDocument(DraftingLimits limits) {
    Limits engine = Limits.defaults();
    return new Limits(
        limits.updateBytes,
        engine.maxStructs(),
        engine.maxDeletes(),
        engine.maxStringLength(),
        engine.maxNameLength(),
        limits.depth,
        limits.documentCharacters,
        engine.maxWork());
  }

  private static DraftingLimits withSocketsPerPerson(int socketsPerPerson) {
    return new DraftingLimits(
        4 * MIB,
        2 * MIB,
        8 * MIB,
        MIB,
        2_000_000,
        64,
        new Rate(150, 1_000),
        new Rate(60, 300),
        new Rate(30, 100),
        new Rate(1, 10),
        4 << 10,
        8,
        Duration.ofMillis(80),
        20,
        socketsPerPerson,
        400,
        4 * MIB,
        8 * MIB,
        512,
        Duration.ofMillis(20),
        Duration.ofSeconds(5),
        500,
        Duration.ofHours(8),
        Duration.ofSeconds(30));
  }
}

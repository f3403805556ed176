package org.partner2connect.identity.spi;

/** Holds the web sessions of this node. */
public interface SessionHolder {

  /** Ends the session with that id, if it lives here. */
  void end(String sessionId);
}

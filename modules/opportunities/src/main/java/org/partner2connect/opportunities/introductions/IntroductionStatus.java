package org.partner2connect.opportunities.introductions;

/** Where an introduction stands. */
public enum IntroductionStatus {
  /** One side has proposed it; the other has not answered. */
  PROPOSED,
  /** Both want it: each sees how to reach the other. */
  ACCEPTED,
  DECLINED,
  /** Taken back, or one of the two was closed before there was an answer. */
  LAPSED
}

/**
 * What the tests of several modules need of modules upstream: people with seats and roles. It
 * stands outside the base package, in test scope only.
 */
@NullMarked
package p2c.testing;

import org.jspecify.annotations.NullMarked;

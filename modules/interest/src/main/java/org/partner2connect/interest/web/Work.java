package org.partner2connect.interest.web;

/**
 * A piece of work for the browser, as the ALTCHA protocol has it: find the number up to {@code
 * most} for which the hash of salt and number is the challenge.
 *
 * @param algorithm the hash, such as {@code SHA-256}
 * @param signature by which we know our challenge again
 */
record Work(String algorithm, String challenge, String salt, String signature, long most) {}

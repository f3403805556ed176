package org.partner2connect.interest.web;

import java.time.Instant;

/**
 * The token of a form that was handed out.
 *
 * @param text as it stands in the form
 * @param nonce by which the form counts once
 * @param issuedAt when it was handed out
 * @param expired whether it is older than {@link FormTokens#VALID}
 */
record FormToken(String text, String nonce, Instant issuedAt, boolean expired) {}

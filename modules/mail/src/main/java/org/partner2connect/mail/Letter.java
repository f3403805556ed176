package org.partner2connect.mail;

import java.util.Locale;

/**
 * A mail as it is stored and sent.
 *
 * @param language the language of both bodies
 * @param subject one line without control characters
 * @param text the plain body; lines end with a line feed
 * @param html the same as a whole HTML document
 */
record Letter(Locale language, String subject, String text, String html) {}

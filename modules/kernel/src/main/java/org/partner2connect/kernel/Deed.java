package org.partner2connect.kernel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, as it is kept on record.
 *
 * @param what the message key of the deed, prefixed with the module's name, such as {@code
 *     interest.audit.accepted}
 * @param person who did it; null when the system did by itself or a visitor without an account
 * @param role as what: {@code SECRETARIAT}, {@code FOCAL_POINT}, {@code APPLICANT}, {@code SYSTEM}
 * @param subjectType what it was done to, such as {@code EXPRESSION_OF_INTEREST}
 * @param subject its id
 * @param subjectName its name or number at that time, for people to read
 * @param reason why, in the words of who did it; null where nobody is asked for one
 */
public record Deed(
    String what,
    @Nullable UUID person,
    String role,
    String subjectType,
    UUID subject,
    String subjectName,
    @Nullable String reason,
    Instant at) {}

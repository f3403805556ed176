package org.partner2connect.progress.evidence;

import java.util.UUID;

/**
 * A file that supports a report.
 *
 * @param mediaType what it is by its content
 * @param size in bytes
 */
public record Evidence(UUID id, String name, String mediaType, long size) {}

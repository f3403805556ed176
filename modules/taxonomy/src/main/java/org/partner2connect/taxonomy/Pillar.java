package org.partner2connect.taxonomy;

import java.util.UUID;

/**
 * A part of a focus area, as seen in the coalition's public pages; their list is incomplete, so no
 * one may be required to choose one.
 *
 * @param position its place within the area, from 1
 */
public record Pillar(UUID id, FocusArea area, int position, Label name) {}

package org.partner2connect.workinggroups;

import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;

/** What other modules show of a working group; it is called like its focus area. */
public record WorkingGroupReference(WorkingGroupId id, FocusArea focusArea, Label name) {}

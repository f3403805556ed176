/**
 * Commitments out of spreadsheets: how a file is read, what would become of each row, and the
 * drafts it makes. The columns are those of the open data file, so that what comes out can go in.
 */
@NullMarked
package org.partner2connect.commitments.imports;

import org.jspecify.annotations.NullMarked;

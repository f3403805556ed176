/** The page on which an organisation brings and fetches its commitments as a file. */
@NullMarked
package org.partner2connect.commitments.imports.ui;

import org.jspecify.annotations.NullMarked;

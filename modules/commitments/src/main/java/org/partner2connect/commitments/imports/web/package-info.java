/** The own organisation's commitments for programs: read as JSON or CSV, and brought as CSV. */
@NullMarked
package org.partner2connect.commitments.imports.web;

import org.jspecify.annotations.NullMarked;

/** Writes a document of headings, text and tables as a file for Word or as an accessible PDF. */
@NullMarked
package org.partner2connect.insights.rollup.paper;

import org.jspecify.annotations.NullMarked;

/** The register as files for machines: CSV, JSON and IATI, and the feed of what is new. */
@NullMarked
package org.partner2connect.insights.opendata;

import org.jspecify.annotations.NullMarked;

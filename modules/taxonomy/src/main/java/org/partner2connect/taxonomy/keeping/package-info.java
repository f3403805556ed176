/**
 * Changing the reference lists while the product runs: terms of country groups and pillars. For the
 * module that the administrator sees; everybody else reads {@code Taxonomy}.
 */
@NullMarked
@NamedInterface("keeping")
package org.partner2connect.taxonomy.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

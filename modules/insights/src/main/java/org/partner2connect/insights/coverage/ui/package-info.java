/**
 * The screens on which coverage is shown: a page for each plan, and a section on a group's page.
 */
@NullMarked
@NamedInterface("ui")
package org.partner2connect.insights.coverage.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

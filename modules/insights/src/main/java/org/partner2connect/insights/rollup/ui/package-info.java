/** The screens on which the secretariat makes progress reports and downloads them. */
@NullMarked
@NamedInterface("ui")
package org.partner2connect.insights.rollup.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

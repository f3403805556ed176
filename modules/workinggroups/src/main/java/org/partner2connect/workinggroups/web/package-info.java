/** The module's part of the API. */
@NullMarked
package org.partner2connect.workinggroups.web;

import org.jspecify.annotations.NullMarked;

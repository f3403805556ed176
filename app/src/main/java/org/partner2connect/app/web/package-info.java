/** The public frame: landing page, error pages and the API's problem details. */
@NullMarked
package org.partner2connect.app.web;

import org.jspecify.annotations.NullMarked;

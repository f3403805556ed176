/** The open internet's pages: the form, its receipt and the applicant's own page. */
@NullMarked
package org.partner2connect.interest.web;

import org.jspecify.annotations.NullMarked;

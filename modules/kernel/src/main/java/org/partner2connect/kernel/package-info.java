/**
 * Value types and refusals that every module shares. Knows neither Spring nor Vaadin nor any
 * module.
 */
@NullMarked
package org.partner2connect.kernel;

import org.jspecify.annotations.NullMarked;

package org.partner2connect.actionplans.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The wish for a further edition.
 *
 * @param edition its name, one line of at most 80 characters; absent for the next number
 */
record NewEdition(@JsonDeserialize(using = TextOnly.class) @Nullable String edition) {}

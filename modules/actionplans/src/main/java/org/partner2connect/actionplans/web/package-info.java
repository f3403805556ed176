/** The interface of working groups' plans for programs. */
@NullMarked
package org.partner2connect.actionplans.web;

import org.jspecify.annotations.NullMarked;

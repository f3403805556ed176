package org.partner2connect.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a public service method is called by other modules only, never for a person directly:
 * the calling module has decided who may. The alternative to {@code @PreAuthorize} (who may) and
 * {@code @PermitAll} (everyone may).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CallerDecides {

  /** Which callers, and what they have decided. */
  String value();
}

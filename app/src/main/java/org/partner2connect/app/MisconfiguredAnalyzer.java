package org.partner2connect.app;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a wrong setting as two sentences instead of a stack trace. */
class MisconfiguredAnalyzer extends AbstractFailureAnalyzer<Misconfigured> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, Misconfigured cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
  }
}

package org.partner2connect.progress.evidence;

import org.partner2connect.kernel.Refusal;

/** A file is not taken; says which one and why. */
public final class EvidenceRefused extends Refusal {

  private EvidenceRefused(String why, Object... arguments) {
    super("progress.evidence." + why, arguments);
  }

  static EvidenceRefused tooLarge(String name) {
    return new EvidenceRefused("large", name, EvidenceFiles.LARGEST_MEGABYTES);
  }

  static EvidenceRefused empty(String name) {
    return new EvidenceRefused("empty", name);
  }

  static EvidenceRefused tooMany(String name) {
    return new EvidenceRefused("many", name, EvidenceFiles.MOST);
  }

  static EvidenceRefused type(String name) {
    return new EvidenceRefused("type", name);
  }

  static EvidenceRefused misnamed(String name) {
    return new EvidenceRefused("misnamed", name);
  }

  static EvidenceRefused archive(String name) {
    return new EvidenceRefused("archive", name);
  }

  static EvidenceRefused macros(String name) {
    return new EvidenceRefused("macros", name);
  }
}

package org.partner2connect.commitments.imports;

import org.partner2connect.kernel.Refusal;

/** The file is no table of commitments; nothing was taken from it. */
public final class UnreadableFile extends Refusal {

  UnreadableFile(String why, Object... arguments) {
    super("commitments.imports.file." + why, arguments);
  }
}

package org.partner2connect.commitments.imports;

import org.partner2connect.kernel.Refusal;

/** The file is larger than what is read. */
public final class LargeFile extends Refusal {

  LargeFile(int megabytes) {
    super("commitments.imports.file.large", megabytes);
  }
}

package org.partner2connect.taxonomy;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the tables up to the reference files that ship with this version. */
@Component
class ReferenceImport {

  private final ImportLog log;
  private final TransactionOperations transactions;

  ReferenceImport(ImportLog log, TransactionOperations transactions) {
    this.log = log;
    this.transactions = transactions;
  }

  /** Writes the files into the tables, unless these hold them already; safe on many nodes. */
  void run() {
    var files = new ReferenceFiles();
    if (!log.holds(files.checksum())) {
      transactions.executeWithoutResult(status -> writeOnce(files));
    }
  }

  private void writeOnce(ReferenceFiles files) {
    log.lock();
    if (!log.holds(files.checksum())) {
      log.write(files);
    }
  }
}

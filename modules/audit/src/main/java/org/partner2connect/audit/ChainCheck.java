package org.partner2connect.audit;

import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Goes along the whole chain and looks whether each link holds. */
@Component
class ChainCheck {

  private static final int AT_ONCE = 1_000;

  private final RecordLog log;

  ChainCheck(RecordLog log) {
    this.log = log;
  }

  ChainState run() {
    var number = 0L;
    var hash = Link.origin();
    while (true) {
      var rows = log.after(number, AT_ONCE);
      if (rows.isEmpty()) {
        return new ChainState(number, null, HexFormat.of().formatHex(hash));
      }
      for (var row : rows) {
        if (!follows(row, number, hash)) {
          return new ChainState(number, number + 1, HexFormat.of().formatHex(hash));
        }
        number++;
        hash = row.hash();
      }
    }
  }

  private static boolean follows(RecordLog.Row row, long number, byte[] hash) {
    return row.link().number() == number + 1
        && Arrays.equals(row.link().previous(), hash)
        && Arrays.equals(row.link().hash(), row.hash());
  }
}

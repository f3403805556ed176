#!/usr/bin/env bash
# Measures the Yjs engine beside npm yjs with the same histories and writes results.md. Needs a JDK 25, Maven, Node 24.
# Settings: ENGINE_EDITS (250000), ENGINE_WRITERS (8), ENGINE_SEED (2).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
module=$(cd "$here/../../../modules/yjs" && pwd)
edits=${ENGINE_EDITS:-250000}
writers=${ENGINE_WRITERS:-8}
seed=${ENGINE_SEED:-2}

# p2c has fetched a Node of its own where the machine's is too old.
node_folder=${P2C_CACHE:-$HOME/.cache/partner2connect}/node-24/bin
[ ! -x "$node_folder/node" ] || PATH=$node_folder:$PATH
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

oracle=$module/target/yjs-oracle
mkdir -p "$oracle"
cp "$module"/src/test/node/*.mjs "$module"/src/test/node/package*.json "$oracle"
if [ ! -d "$oracle/node_modules/yjs" ]; then
  (cd "$oracle" && npm ci --ignore-scripts --no-audit --no-fund --silent)
fi
if [ ! -e "$module/target/test-classes/org/partner2connect/yjs/EngineBenchmark.class" ]; then
  (cd "$module/../.." && mvn -q -B -ntp -pl modules/yjs test-compile)
fi

history() {
  local file=$module/target/history-$1-$2-$3-$4.bin
  [ -e "$file" ] || (cd "$oracle" && node history.mjs "$file" "$@") >&2
  echo "$file"
}
long=$(history "$edits" "$writers" "$seed" 100)
usual=$(history 20000 4 "$seed" 45)

engine=$("$java" -Xmx1g -XX:+UseSerialGC -cp "$module/target/classes:$module/target/test-classes" \
  org.partner2connect.yjs.EngineBenchmark "$long" "$usual")
yjs=$(cd "$oracle" && node --expose-gc bench.mjs "$long")
node "$here/report.mjs" "$engine" "$yjs" "$edits" "$writers" | tee "$here/results.md"

#!/usr/bin/env bash
# Kills the application, its nodes and PostgreSQL while simulated editors type, and compares what is left with what
# was acknowledged. Starts a system of its own on free ports and stops only that.
#
#   docs/benchmarks/chaos/run.sh [--nodes N] [--kills N] [--minutes N] [--seed N] [--editors N] [--documents N]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../../.." && pwd)

if [ -z "${CHAOS_TOOLS:-}" ]; then
  CHAOS_TOOLS=found exec "$top/p2c" with "$here/run.sh" "$@"
fi

nodes=1
arguments=()
while [ $# -gt 0 ]; do
  case $1 in
    --nodes) nodes=$2; shift 2 ;;
    *) arguments+=("$1"); shift ;;
  esac
done

cd "$top"
(cd "$here" && npm ci --silent)

exec java -Xmx128m -XX:+UseSerialGC \
  -cp "modules/runtime/target/test-classes:modules/runtime/target/classes:$(cat modules/runtime/target/supervisor.classpath)" \
  p2c.runtime.Chaos "$(command -v node)" "$here" "$nodes" "${arguments[@]}"

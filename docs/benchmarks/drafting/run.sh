#!/usr/bin/env bash
# run.sh [scenario…]: measures the drafting server beside Hocuspocus and y-websocket, writes results.md and results.json.
# Starts a system of its own (./p2c run on a temporary data folder and free ports) and stops only that.
# Scenarios and settings (BENCHMARK_…) stand in README.md beside the figures.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../../.." && pwd)
measure_seconds=${BENCHMARK_MEASURE_SECONDS:-5400}

source "$here/../system.sh"
need curl getconf timeout
[ -r /proc/self/smaps_rollup ] || fail "needs Linux: CPU and memory are read from /proc"
start_system
(cd "$here" && npm ci --silent)
app=$(property run/application.process pid)
[ -n "$app" ] || fail "the system does not say where its parts run"

BENCHMARK_APP=http://127.0.0.1:$P2C_PORT \
BENCHMARK_HOME=$P2C_HOME \
BENCHMARK_APP_DATABASE=partner2connect \
BENCHMARK_KEYCLOAK=http://127.0.0.1:$P2C_KEYCLOAK_PORT \
BENCHMARK_DATABASE=postgres://postgres:$(property secrets.properties postgres)@127.0.0.1:$postgres_port/postgres \
BENCHMARK_JAVA=$("$(readlink "/proc/$app/exe")" --version | head -1) \
  timeout "$measure_seconds" node "$here/benchmark.mjs" "$@"

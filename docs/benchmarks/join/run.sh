#!/usr/bin/env bash
# run.sh: sends fifty forms a second for a minute to a system of its own and counts what arrived; exits with 1 when one is lost.
# Starts that system (./p2c run on a temporary data folder and free ports) and stops only that. Everything stays on this machine.
# JOIN_RATE (forms a second) and JOIN_SECONDS change the load.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../../.." && pwd)
measure_seconds=${BENCHMARK_MEASURE_SECONDS:-600}

source "$here/../system.sh"
need curl timeout
start_system
(cd "$here" && npm ci --silent)

JOIN_APP=http://127.0.0.1:$P2C_PORT \
JOIN_DATABASE=postgres://postgres:$(property secrets.properties postgres)@127.0.0.1:$postgres_port/partner2connect \
  timeout "$measure_seconds" node "$here/load.mjs"

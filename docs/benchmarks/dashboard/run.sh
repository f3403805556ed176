#!/usr/bin/env bash
# run.sh: fills the register of a system of its own with ten thousand commitments and measures the public dashboard: pages that
# nobody has asked for before, and one page that everybody asks for, beside a bare server that gives out the same bytes.
# Starts that system (./p2c run on a temporary data folder and free ports) and stops only that. Everything stays on this machine.
# DASHBOARD_COMMITMENTS, DASHBOARD_PAGES (different pages) and DASHBOARD_SECONDS (of the steady load) change the load.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../../.." && pwd)
measure_seconds=${BENCHMARK_MEASURE_SECONDS:-600}

source "$here/../system.sh"
need curl timeout
start_system
(cd "$here" && npm ci --silent)

DASHBOARD_APP=http://127.0.0.1:$P2C_PORT \
DASHBOARD_DATABASE=postgres://postgres:$(property secrets.properties postgres)@127.0.0.1:$postgres_port/partner2connect \
  timeout "$measure_seconds" node "$here/load.mjs"

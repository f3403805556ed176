#!/usr/bin/env bash
# run.sh: sends fifty forms a second for a minute to a system of its own and counts what arrived; exits with 1 when one is lost.
# Starts that system (./p2c run on a temporary data folder and free ports) and stops only that. Everything stays on this machine.
# JOIN_RATE (forms a second) and JOIN_SECONDS change the load.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../../.." && pwd)
build_and_start_seconds=${BENCHMARK_START_SECONDS:-1800}
measure_seconds=${BENCHMARK_MEASURE_SECONDS:-600}

fail() { echo "benchmark: $*" >&2; exit 1; }

for tool in curl timeout; do
  command -v "$tool" >/dev/null || fail "needs $tool"
done

free_port() {
  local port
  while port=$((RANDOM % 20000 + 20000)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo "$port"
}

home=$(mktemp -d "${TMPDIR:-/tmp}/p2c-benchmark.XXXXXX")
system=
stop_system() {
  trap - EXIT INT TERM
  if [ -n "$system" ] && kill -TERM "$system" 2>/dev/null; then
    for _ in $(seq 120); do kill -0 "$system" 2>/dev/null || break; sleep 0.5; done
  fi
  if [ -n "$system" ] && kill -0 "$system" 2>/dev/null; then
    echo "benchmark: the system did not stop, its data stay in $home" >&2
  else
    rm -rf "$home"
  fi
}
trap stop_system EXIT
trap 'exit 130' INT TERM

export P2C_HOME=$home/data P2C_PORT P2C_KEYCLOAK_PORT P2C_INBOX_PORT
P2C_PORT=$(free_port)
P2C_KEYCLOAK_PORT=$(free_port)
P2C_INBOX_PORT=$(free_port)
echo "Starting the system on port $P2C_PORT (its messages: $home/system.log)"
(cd "$top" && exec ./p2c run --restart-app) >"$home/system.log" 2>&1 &
system=$!
for ((waited = 0; ; waited++)); do
  curl -fs "http://127.0.0.1:$P2C_PORT/actuator/health" 2>/dev/null | grep -q '"UP"' && break
  kill -0 "$system" 2>/dev/null || { tail -20 "$home/system.log" >&2; fail "the system did not start"; }
  [ "$waited" -lt "$build_and_start_seconds" ] || fail "the system was not ready in time"
  sleep 1
done

# p2c has fetched a Node of its own where the machine's is too old.
node_folder=${P2C_CACHE:-$HOME/.cache/partner2connect}/node-24/bin
[ ! -x "$node_folder/node" ] || PATH=$node_folder:$PATH
(cd "$here" && npm ci --silent)

property() { sed -n "s/^$2=//p" "$P2C_HOME/$1"; }
postgres_port=$(sed -n 4p "$P2C_HOME/postgres/postmaster.pid")
[ -n "$postgres_port" ] || fail "the system does not say where its database runs"

JOIN_APP=http://127.0.0.1:$P2C_PORT \
JOIN_DATABASE=postgres://postgres:$(property secrets.properties postgres)@127.0.0.1:$postgres_port/partner2connect \
  timeout "$measure_seconds" node "$here/load.mjs"

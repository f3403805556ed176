# Sourced by the runs of drafting/, join/ and dashboard/: starts a system of its own (./p2c run on a temporary data folder and free
# ports), and stops only that at the end. Needs $top, the folder of the checkout, and the variable BENCHMARK_START_SECONDS
# where half an hour is not the right patience.

fail() { echo "benchmark: $*" >&2; exit 1; }

need() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null || fail "needs $tool"
  done
}

free_port() {
  local port
  while port=$((RANDOM % 20000 + 20000)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo "$port"
}

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

# Starts it and waits until the application and Keycloak answer; Node of p2c's own comes first on the PATH.
start_system() {
  home=$(mktemp -d "${TMPDIR:-/tmp}/p2c-benchmark.XXXXXX")
  system=
  trap stop_system EXIT
  trap 'exit 130' INT TERM
  export P2C_HOME=$home/data P2C_PORT P2C_KEYCLOAK_PORT P2C_INBOX_PORT
  P2C_PORT=$(free_port)
  P2C_KEYCLOAK_PORT=$(free_port)
  P2C_INBOX_PORT=$(free_port)
  echo "Starting the system on port $P2C_PORT (its messages: $home/system.log)"
  (cd "$top" && exec ./p2c run --restart-app) >"$home/system.log" 2>&1 &
  system=$!
  local waited
  for ((waited = 0; ; waited++)); do
    curl -fs "http://127.0.0.1:$P2C_PORT/actuator/health" 2>/dev/null | grep -q '"UP"' \
      && curl -fs -o /dev/null "http://127.0.0.1:$P2C_KEYCLOAK_PORT/realms/partner2connect/.well-known/openid-configuration" && break
    kill -0 "$system" 2>/dev/null || { tail -20 "$home/system.log" >&2; fail "the system did not start"; }
    [ "$waited" -lt "${BENCHMARK_START_SECONDS:-1800}" ] || fail "the system was not ready in time"
    sleep 1
  done
  local node_folder=${P2C_CACHE:-$HOME/.cache/partner2connect}/node-24/bin
  [ ! -x "$node_folder/node" ] || PATH=$node_folder:$PATH
  postgres_port=$(sed -n 4p "$P2C_HOME/postgres/postmaster.pid")
  [ -n "$postgres_port" ] || fail "the system does not say where its database runs"
}

property() { sed -n "s/^$2=//p" "$P2C_HOME/$1"; }

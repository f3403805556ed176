import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Every process of this machine: parent, CPU seconds of its own, CPU seconds of its reaped children. */
function allProcesses() {
  const processes = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const seconds = (first) => (Number(fields[first]) + Number(fields[first + 1])) / TICKS_PER_SECOND;
      processes.set(Number(name), { parent: Number(fields[1]), own: seconds(11), reaped: seconds(13) });
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  return processes;
}

export const parentOf = (pid) => allProcesses().get(pid)?.parent;

/** The process and all its living descendants. */
export function treeOf(root, processes = allProcesses()) {
  const tree = [root];
  for (let index = 0; index < tree.length; index += 1) {
    for (const [pid, { parent }] of processes) if (parent === tree[index]) tree.push(pid);
  }
  return tree;
}

/** CPU seconds by process of a tree, those of ended children included under `reaped`. */
export function cpuOfTree(root) {
  const processes = allProcesses();
  const living = new Map();
  let reaped = 0;
  for (const pid of treeOf(root, processes)) {
    const { own, reaped: ofChildren } = processes.get(pid) ?? { own: 0, reaped: 0 };
    living.set(pid, own);
    reaped += ofChildren;
  }
  return { living, reaped };
}

/**
 * CPU seconds a tree used between two readings, without the given processes. A child that ended in
 * between is found in its parent's account, from which what it had used before is taken off.
 */
export function cpuBetween(before, after, except = new Set()) {
  let seconds = after.reaped - before.reaped;
  for (const [pid, own] of after.living) {
    if (!except.has(pid)) seconds += own - (before.living.get(pid) ?? 0);
  }
  for (const [pid, own] of before.living) {
    if (!after.living.has(pid)) seconds -= own;
  }
  return seconds;
}

/** Proportional set size in MiB, so that shared pages are counted once over all processes. */
export function memoryOf(pids) {
  let kibibytes = 0;
  for (const pid of pids) {
    try {
      kibibytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'))?.[1] ?? 0);
    } catch {
      // The process ended, or belongs to somebody else.
    }
  }
  return kibibytes / 1024;
}

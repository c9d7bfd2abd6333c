import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, told apart from later ones that get the same number. Where a part cannot be known it is left out. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host?: string | undefined;
  /** Changes when the machine starts again. Linux only. */
  readonly boot?: string | undefined;
  /** The space that process numbers belong to: containers have their own. Linux only. */
  readonly space?: string | undefined;
  /** When the process started, in clock ticks since the boot. Linux only. */
  readonly started?: string | undefined;
}

/** The identity of the running process. */
export function thisProcess(): ProcessIdentity {
  return {
    pid: process.pid,
    host: hostname(),
    boot: attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    space: attempt(() => readlinkSync('/proc/self/ns/pid')),
    started: statusOf(process.pid)?.started,
  };
}

/** False when a process is certainly gone; true when it runs, or runs on another machine, where nobody can know from here. */
export function isRunning({ pid, host, boot, space, started }: ProcessIdentity): boolean {
  const here = thisProcess();
  const differs = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;
  if (differs(host, here.host)) return true;
  if (differs(boot, here.boot)) return false;
  if (differs(space, here.space)) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as { code?: string }).code === 'ESRCH') return false;
  }
  const now = statusOf(pid);
  return now?.state !== 'Z' && !differs(started, now?.started); // a zombie has ended, only its parent has not asked yet
}

/** State and start time of a process: fields 3 and 22 of proc_pid_stat(5), counted after the name, which may hold spaces and brackets. */
function statusOf(pid: number): { state: string | undefined; started: string | undefined } | undefined {
  return attempt(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], started: fields[19] };
  });
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** True when no other living run holds the folder. Otherwise that run is told, and `onSecond` is called there. */
export function takeInstanceLock(folder, onSecond) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'standin.lock');
  const knock = join(folder, 'standin.knock');
  if (!take(lock)) {
    writeFileSync(knock, String(process.pid));
    return false;
  }
  process.on('exit', () => rmSync(lock, { force: true }));
  const watcher = watch(folder, (_kind, name) => {
    if (name === basename(knock)) onSecond();
  });
  watcher.unref();
  return true;
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isAlive(Number(readFileSync(lock, 'utf8')))) return false;
    rmSync(lock, { force: true });
    return take(lock);
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

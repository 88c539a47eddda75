import { mkdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** True when no other living run holds the folder. Otherwise that run is told, and `onSecond` is called there with the arguments and the folder of this one. */
export function takeInstanceLock(folder, onSecond) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'standin.lock');
  const knock = join(folder, 'standin.knock');
  if (!take(lock)) {
    // Renamed into place, so that it is never read half-written.
    const written = `${knock}.${String(process.pid)}`;
    writeFileSync(written, JSON.stringify({ args: process.argv, folder: process.cwd() }));
    renameSync(written, knock);
    return false;
  }
  process.on('exit', () => rmSync(lock, { force: true }));
  const watcher = watch(folder, (_kind, name) => {
    const heard = name === basename(knock) ? hear(knock) : null;
    if (heard !== null) onSecond(heard.args, heard.folder);
  });
  watcher.unref();
  return true;
}

// One knock can be told several times: it is heard once.
function hear(knock) {
  try {
    const heard = JSON.parse(readFileSync(knock, 'utf8'));
    rmSync(knock);
    return heard;
  } catch {
    return null;
  }
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

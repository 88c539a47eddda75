import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fail, ok, type Result } from '#domain/result.ts';

/**
 * Why Electron's program could not be fetched. `unreachable`: no connection to its server. `proxy`: the proxy refused.
 * `answer`: the server returned an HTTP error. `checksum`: the download does not match the package's checksum.
 * `stalled`: no data arrived for a while. `disk`: it could not be written. `unpack`: it could not be unpacked.
 */
export type FetchFailure =
  | { kind: 'unreachable' | 'proxy' | 'checksum' | 'stalled' | 'disk' | 'unpack' }
  | { kind: 'answer'; status: number };

/**
 * Messages of the fetching process. `transferred` and `total` are in bytes; `total` is null when the server does not
 * say.
 */
export type FetchNews =
  | { step: 'download'; transferred: number; total: number | null }
  | { step: 'unpack' | 'done' }
  | { step: 'failed'; failure: FetchFailure };

/** Absolute paths: the script of the fetching process, and the folder of the installed `electron` package. */
export interface FetchPlaces {
  script: string;
  electron: string;
}

/** Maximum time without news, in milliseconds: while downloading, and while unpacking. */
export interface Patience {
  download: number;
  unpack: number;
}

// Unpacking reports no progress, and a virus scanner inspects each file.
const USUAL: Patience = { download: 20_000, unpack: 300_000 };

/** The places within the project's folder. */
export function fetchPlaces(root: string): FetchPlaces {
  return { script: join(root, 'electron/launch/fetch-electron.mjs'), electron: join(root, 'node_modules/electron') };
}

/**
 * Downloads Electron's program in the version of the installed package and unpacks it there. This is the only step of
 * the project that uses the network. Proxies, mirrors and cache come from `env`, as in Electron's own installer. An
 * interrupted fetch never passes as complete: the download stays in a temporary folder until its checksum is verified,
 * and the package names its program only after unpacking.
 */
export function fetchElectron(
  { script, electron }: FetchPlaces,
  env: NodeJS.ProcessEnv,
  onNews: (news: FetchNews) => void,
  patience = USUAL,
): Promise<Result<null, FetchFailure>> {
  const child = fork(script, [electron], { env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return outcomeOf(child, onNews, patience);
}

function outcomeOf(
  child: ChildProcess,
  onNews: (news: FetchNews) => void,
  patience: Patience,
): Promise<Result<null, FetchFailure>> {
  return new Promise((resolve) => {
    let waited: NodeJS.Timeout;
    let failure: FetchFailure = { kind: 'unreachable' };
    let done = false;
    let told = false;
    const wait = (most: number) => {
      clearTimeout(waited);
      waited = setTimeout(() => {
        failure = { kind: 'stalled' };
        child.kill();
      }, most);
    };
    wait(patience.download);
    child.on('message', (message) => {
      const news = message as FetchNews;
      wait(news.step === 'download' ? patience.download : patience.unpack);
      if (news.step === 'failed') {
        failure = news.failure;
        told = true;
      }
      done ||= news.step === 'done';
      onNews(news);
    });
    child.on('close', () => {
      clearTimeout(waited);
      // A killed process reports nothing, but the progress display must finish its line.
      if (!done && !told) onNews({ step: 'failed', failure });
      resolve(done ? ok(null) : fail(failure));
    });
  });
}

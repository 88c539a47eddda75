import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fail, ok, type Result } from '#domain/outcome.ts';

/**
 * Why Electron's program could not be fetched. `unreachable`: no way to its server; `proxy`: the proxy on the way refused; `answer`: the server
 * answered with an HTTP status other than success; `checksum`: what came is not what the package expects; `stalled`: nothing came for a while;
 * `disk`: it could not be written; `unpack`: it could not be unpacked.
 */
export type FetchFailure =
  | { kind: 'unreachable' | 'proxy' | 'checksum' | 'stalled' | 'disk' | 'unpack' }
  | { kind: 'answer'; status: number };

/** What the fetching process tells. `transferred` and `total` in bytes; `total` is null where the server does not say. */
export type FetchNews =
  | { step: 'download'; transferred: number; total: number | null }
  | { step: 'unpack' | 'done' }
  | { step: 'failed'; failure: FetchFailure };

/** Absolute paths: the script of the fetching process, and the folder of the installed `electron` package. */
export interface FetchPlaces {
  script: string;
  electron: string;
}

/** How long no news may come, in milliseconds: while bytes are awaited, and while they are unpacked. */
export interface Patience {
  download: number;
  unpack: number;
}

// Unpacking tells nothing in between, and a virus scanner looks at each of the files.
const USUAL: Patience = { download: 20_000, unpack: 300_000 };

/** Where they are in the project's folder. */
export function fetchPlaces(root: string): FetchPlaces {
  return { script: join(root, 'electron/launch/fetch-electron.mjs'), electron: join(root, 'node_modules/electron') };
}

/**
 * Fetches Electron's program in the version of the installed package and unpacks it there: the one step of the whole project that uses the network. Proxies, mirrors and the cache are those of `env`, as Electron's own installer reads them. What was interrupted is never
 * taken for whole: the download lies in a temporary folder until its checksum is right, and the package names its program only once it is unpacked.
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
      // A process that was ended tells nothing itself, and whoever shows the progress has to end its line.
      if (!done && !told) onNews({ step: 'failed', failure });
      resolve(done ? ok(null) : fail(failure));
    });
  });
}

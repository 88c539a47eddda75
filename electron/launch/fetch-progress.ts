import type { FetchNews } from './electron-fetching.ts';
import { WORDING } from './wording.ts';

const MEGABYTE = 1024 * 1024;

/** Where progress is written: a terminal, which can rewrite its line, or a file. */
export type Screen = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

/** Shows the progress of fetching: on a terminal in one line that is rewritten, elsewhere once at the start. */
export function fetchProgress(screen: Screen): (news: FetchNews) => void {
  let shown = '';
  const show = (line: string) => {
    if (line === shown) return;
    if (screen.isTTY) screen.write(`\r\u001B[K${line}`);
    else if (shown === '') screen.write(`${line}\n`);
    shown = line;
  };
  return (news) => {
    if (news.step === 'download') show(WORDING.fetching(megabytes(news.transferred), megabytes(news.total)));
    else if (news.step === 'unpack') show(WORDING.unpacking);
    else if (screen.isTTY && shown !== '') screen.write('\n');
  };
}

function megabytes(bytes: number | null): number | null {
  return bytes === null ? null : Math.round(bytes / MEGABYTE);
}

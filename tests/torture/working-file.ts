import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';

/** A file that the page was given to write to, as a browser gives it: written beside the real one and put in its place when it is whole. */
export interface WorkingFileOnDisk {
  /** How often it was written whole. */
  timesWritten(): number;
}

const NAME = '作業ファイル.tenken';

/**
 * Lets the page choose a file at an absolute path, which no one can operate from outside. To be done before the page is loaded. Where its folder is
 * gone the page is told so.
 */
export async function offerWorkingFile(page: Page, path: string): Promise<WorkingFileOnDisk> {
  let times = 0;
  await page.exposeFunction('writeWorkingFile', (base64: string) => {
    if (!existsSync(dirname(path))) return 'NotFoundError';
    try {
      writeDurably(`${path}.crswap`, Buffer.from(base64, 'base64'));
      renameSync(`${path}.crswap`, path);
      times += 1;
      return '';
    } catch {
      return 'NotFoundError';
    }
  });
  await page.exposeFunction('sizeOfWorkingFile', () => (existsSync(path) ? readFileSync(path).length : -1));
  await page.addInitScript(chooseInPage, NAME);
  return { timesWritten: () => times };
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    writeSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function chooseInPage(name: string): void {
  interface Outside {
    writeWorkingFile(base64: string): Promise<string>;
    sizeOfWorkingFile(): Promise<number>;
  }
  const outside = window as unknown as Outside;
  const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
  const handle = {
    name,
    createWritable: async () => {
      let written = new Uint8Array();
      return {
        write: async (bytes: Uint8Array<ArrayBuffer>) => {
          written = bytes;
        },
        close: async () => {
          const refused = await outside.writeWorkingFile(base64(written));
          if (refused !== '') throw new DOMException('gone', refused);
        },
        abort: async () => undefined,
      };
    },
    getFile: async () => {
      const size = await outside.sizeOfWorkingFile();
      if (size < 0) throw new DOMException('gone', 'NotFoundError');
      return { size };
    },
  };
  Object.assign(window, { showSaveFilePicker: async () => handle });
}

/** Has the working file chosen on the page of a response, without a seal. */
export async function chooseWorkingFile(page: Page): Promise<void> {
  await page.locator('[data-copy]').getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('label').filter({ hasText: '封をしない' }).click();
  await dialog.getByRole('button', { name: 'ファイルの場所と名前を選ぶ' }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /分かりました/u })
    .click();
  await page.locator('[data-copy=written]').waitFor();
}

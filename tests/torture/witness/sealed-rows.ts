import type { Page } from '@playwright/test';
import { decodeStored } from '#domain/backup/codec.ts';
import type { LocalCipher } from '#domain/local-seal/cipher.ts';
import { unsealWithPassphrase } from '#sealing/age.ts';
import { localCipher } from '#sealing/local-cipher.ts';
import { rowTexts } from './row-texts.ts';
import { rowOf } from './rows.ts';

/** The text of a row that may be sealed, as it would be if it were not. `key` is the text of its primary key. */
export type Opener = (table: string, key: string, text: string) => Promise<string>;

// Stretching a passphrase takes a second, and the trials share a few keys.
const known = new Map<string, Promise<LocalCipher>>();

/** Opens what the page's database has sealed with a passphrase; null where it has no seal. */
export async function openerOf(page: Page, passphrase: string): Promise<Opener | null> {
  const armor = await page.evaluate(keptSeal);
  if (armor === null) return null;
  const cipher = known.get(armor) ?? cipherIn(armor, passphrase);
  known.set(armor, cipher);
  return openedBy(await cipher);
}

function openedBy(cipher: LocalCipher): Opener {
  return async (table, key, text) => {
    const { $sealed: sealed } = rowOf(text);
    if (typeof sealed !== 'string') return text;
    const about = JSON.stringify([table, ...[JSON.parse(key) as unknown].flat()]);
    const opened = cipher.open(Uint8Array.from(Buffer.from(sealed, 'hex')), about);
    const decoded = opened === null ? null : decodeStored(opened);
    if (decoded?.ok !== true) throw new Error(`a sealed row of ${table} does not open`);
    const [made = ''] = await rowTexts([decoded.value]);
    return made;
  };
}

async function cipherIn(armor: string, passphrase: string): Promise<LocalCipher> {
  const key = await unsealWithPassphrase(passphrase).bytes(armor);
  const cipher = key.ok ? localCipher(key.value) : null;
  if (cipher === null) throw new Error('the passphrase does not open the seal');
  return cipher;
}

function keptSeal(): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('tenken-seal');
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', () => resolve(null));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const asked = database.transaction('seals').objectStore('seals').get('this');
      asked.addEventListener('error', () => reject(asked.error ?? new Error('the seal cannot be read')));
      asked.addEventListener('success', () => {
        database.close();
        resolve((asked.result as { sealed: string } | undefined)?.sealed ?? null);
      });
    });
  });
}

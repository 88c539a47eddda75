import type * as ja from './key.ja.ts';

export const key: typeof ja.key = {
  passphrase: 'Passphrase',
  fingerprint: 'Fingerprint',
  owner: 'Owner of the key',
};

import type { webcrypto } from 'node:crypto';

// Node has the class at run time, but its types declare it only inside `webcrypto`.
declare global {
  type CryptoKey = webcrypto.CryptoKey;
}

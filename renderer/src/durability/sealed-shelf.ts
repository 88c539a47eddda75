import { fromBase64, toBase64 } from '#domain/exchange/base64.ts';
import { isSealed, type LocalSealing } from '#domain/local-seal/cipher.ts';
import type { Shelf } from './leftovers.ts';

/** A shelf whose values are sealed with the key of the database. A value that does not open reads as absent. */
export function sealedShelf(shelf: Shelf, sealing: LocalSealing): Shelf {
  return {
    get length() {
      return shelf.length;
    },
    key: (index) => shelf.key(index),
    removeItem: (key) => shelf.removeItem(key),
    setItem: (key, value) => {
      const sealed = sealing.seal(new TextEncoder().encode(value), key);
      shelf.setItem(key, sealed === null ? value : toBase64(sealed));
    },
    getItem: (key) => {
      const value = shelf.getItem(key);
      const bytes = value === null ? null : fromBase64(value);
      if (bytes === null || !isSealed(bytes)) return value;
      const opened = sealing.open(bytes, key);
      return opened === null ? null : new TextDecoder().decode(opened);
    },
  };
}

import type { Database } from './database.ts';

/** This computer's signing key, made by `generate` at the first call and kept. */
export async function deviceKeys(database: Database, generate: () => Promise<CryptoKeyPair>): Promise<CryptoKeyPair> {
  const stored = await database.devices.get('this');
  if (stored !== undefined) return stored.signing;
  const signing = await generate();
  await database.devices.add({ id: 'this', signing });
  return signing;
}

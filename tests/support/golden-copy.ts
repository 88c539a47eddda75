import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeStored } from '#domain/backup/codec.ts';
import { stateCopyFrom, type StateCopy } from '#domain/backup/state-copy.ts';

/** What a database of the schema version held. */
export function goldenCopy(version: number): StateCopy {
  const decoded = decodeStored(readFileSync(join(import.meta.dirname, `../fixtures/database/v${version}/state.json`)));
  const copy = decoded.ok ? stateCopyFrom(decoded.value) : decoded;
  if (!copy.ok) throw new Error(copy.failure.kind);
  return copy.value;
}

import { BACKUP_FORMAT } from '../backup/payload.ts';
import { LEDGER_FORMAT } from '../collection/ledger-file.ts';
import { DRAFT_FORMAT } from '../handover/payload.ts';
import { fail, ok, type Result } from '../outcome.ts';
import { PACK_FORMAT } from '../pack/payload.ts';
import { RESULT_FORMAT } from '../result/payload.ts';
import { RETURN_FORMAT } from '../returns/payload.ts';
import { formatOf } from './envelope.ts';
import { KEY_FORMAT } from './officer-key.ts';
import type { Unreadable } from './unreadable.ts';

export type FileKindName = 'pack' | 'return' | 'result' | 'key' | 'ledger' | 'draft' | 'backup';

const KINDS: ReadonlyMap<string, FileKindName> = new Map([
  [PACK_FORMAT, 'pack'],
  [RETURN_FORMAT, 'return'],
  [RESULT_FORMAT, 'result'],
  [KEY_FORMAT, 'key'],
  [LEDGER_FORMAT, 'ledger'],
  [DRAFT_FORMAT, 'draft'],
  [BACKUP_FORMAT, 'backup'],
]);

/**
 * The kind that a file claims to be. Does not check the content; the reader of that kind does. `newer-version`: a
 * `tenken/…` format unknown to this version.
 */
export function fileKindOf(fileText: string): Result<FileKindName, Unreadable> {
  const format = formatOf(fileText);
  if (!format.ok) return format;
  const kind = KINDS.get(format.value);
  return kind === undefined ? fail({ kind: 'newer-version' }) : ok(kind);
}

import { BACKUP_FILE } from '../backup/backup-payload.ts';
import { LEDGER_FILE } from '../collection/ledger-file.ts';
import { DRAFT_FILE } from '../handover/draft-payload.ts';
import { fail, ok, type Result } from '../result.ts';
import { PACK_FILE } from '../pack/pack-payload.ts';
import { RESULT_FILE } from '../result-file/read.ts';
import { RETURN_FILE } from '../returns/return-payload.ts';
import { formatOf } from './envelope.ts';
import { KEY_FILE } from './officer-key.ts';
import type { FileHead } from './signed-file.ts';
import type { Unreadable } from './unreadable.ts';

interface FileKindEntry {
  file: FileHead;
  /** Whether a department opens it on its first page; what has its place elsewhere is refused there, in words of its own. */
  forDepartments: boolean;
}

/** Every kind of file that people hand to each other or keep. */
export const FILE_KINDS = {
  pack: { file: PACK_FILE, forDepartments: true },
  return: { file: RETURN_FILE, forDepartments: true },
  result: { file: RESULT_FILE, forDepartments: true },
  key: { file: KEY_FILE, forDepartments: false },
  ledger: { file: LEDGER_FILE, forDepartments: false },
  draft: { file: DRAFT_FILE, forDepartments: true },
  backup: { file: BACKUP_FILE, forDepartments: false },
} as const satisfies Record<string, FileKindEntry>;

export type FileKindName = keyof typeof FILE_KINDS;
/** The kinds that a department does not open on its first page. */
export type ElsewhereKind = {
  [K in FileKindName]: (typeof FILE_KINDS)[K]['forDepartments'] extends false ? K : never;
}[FileKindName];

export const FILE_KIND_NAMES = Object.keys(FILE_KINDS) as readonly FileKindName[];

export function hasPlaceElsewhere(kind: FileKindName): kind is ElsewhereKind {
  return !FILE_KINDS[kind].forDepartments;
}

/**
 * The kind that a file claims to be. Does not check the content; the reader of that kind does. `newer-version`: a
 * `tenken/…` format unknown to this version.
 */
export function fileKindOf(fileText: string): Result<FileKindName, Unreadable> {
  const format = formatOf(fileText);
  if (!format.ok) return format;
  const kind = FILE_KIND_NAMES.find((name) => FILE_KINDS[name].file.format === format.value);
  return kind === undefined ? fail({ kind: 'newer-version' }) : ok(kind);
}

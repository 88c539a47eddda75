import { fail, type Result } from '#domain/result.ts';
import type { FaultyTable, Table } from '../table.ts';
import { decodeJapaneseText } from '../text.ts';
import { TABLE_LIMITS } from './limits.ts';
import { readTableText } from './read-text.ts';
import { readWorkbook } from './read-workbook.ts';
import type { TableUnreadable } from './unreadable.ts';

const ZIP_START = [0x50, 0x4b, 0x03, 0x04];
/** The signature of old Excel files, and of new ones with a password. */
const COMPOUND_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PASSWORD_PART = 'EncryptedPackage';
const OLD_EXCEL_PARTS = ['Workbook', 'Book'];

/** Reads a file by its content: the first visible sheet of an XLSX workbook, or CSV in UTF-8, UTF-16 or CP932. */
export function readTable(bytes: Uint8Array): Result<Table, TableUnreadable | FaultyTable> {
  if (bytes.length === 0) return fail({ kind: 'empty' });
  if (bytes.length > TABLE_LIMITS.size) return fail({ kind: 'too-large' });
  if (beginsWith(bytes, ZIP_START)) return readWorkbook(bytes);
  if (beginsWith(bytes, COMPOUND_START)) return fail({ kind: compoundKind(bytes) });
  const text = decodeJapaneseText(bytes);
  if (!text.ok || text.value.includes('\0')) return fail({ kind: 'not-a-table' });
  return text.value.trim() === '' ? fail({ kind: 'empty' }) : readTableText(text.value);
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function compoundKind(bytes: Uint8Array): 'password' | 'old-excel' | 'other-office' {
  if (namesPart(bytes, PASSWORD_PART)) return 'password';
  return OLD_EXCEL_PARTS.some((part) => namesPart(bytes, part)) ? 'old-excel' : 'other-office';
}

/** Compound files name their parts in UTF-16. */
function namesPart(bytes: Uint8Array, part: string): boolean {
  const sought = [...part].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

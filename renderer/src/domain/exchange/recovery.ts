import { verificationCode, sha256Hex } from './digest.ts';

/** The prefix of every age identity. */
export const IDENTITY_PREFIX = 'AGE-SECRET-KEY-1';
const PREFIX_LETTERS = 'AGESECRETKEY1';
/** Length of an age identity without its prefix. */
const LENGTH = 58;
const GROUP = 4;
const ROW = 16;

/**
 * A line of a 回復キー: groups of four characters, and a two-character checksum of the line ('' while the line is
 * incomplete).
 */
export interface RecoveryRow {
  /** From 1. */
  number: number;
  groups: string[];
  check: string;
}

/** The lines for printing an age identity (`AGE-SECRET-KEY-1…`) on the sheet. The constant prefix is left out. */
export function recoveryRows(identity: string): RecoveryRow[] {
  return rowsOf(lettersOf(identity));
}

/**
 * Restores the age identity that somebody typed from a sheet, with or without its prefix. Ignores blanks, hyphens and
 * width, and corrects look-alike characters that identities never contain. Null when the length is wrong. Whether it is
 * a valid identity shows only when it is used.
 */
export function copiedIdentity(typed: string): string | null {
  const letters = lettersOf(typed);
  return letters.length === LENGTH ? `${IDENTITY_PREFIX}${letters}` : null;
}

function lettersOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '');
  const letters = plain.startsWith(PREFIX_LETTERS) ? plain.slice(PREFIX_LETTERS.length) : plain;
  return letters.replaceAll('O', '0').replaceAll(/[1I]/g, 'L').replaceAll('B', '8');
}

function rowsOf(letters: string): RecoveryRow[] {
  return (letters.match(new RegExp(`.{1,${ROW}}`, 'g')) ?? []).map((row, index) => ({
    number: index + 1,
    groups: row.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [],
    check: isWhole(row, index) ? verificationCode(sha256Hex(row)).slice(0, 2) : '',
  }));
}

function isWhole(row: string, index: number): boolean {
  return row.length === Math.min(ROW, LENGTH - index * ROW);
}

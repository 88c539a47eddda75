import { verificationCode, sha256Hex } from './digest.ts';

/** How every age identity begins. */
export const IDENTITY_PREFIX = 'AGE-SECRET-KEY-1';
const PREFIX_LETTERS = 'AGESECRETKEY1';
/** Characters of an age identity after its prefix. */
const LENGTH = 58;
const GROUP = 4;
const ROW = 16;

/** A line of a 復旧用紙: groups of four characters, and two characters that show whether the line was copied rightly ('' while it is not whole). */
export interface RecoveryRow {
  /** From 1. */
  number: number;
  groups: string[];
  check: string;
}

/** The lines in which an age identity (`AGE-SECRET-KEY-1…`) stands on the sheet; its prefix, which is always the same, is left out. */
export function recoveryRows(identity: string): RecoveryRow[] {
  return rowsOf(lettersOf(identity));
}

/**
 * The age identity that was copied from a sheet, with its prefix or without. Blanks, hyphens and width do not matter, and characters that
 * no identity has stand for the ones they look like. Null while the number of characters is not right; whether it is an
 * identity shows only when it is used.
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

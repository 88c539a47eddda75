import { generateX25519Identity } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { copiedIdentity, recoveryRows } from '#domain/exchange/recovery.ts';

const identity = await generateX25519Identity();
const LETTERS = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE';

describe('the rows of a recovery sheet', () => {
  it('contain everything after the prefix, in groups of four', () => {
    const rows = recoveryRows(identity);
    expect(rows.flatMap(({ groups }) => groups).join('')).toBe(identity.slice('AGE-SECRET-KEY-1'.length));
    expect(rows.map(({ groups }) => groups.length)).toEqual([4, 4, 4, 3]);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('have the same checksums as sheets printed earlier', () => {
    const printed = recoveryRows(`AGE-SECRET-KEY-1${LETTERS}`);
    expect(printed.map(({ check }) => check)).toEqual(['CP', 'RC', 'CP', 'C0']);
  });

  it('show by checksum which row was copied wrongly', () => {
    const rows = recoveryRows(identity);
    const wrong = identity.slice(0, 20) + (identity[20] === 'Q' ? 'P' : 'Q') + identity.slice(21);
    const same = recoveryRows(wrong).map(({ check }, row) => check === rows[row]?.check);
    expect(same).toEqual([false, true, true, true]);
  });
});

describe('a row being typed', () => {
  it('has its checksum only once complete', () => {
    const rows = recoveryRows(identity);
    const typed = rows.flatMap(({ groups }) => groups).join(' ');
    expect(recoveryRows(typed.slice(0, 18)).map(({ check }) => check)).toEqual(['']);
    expect(recoveryRows(typed.slice(0, 25)).map(({ check }) => check)).toEqual([rows[0]?.check, '']);
    expect(recoveryRows(typed).map(({ check }) => check)).toEqual(rows.map(({ check }) => check));
  });
});

describe('an identity copied from the sheet', () => {
  it('is the same with blanks, hyphens, small or wide letters, with or without the prefix', () => {
    const groups = recoveryRows(identity).flatMap((row) => row.groups);
    for (const typed of [
      identity,
      ` ${identity.toLowerCase()}\n`,
      groups.join(' '),
      groups.join('-'),
      groups.join('　').replaceAll(/[A-Z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ]) {
      expect(copiedIdentity(typed)).toBe(identity);
    }
  });

  it('may contain look-alike characters', () => {
    expect(copiedIdentity(identity.slice(16).replaceAll('0', 'O').replaceAll('L', 'I').replaceAll('8', 'B'))).toBe(
      identity,
    );
  });

  it('is null while characters are missing or surplus', () => {
    expect(copiedIdentity('')).toBeNull();
    expect(copiedIdentity(identity.slice(0, -1))).toBeNull();
    expect(copiedIdentity(`${identity}Q`)).toBeNull();
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareFileName } from '../../../electron/main/files/file-name.ts';

describe('a suggested file name', () => {
  it('stays as it is when it is plain', () => {
    const name = '自己点検_R08_031_市民課_提出_第1版.tenken.json';
    expect(bareFileName(name)).toBe(name);
  });

  it.each([
    ['../../x.json', 'x.json'],
    ['C:\\Windows\\x.json', 'x.json'],
    ['a:b|c?.csv', 'abc.csv'],
    ['CON.txt', '_CON.txt'],
    ['.hidden', 'hidden'],
    ['名前. ', '名前'],
    ['..', 'tenken'],
    ['/', 'tenken'],
    ['', 'tenken'],
  ])('turns %s into %s', (suggested, name) => {
    expect(bareFileName(suggested)).toBe(name);
  });

  it('keeps its ending when it is cut', () => {
    const name = bareFileName(`${'長'.repeat(300)}.tenken.json`);
    expect(name.endsWith('長.tenken.json')).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  });

  it('never has a folder, a control character, a leading dot or too many bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (suggested) => {
        const name = bareFileName(suggested);
        expect(name).toMatch(/^[^./\\\p{Cc}:][^/\\\p{Cc}:]*$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      }),
    );
  });
});

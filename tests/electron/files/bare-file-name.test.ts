import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareFileName } from '#files/bare-file-name.ts';
import { anyText } from '../../support/any-text.ts';

describe('a suggested file name', () => {
  it('stays unchanged when it is plain', () => {
    const name = '自己点検_R08_031_市民課_提出_第1版.tenken';
    expect(bareFileName(name)).toBe(name);
  });

  it.each([
    ['../../x.json', 'x.json'],
    ['C:\\Windows\\x.json', 'x.json'],
    ['a:b|c?.csv', 'abc.csv'],
    ['CON.txt', '_CON.txt'],
    ['nul', '_nul'],
    ['COM1 .json', '_COM1 .json'],
    ['COM¹.json', '_COM¹.json'],
    ['LPT9.tenken', '_LPT9.tenken'],
    ['CONOUT$', '_CONOUT$'],
    ['\u0000CON', '_CON'],
    [`CON${' '.repeat(300)}x`, '_CON'],
    ['\\\\server\\share\\x.json', 'x.json'],
    ['\\\\?\\C:\\x.json', 'x.json'],
    ['\\\\.\\pipe\\x', 'x'],
    ['x.json:hidden.exe', 'x.jsonhidden.exe'],
    ['回答\u202Enosj.exe', '回答nosj.exe'],
    ['回\u2028答\uD800.json', '回答.json'],
    ['x.json. . .', 'x.json'],
    ['.hidden', 'hidden'],
    ['名前. ', '名前'],
    ['..', 'tenken'],
    ['/', 'tenken'],
    ['', 'tenken'],
  ])('turns %s into %s', (suggested, name) => {
    expect(bareFileName(suggested)).toBe(name);
  });

  it('keeps its extension when it is shortened', () => {
    const name = bareFileName(`${'長'.repeat(300)}.tenken`);
    expect(name.endsWith('長.tenken')).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  });

  it('does not end with a dot or blank, even after shortening', () => {
    expect(bareFileName(`${'a'.repeat(198)}.${'あ'.repeat(50)}`)).toBe('a'.repeat(198));
  });

  it('never contains a folder, an invisible character, a dot or blank at an end, a reserved name or too many bytes', () => {
    const device = fc.constantFrom('con', 'NUL', 'com1', 'LPT¹', 'conin$', '..', '. ', '\\\\?\\', ':', '\u202E');
    const part = fc.oneof(device, fc.constantFrom('.', ' ', '.json'), anyText(150));
    const suggestions = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(suggestions, (suggested) => {
        const name = bareFileName(suggested);
        expect(name).not.toMatch(/[/\\:<>"|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^[.\s]|[.\s]$|^$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/iu);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      }),
    );
  });
});

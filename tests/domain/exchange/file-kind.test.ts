import { describe, expect, it } from 'vitest';
import { FILE_KIND_NAMES, FILE_KINDS, fileKindOf, hasPlaceElsewhere } from '#domain/exchange/file-kind.ts';
import { ok } from '#domain/result.ts';
import { HANDED_KINDS } from '../../support/handed-files.ts';
import { newSigner } from '../../support/signing.ts';

describe('the kinds of files', () => {
  it('have each a format of their own', () => {
    expect(new Set(FILE_KIND_NAMES.map((name) => FILE_KINDS[name].file.format)).size).toBe(FILE_KIND_NAMES.length);
  });

  it('are all written and read by the tests of files, but for the key, which is not signed', () => {
    const formats = FILE_KIND_NAMES.filter((name) => name !== 'key').map((name) => FILE_KINDS[name].file.format);
    expect(HANDED_KINDS.map(({ format }) => format).toSorted()).toEqual(formats.toSorted());
  });

  it.each(HANDED_KINDS)('are told from what is written in the file: $name', async ({ write, format }) => {
    const sign = await newSigner();
    const name = FILE_KIND_NAMES.find((each) => FILE_KINDS[each].file.format === format);
    expect(fileKindOf(await write(sign))).toEqual(ok(name));
  });

  it('are opened by a department where they are meant for one', () => {
    expect(FILE_KIND_NAMES.filter(hasPlaceElsewhere)).toEqual(['key', 'ledger', 'backup']);
  });
});

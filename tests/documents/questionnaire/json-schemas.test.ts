import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authorSchemas } from '#documents/questionnaire/json-schemas.ts';
import { realFolder } from './real-folder.ts';

const FOLDER = new URL('../../../questionnaires/schema/', import.meta.url);

describe('the JSON Schemas for authors', () => {
  it('are up to date (else: node questionnaires/schema/generate.mjs)', () => {
    const stored = readdirSync(FOLDER).filter((name) => name.endsWith('.schema.json'));
    const texts = Object.fromEntries(stored.map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]));
    expect(texts).toEqual(authorSchemas());
  });

  it('are referenced on the first line of every file', () => {
    for (const [file, text] of realFolder()) {
      const name = /^# yaml-language-server: \$schema=(?:\.\.\/)+schema\/(\S+)\n/.exec(text)?.[1];
      expect(Object.keys(authorSchemas()), file).toContain(name);
    }
  });
});

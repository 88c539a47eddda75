import { describe, expect, it } from 'vitest';
import { questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { readInspection } from '#documents/questionnaire/read-inspection.ts';
import { planted } from './real-folder.ts';

const FILE = 'sample-inspection.yaml';
const DIGEST = 'c'.repeat(64);

function read(text: string) {
  return readInspection(text, FILE, questionnaire, DIGEST);
}

describe('reading an inspection', () => {
  it('takes the questionnaire and its digest', () => {
    const inspection = read(planted(FILE, 'sample: true', 'sample: true').files.get(FILE) ?? '');
    expect(inspection.ok && inspection.value.questionnaire).toEqual({
      id: 'abashiri-2026',
      version: '2026.2',
      digest: DIGEST,
    });
  });

  it.each([
    ['an unknown key', 'sample: true', 'sample: true\nsampel: true', 1, '「sampel」'],
    ['a day that does not exist', 'due_on: 2026-11-30', 'due_on: 2026-11-31', 0, '日付'],
    ['a due day before the first day', 'due_on: 2026-11-30', 'due_on: 2026-09-30', 0, '期限'],
    ['a code that is a number', "code: '011'", 'code: 11', 0, '文字で'],
    ['a code written twice', "code: '012'", "code: '011'", 0, '「011」が2回'],
    ['an unknown kind', 'kind: section', 'kind: club', 0, 'section'],
    ['a label for an unknown role', 'role_labels: {}', 'role_labels:\n  mayor: 市長', 1, '「mayor」'],
    ['a roster without 情報担当課', '    officer: true\n', '', null, '情報担当課'],
  ])('reports the line of %s', (_what, passage, replacement, after, message) => {
    const { files, line } = planted(FILE, passage, replacement);
    const inspection = read(files.get(FILE) ?? '');
    const place = after === null ? {} : { line: line + after };
    expect(!inspection.ok && inspection.failure.faults).toEqual([
      expect.objectContaining({ file: FILE, ...place, message: expect.stringContaining(message) }),
    ]);
  });
});

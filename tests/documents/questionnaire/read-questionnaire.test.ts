import { describe, expect, it } from 'vitest';
import type { Fault } from '#documents/questionnaire/fault.ts';
import { readQuestionnaire } from '#documents/questionnaire/read-questionnaire.ts';
import { planted, realFolder } from './real-folder.ts';

function faultsOf(files: ReadonlyMap<string, string>): Fault[] {
  const read = readQuestionnaire(files);
  return read.ok ? [] : read.failure.faults;
}

const BASICS = 'chapters/01-basics.yaml';

/**
 * [what is wrong, file, passage to replace, replacement, lines from the passage to the reported line, part of the
 * message]
 */
type Plant = [what: string, file: string, passage: string, replacement: string, after: number, message: string];

const PLANTS: Plant[] = [
  ['broken YAML', BASICS, '    text: 点検基準日', '   text: 点検基準日', 0, '字下げ'],
  ['a tab as indent', 'glossary.yaml', '    clause: 2(2)', '\tclause: 2(2)', 0, 'タブ'],
  ['a key written twice', BASICS, 'title: 方針と役割', 'title: 方針と役割\ntitle: 方針', 1, '2回'],
  ['an alias to nothing', 'facts.yaml', 'unit: ％', 'unit: *nothing', 0, '「*nothing」'],
  ['letters that are not UTF-8', 'facts.yaml', 'unit: ％', 'unit: \uFFFD', 0, 'UTF-8'],
  ['an unknown key', BASICS, '    hint: 会計', '    hints: 余分\n    hint: 会計', 0, '「hints」'],
  ['a missing key', BASICS, '    answered_by: manager\n', '', -4, '「answered_by」がありません'],
  ['a number where text belongs', 'policy.yaml', '  - id: "1"', '  - id: 1', 0, '文字で'],
  ['an empty text', BASICS, 'title: 方針と役割', "title: ''", 0, '空です'],
  ['a value that is not among the choices', BASICS, 'priority: standard', 'priority: high', 0, 'focus、standard'],
  ['an unknown tier', 'chapters/04-tiers.yaml', 'tier: mynumber', 'tier: moon', 0, 'mynumber'],
  ['an ill-formed item id', BASICS, 'id: 5-01', 'id: 第一', 0, '6.3.a-01'],
  ['an ill-formed condition', BASICS, 'applies_if: [always]', 'applies_if: always', 0, 'any'],
  ['an expression as condition', BASICS, 'applies_if: [always]', 'applies_if: [always && sns]', 0, 'any'],
  ['an unknown flag', BASICS, 'applies_if: [always]', 'applies_if: [always, moon]', 0, '所属の状況「moon」'],
  ['an unknown flag joined by +', BASICS, 'applies_if: [always]', 'applies_if: [always, sns+moon]', 0, '「moon」'],
  [
    'an unknown item in a condition',
    BASICS,
    'applies_if: [always]',
    'applies_if: { any: [{ flag: always }, { answer: { item: 0-00, statuses: [no] } }] }',
    0,
    '点検項目「0-00」',
  ],
  ['an unknown clause', BASICS, 'clauses: ["5", 6(5)]', 'clauses: ["5", "99"]', 0, '基本方針の項「99」'],
  ['an unknown threat', BASICS, 'threats: [3(2)]', 'threats: [3(2), 3(9)]', 0, '脅威「3(9)」'],
  [
    'a kind that is not one of the main threat',
    BASICS,
    'kind: 規定違反',
    'kind: 内部不正',
    0,
    '脅威の種類「内部不正」',
  ],
  ['an unknown check method', BASICS, 'default_method: record', 'default_method: dream', 0, '確認方法「dream」'],
  ['an unknown role', BASICS, 'answered_by: manager', 'answered_by: mayor', 0, '答える人「mayor」'],
  [
    'an unknown item of an obligation',
    'obligations.yaml',
    'items: [5-01, 6.7-04]',
    'items: [5-01, 0-00]',
    0,
    '点検項目「0-00」',
  ],
  ['an unknown term', 'obligations.yaml', 'terms: [ネットワーク]', 'terms: [月]', 0, '用語「月」'],
  ['an unknown feature', 'obligations.yaml', 'features: [profile]', 'features: [rocket]', 0, '機能「rocket」'],
  ['an unknown item of a fact', 'facts.yaml', 'items: [6.5-01]', 'items: [0-00]', 0, '点検項目「0-00」'],
  ['an item id written twice', BASICS, 'id: 5-02', 'id: 5-01', 0, '2回'],
  ['a flag written twice', 'profile.yaml', '- id: personal_info', '- id: always', 0, '2回'],
  [
    'a condition that never holds',
    BASICS,
    'applies_if: [always]',
    'applies_if: { not: { flag: always } }',
    0,
    'どの所属にも',
  ],
  [
    'an item that waits for its own answer',
    BASICS,
    'applies_if: [always]',
    'applies_if: { answer: { item: 5-01, statuses: [yes] } }',
    0,
    '5-01 → 5-01',
  ],
  [
    'an obligation that nothing represents',
    'obligations.yaml',
    '    represented_by:\n      items: [3.2-01, 5-01, 6.5-04, 6.5-06, 6.5-14, 6.5-13]',
    '    represented_by: {}',
    0,
    '義務「5-3」',
  ],
  [
    'a clause that nothing stands for',
    'policy.yaml',
    '  - id: "4"\n',
    '  - id: 3(6)\n    parent: "3"\n    heading: 宇宙\n    summary: 宇宙です。\n\n  - id: "4"\n',
    0,
    '「3(6)」',
  ],
  [
    'a term that nothing uses',
    'glossary.yaml',
    '  - term: 情報システム\n',
    '  - term: 宇宙線\n    clause: "1"\n    meaning: 遠くから来ます。\n\n  - term: 情報システム\n',
    0,
    '用語「宇宙線」',
  ],
];

describe('reading a questionnaire', () => {
  it('finds no fault in the built-in folder', () => {
    expect(faultsOf(realFolder())).toEqual([]);
  });

  it.each(PLANTS)('reports file and line of %s', (_what, file, passage, replacement, after, message) => {
    const { files, line } = planted(file, passage, replacement);
    expect(faultsOf(files)).toContainEqual({ file, line: line + after, message: expect.stringContaining(message) });
  });

  it('reports a missing file and a chapter that is not listed', () => {
    const { files } = planted('questionnaire.yaml', 'chapters/12-officer.yaml', 'chapters/13-none.yaml');
    expect(faultsOf(files)).toEqual([
      { file: 'chapters/13-none.yaml', line: 1, message: 'ファイルがありません。' },
      { file: 'chapters/12-officer.yaml', line: 1, message: 'questionnaire.yaml の chapters に書かれていません。' },
    ]);
  });

  it('reports the thirteenth chapter at the line that lists it', () => {
    const { files, line } = planted(
      'questionnaire.yaml',
      '  - chapters/12-officer.yaml',
      '  - chapters/12-officer.yaml\n  - chapters/13-extra.yaml',
    );
    const item = files.get(BASICS)?.split('\n\n')[2]?.replace('items:\n', '').replace('5-01', '1-99') ?? '';
    files.set('chapters/13-extra.yaml', `id: extra\ntitle: 付録\nclauses: []\nitems:\n${item}\n`);
    const fault = { file: 'questionnaire.yaml', line: line + 1, message: '章が13あります。12章までにしてください。' };
    expect(faultsOf(files)).toEqual([fault]);
  });

  it('reports the faults of several files at once', () => {
    const { files } = planted('glossary.yaml', 'clause: 2(2)', 'claus: 2(2)');
    files.set('facts.yaml', 'facts: {}');
    expect(new Set(faultsOf(files).map((fault) => fault.file))).toEqual(new Set(['glossary.yaml', 'facts.yaml']));
  });

  it('survives text that is not YAML', () => {
    for (const text of ['*-', '', '- - -', '{', '\u0000']) {
      const files = new Map(realFolder()).set('policy.yaml', text);
      expect(faultsOf(files)).toContainEqual(expect.objectContaining({ file: 'policy.yaml' }));
    }
  });

  it('accepts a byte order mark and Windows line ends', () => {
    const files = new Map([...realFolder()].map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`]));
    expect(readQuestionnaire(files)).toEqual(readQuestionnaire(realFolder()));
  });

  it('reads a structured condition', () => {
    const form = '{ all: [{ flag: sns }, { not: { answer: { item: 5-02, statuses: [no, na] } } }] }';
    const { files } = planted(BASICS, 'applies_if: [always]', `applies_if: ${form}`);
    const read = readQuestionnaire(files);
    expect(read.ok && read.value.chapters[0]?.items[0]?.appliesIf).toEqual({
      kind: 'all',
      of: [
        { kind: 'flag', flag: 'sns' },
        { kind: 'not', of: { kind: 'answer', item: '5-02', statuses: ['no', 'na'] } },
      ],
    });
  });

  it('reads a list as "any of" and + as "all of"', () => {
    const { files } = planted(BASICS, 'applies_if: [always]', 'applies_if: [takeout, sns+cloud]');
    const read = readQuestionnaire(files);
    expect(read.ok && read.value.chapters[0]?.items[0]?.appliesIf).toEqual({
      kind: 'any',
      of: [
        { kind: 'flag', flag: 'takeout' },
        {
          kind: 'all',
          of: [
            { kind: 'flag', flag: 'sns' },
            { kind: 'flag', flag: 'cloud' },
          ],
        },
      ],
    });
  });

  it('returns the questionnaire when its parts are readable but do not fit together', () => {
    const { files } = planted(BASICS, 'answered_by: manager', 'answered_by: mayor');
    const read = readQuestionnaire(files);
    expect(!read.ok && read.failure.questionnaire?.chapters).toHaveLength(12);
  });
});

import { describe, expect, it } from 'vitest';
import { en } from '#app/texts/catalogue.en.ts';
import { ja } from '#app/texts/catalogue.ja.ts';
import { words as wordsEn } from '#domain/words/words.en.ts';
import { words as wordsJa } from '#domain/words/words.ja.ts';
import { sourcesBelow } from './imports.ts';
import { entriesOf, isJapanese, japaneseTexts } from './wording.ts';

const root = new URL('../..', import.meta.url).pathname;

/** The texts of a feature, or of what app says by itself, in one language. */
const TEXTS = /[/-]texts\.(?:ja|en)\.ts$/u;

/** Layers of the window and the shell, with the files that hold the words of each. */
const SPEAKING: readonly { folder: string; words?: RegExp }[] = [
  { folder: 'renderer/src/features', words: TEXTS },
  { folder: 'renderer/src/ui' },
  { folder: 'renderer/src/app', words: TEXTS },
  { folder: 'renderer/src/state' },
  { folder: 'renderer/src/host' },
  { folder: 'renderer/src/storage' },
  { folder: 'renderer/src/durability' },
  { folder: 'renderer/src/sealing' },
  { folder: 'electron/main', words: /\/wording\.ts$/u },
  { folder: 'electron/preload' },
  { folder: 'electron/serving' },
  { folder: 'electron/launch', words: /\/wording\.ts$/u },
  { folder: 'electron/packaging', words: /\/wording\.ts$/u },
];

/** English texts with Japanese in them, and why. */
const JAPANESE_IN_ENGLISH: Readonly<Record<string, string>> = {
  'home.begin.departmentPlaceholder': 'a department is found by its Japanese name',
  'home.begin.nameHelp': 'a name as it is written there',
  'picture.definitions.masking.meaning': 'the names that stand for departments are Japanese in every language',
  'picture.masking.text': 'the names that stand for departments are Japanese in every language',
  'returns.remarkTable.help': 'the headings of the table are Japanese in every language',
  'settings.look.language': 'whoever cannot read English finds the switch by it',
  'settings.look.languages.ja': 'a language is offered by its own name',
  'setup.details.approval.usual': 'it stands on the Japanese form',
};

/** Texts that read like a word of the product and mean something else, and what they mean. */
const OTHER_MEANING: Readonly<Record<string, string>> = {
  'chief/fill/texts.ja.ts: 完了': 'every item of a chapter is answered',
  'chief/home/texts.ja.ts: 未提出': 'the own result file was not handed in yet',
  'chief/review/texts.ja.ts: 前年度との比較': 'the own answers beside those of last year',
  'chief/submit/print/texts.ja.ts: 担当': 'who stamps the first box of the approval',
  'officer/collect/status-texts.ja.ts: 対象': 'the departments that take part',
  'officer/samples/texts.ja.ts: 根拠': 'what supports an answer',
  'officer/samples/texts.ja.ts: 確認した日': 'the day of a sample check',
  'officer/setup/inspection/texts.ja.ts: 対象': 'that a department takes part',
  'officer/setup/keys/texts.ja.ts: 確認': 'the check letters of a line of the recovery sheet',
};

describe('Japanese on the screen', () => {
  it.each(SPEAKING)('stands in files of texts only, not elsewhere in $folder', ({ folder, words }) => {
    const sources = sourcesBelow(root, folder).filter(({ path }) => words?.test(path) !== true);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap(japaneseTexts)).toEqual([]);
  });

  it.each([
    ["export const a = '点検';", 1],
    ['export const a = `${b}です`;', 1],
    ['export const a = <p>ひらく</p>;', 1],
    ['export const a = <p title="キー" />;', 1],
    ['export const a = /^第\\d+版$/u;', 1],
    ["// 点検\n/** 所属 */\nexport const a = 'https://example.invalid/';", 0],
  ])('is found in %s', (text, times) => {
    expect(japaneseTexts({ path: 'renderer/src/features/x.tsx', text })).toHaveLength(times);
  });
});

describe('the catalogues and the words of the product', () => {
  const japanese = new Map(entriesOf({ ...ja, words: wordsJa }));
  const english = new Map(entriesOf({ ...en, words: wordsEn }));
  const blanks = (text: string) => [...text.matchAll(/\{\{?.*?\}?\}/gu)].map(([blank]) => blank).toSorted();

  it('have the same keys in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...japanese.keys()].toSorted());
  });

  it('fill in the same values in both languages', () => {
    const different = [...japanese].filter(
      ([key, text]) => blanks(text).join(' ') !== blanks(english.get(key) ?? '').join(' '),
    );
    expect(different).toEqual([]);
  });

  it('leave no text empty', () => {
    expect([...japanese, ...english].filter(([, text]) => text === '')).toEqual([]);
  });

  it('have no Japanese in English but what is named here', () => {
    const found = [...english].filter(([, text]) => isJapanese(text)).map(([key]) => key);
    expect(found.toSorted()).toEqual(Object.keys(JAPANESE_IN_ENGLISH).toSorted());
  });
});

describe('a word of the product', () => {
  const { verdict: _verdict, caution: _caution, ...terms } = wordsJa;
  const known = new Set(entriesOf(terms).map(([, text]) => text));

  it('is taken from the words wherever it is meant', () => {
    const texts = sourcesBelow(root, 'renderer/src/features').filter(({ path }) => path.endsWith('texts.ja.ts'));
    expect(texts.length).toBeGreaterThan(20);
    const written = texts.flatMap(japaneseTexts).map((found) => {
      const [path = '', text = ''] = found.replace('renderer/src/features/', '').split(': ');
      return { text: text.slice(1, -1), found: `${path}: ${text.slice(1, -1)}` };
    });
    const again = written.filter(({ text }) => known.has(text)).map(({ found }) => found);
    expect([...new Set(again)].toSorted()).toEqual(Object.keys(OTHER_MEANING).toSorted());
  });
});

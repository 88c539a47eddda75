import { describe, expect, it } from 'vitest';
import { en } from '#app/messages/en/catalogue.ts';
import { ja } from '#app/messages/ja/catalogue.ts';
import { sourcesBelow } from './imports.ts';
import { entriesOf, isJapanese, japaneseTexts } from './wording.ts';

const root = new URL('../..', import.meta.url).pathname;

/** Layers of the window and the shell, with the folder or file that holds the words of each. */
const SPEAKING = [
  { folder: 'renderer/src/features', words: [] },
  { folder: 'renderer/src/ui', words: [] },
  { folder: 'renderer/src/app', words: ['renderer/src/app/messages/'] },
  { folder: 'renderer/src/state', words: [] },
  { folder: 'renderer/src/host', words: [] },
  { folder: 'renderer/src/storage', words: [] },
  { folder: 'renderer/src/durability', words: [] },
  { folder: 'renderer/src/sealing', words: [] },
  { folder: 'electron/main', words: ['electron/main/wording.ts'] },
  { folder: 'electron/preload', words: [] },
  { folder: 'electron/serving', words: [] },
  { folder: 'electron/launch', words: ['electron/launch/wording.ts'] },
  { folder: 'electron/packaging', words: ['electron/packaging/wording.ts'] },
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

describe('Japanese on the screen', () => {
  it.each(SPEAKING)('stands in the catalogues only, not in $folder', ({ folder, words }) => {
    const sources = sourcesBelow(root, folder).filter(({ path }) => !words.some((each) => path.startsWith(each)));
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

describe('the catalogues', () => {
  const japanese = new Map(entriesOf(ja));
  const english = new Map(entriesOf(en));
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

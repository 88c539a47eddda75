import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const PAPERS = [
  'README.md',
  'SECURITY.md',
  'electron/README.md',
  'questionnaires/README.md',
  'renderer/README.md',
  'renderer/src/domain/words/README.md',
  'renderer/src/durability/README.md',
  'renderer/src/state/README.md',
  'tests/README.md',
];
const papers = PAPERS.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const allPapers = papers.map(({ text }) => text).join('\n');

it('every test, folder and picture that the papers name is there', () => {
  const named = [
    ...[...allPapers.matchAll(/`((?:tests|renderer|electron|questionnaires)\/[\w./-]*)`/gu)].map(
      ([, path = '']) => path,
    ),
    ...[...allPapers.matchAll(/\]\((\.readme\/[\w.-]+)\)/gu)].map(([, path = '']) => path),
  ];
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('every paper that another one links to is there', () => {
  const links = papers.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([\w./-]+\.md)\)/gu)].map(([, to = '']) => join(dirname(path), to)),
  );
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('every source that the glossary names is there', () => {
  const glossary = readFileSync(join(root, 'renderer/src/domain/words/README.md'), 'utf8');
  const src = join(root, 'renderer/src');
  const named = [...glossary.matchAll(/`([\w-]+(?:\/[\w.-]*)+)`/gu)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(40);
  const places = (path: string) => [join(src, 'domain', path), join(src, path), join(root, path)];
  expect(named.filter((path) => !places(path).some((place) => existsSync(place)))).toEqual([]);
});

it('every script that the papers name can be run', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const named = [...allPapers.matchAll(/npm run (?:-s )?([a-z]+)/gu)].map(([, script = '']) => script);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

it('every test, folder and picture that the README names is there', () => {
  const named = [
    ...[...readme.matchAll(/`((?:tests|renderer|electron|questionnaires)\/[\w./-]*)`/gu)].map(([, path = '']) => path),
    ...[...readme.matchAll(/\]\((\.readme\/[\w.-]+)\)/gu)].map(([, path = '']) => path),
  ];
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('every script that the README names can be run', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const named = [...readme.matchAll(/npm run (?:-s )?([a-z]+)/gu)].map(([, script = '']) => script);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

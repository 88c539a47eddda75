import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Sabotage } from './sabotage.ts';
import { sabotaging } from './sabotaging.ts';
import { SABOTAGES } from './sabotages.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const MODULE = 'renderer/src/domain/journal/head.ts';

async function builtWith(fault: Pick<Sabotage, 'find' | 'module'>): Promise<string> {
  const sabotage = { ...fault, name: 'a fault', put: 'const KNOWN_MARKS = 1;' };
  const outcome = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [sabotaging(sabotage, ROOT)],
    build: { write: false, minify: false, lib: { entry: join(ROOT, MODULE), formats: ['es'] } },
  });
  const [first] = [outcome].flat();
  return first !== undefined && 'output' in first ? first.output[0].code : '';
}

describe('a fault', () => {
  it.each(SABOTAGES.map((sabotage) => [sabotage.name, sabotage] as const))(
    'has exactly one place in the sources: %s',
    (_, { module, find }) => {
      expect(readFileSync(join(ROOT, module), 'utf8').split(find)).toHaveLength(2);
    },
  );

  it('is told by a name of its own', () => {
    expect(new Set(SABOTAGES.map(({ name }) => name)).size).toBe(SABOTAGES.length);
  });

  it('is in what is built', async () => {
    const code = await builtWith({ module: MODULE, find: 'const KNOWN_MARKS = 30;' });
    expect(code).toContain('-1');
    expect(code).not.toContain('-30');
  });

  it.each([
    ['its text does not stand in the source', { module: MODULE, find: 'const KNOWN_MARKS = 31;' }],
    ['its text stands there more than once', { module: MODULE, find: 'export' }],
    ['its source is no part of the program', { module: 'renderer/src/domain/journal/label.ts', find: 'const' }],
  ])('fails the build where %s', async (_, fault) => {
    await expect(builtWith(fault)).rejects.toThrow('a fault');
  });
});

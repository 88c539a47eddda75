import { describe, expect, it } from 'vitest';
import { LAYERS } from './layers.ts';
import { sourcesBelow } from './imports.ts';
import { violations } from './violations.ts';

const root = new URL('../..', import.meta.url).pathname;

describe('the layers', () => {
  it.each(LAYERS)('$name has files', ({ folder }) => {
    expect(sourcesBelow(root, folder).length).toBeGreaterThan(0);
  });

  it('import only what the design lets them, in one direction and without cycles', () => {
    expect(violations(LAYERS.flatMap(({ folder }) => sourcesBelow(root, folder)))).toEqual([]);
  });
});

it('nothing lies loose at the root of the features or of a side', () => {
  const sources = sourcesBelow(root, 'renderer/src/features').map(({ path }) => path);
  expect(
    sources.filter((path) => !/^renderer\/src\/features\/(chief|officer|device|shared)\/[^/]+\//.test(path)),
  ).toEqual([]);
});

describe('the check itself', () => {
  const plant = (path: string, text: string) => violations([{ path, text }]);

  it.each([
    ['a layer above', 'renderer/src/domain/x.ts', "import { a } from '#ui/button.tsx';"],
    ['a type of a layer above', 'renderer/src/domain/x.ts', "import type { A } from '#storage/database.ts';"],
    ['an import inside a type', 'renderer/src/domain/x.ts', "export type A = import('#app/main.tsx').A;"],
    [
      'a dynamic import',
      'renderer/src/ui/x.ts',
      "export const a = () => import('#features/shared/services/device-services.ts');",
    ],
    ['a re-export', 'renderer/src/documents/x.ts', "export { a } from '#sealing/signing.ts';"],
    ['a package of another layer', 'renderer/src/domain/x.ts', "import { Dexie } from 'dexie';"],
    ['Node in the renderer', 'renderer/src/features/chief/fill/x.ts', "import { readFile } from 'node:fs';"],
    ['a relative path out of the layer', 'renderer/src/ui/x.ts', "import { a } from '../domain/calendar.ts';"],
    ['its own layer by its public name', 'renderer/src/domain/x.ts', "import { a } from '#domain/calendar.ts';"],
    [
      'another feature of the same side',
      'renderer/src/features/chief/fill/x.ts',
      "import { a } from '../review/y.ts';",
    ],
    [
      'the officer on the side of the chief',
      'renderer/src/features/chief/fill/x.ts',
      "import { a } from '../../officer/shared/keys/y.ts';",
    ],
    [
      'the chief on the side of the officer',
      'renderer/src/features/officer/collect/x.ts',
      "import { a } from '../../chief/fill/y.ts';",
    ],
    [
      'a side in what all share',
      'renderer/src/features/shared/item/x.ts',
      "import { a } from '../../chief/fill/y.ts';",
    ],
    [
      'a feature in what its side shares',
      'renderer/src/features/officer/shared/keys/x.ts',
      "import { a } from '../../setup/y.ts';",
    ],
    ['durability in a feature', 'renderer/src/features/chief/fill/x.ts', "import { a } from '#durability/keeping.ts';"],
    ['durability below itself', 'renderer/src/storage/x.ts', "import type { A } from '#durability/wipe.ts';"],
    ['a store in durability', 'renderer/src/durability/x.ts', "import type { A } from '#state/saving.ts';"],
    ['the host itself in durability', 'renderer/src/durability/x.ts', "import { a } from '#host/note.ts';"],
    [
      'a room of durability from outside',
      'renderer/src/app/x.ts',
      "import { a } from '#durability/journal/keeper.ts';",
    ],
    ['a value of the host', 'renderer/src/features/chief/fill/x.ts', "import { a } from '#host/electron.ts';"],
    ['something outside every layer', 'renderer/src/app/x.ts', "import { a } from '../../../tests/support/x.ts';"],
    ['a clock in the domain', 'renderer/src/domain/x.ts', 'export const now = () => Date.now();'],
    [
      'a feature that writes past the open response',
      'renderer/src/features/shared/services/x.ts',
      "import type { ResponseRepository } from '#domain/answers/response-repository.ts';",
    ],
    ['text that becomes code', 'renderer/src/ui/x.ts', "export const a = eval('1');"],
  ])('finds %s', (_, path, text) => {
    expect(plant(path, text)).toHaveLength(1);
  });

  it('finds a cycle between files', () => {
    const found = violations([
      { path: 'renderer/src/domain/a.ts', text: "import { b } from './b.ts';" },
      { path: 'renderer/src/domain/b.ts', text: "import type { A } from './a.ts';" },
    ]);
    expect(found).toEqual(['cycle: renderer/src/domain/a.ts → renderer/src/domain/b.ts → renderer/src/domain/a.ts']);
  });

  it('lets good imports pass', () => {
    expect(
      plant(
        'renderer/src/storage/x.ts',
        "import { Dexie } from 'dexie';\nimport type { A } from '#domain/answers/answer.ts';",
      ),
    ).toEqual([]);
    expect(plant('renderer/src/app/x.ts', "import { a } from '#durability/keeping.ts';")).toEqual([]);
    expect(plant('renderer/src/features/chief/fill/x.ts', "import type { Host } from '#host/host.ts';")).toEqual([]);
    expect(plant('renderer/src/features/chief/fill/x.ts', "import { a } from '../shared/response/y.ts';")).toEqual([]);
    expect(plant('renderer/src/features/chief/fill/x.ts', "import { a } from '../../shared/item/y.ts';")).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { fail } from '#domain/result.ts';
import { readFiles } from '#features/officer/collect/read-files.ts';
import type { ReadFile } from '#features/shared/services/device-services.ts';
import type { IncomingFile } from '#host/host.ts';
import { fileOf } from '../../../support/officer-page.tsx';

const names = Array.from({ length: 20 }, (_, index) => `${index}.json`);
const files = names.map((name) => fileOf(name, name));

async function readSlowly({ name }: IncomingFile): Promise<ReadFile> {
  await new Promise((resolve) => {
    setTimeout(resolve, name.length);
  });
  return { fileName: name, outcome: fail({ kind: 'foreign' }), text: null };
}

describe('reading many files', () => {
  it('gives them back in their order, a few at a time, counting up to the last', async () => {
    const counted: number[] = [];
    let underWay = 0;
    let most = 0;
    const read = async (file: IncomingFile) => {
      underWay += 1;
      most = Math.max(most, underWay);
      const result = await readSlowly(file);
      underWay -= 1;
      return result;
    };
    const done = await readFiles(files, read, new AbortController().signal, (count) => counted.push(count));
    expect(done?.map(({ fileName }) => fileName)).toEqual(names);
    expect(counted).toEqual(names.map((_, index) => index + 1));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(names.length);
  });

  it('reads no further and gives nothing back once it is cancelled', async () => {
    const control = new AbortController();
    let read = 0;
    const done = await readFiles(
      files,
      (file) => {
        read += 1;
        return readSlowly(file);
      },
      control.signal,
      () => control.abort(),
    );
    expect(done).toBeNull();
    expect(read).toBeLessThan(names.length);
  });
});

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { OutgoingFile } from '#host/host.ts';
import { zipWriter } from '#host/zip.ts';

const text = (content: string) => new TextEncoder().encode(content);

function zipOf(files: readonly OutgoingFile[]): Uint8Array {
  const zip = zipWriter();
  for (const file of files) zip.add(file);
  return new Uint8Array(Buffer.concat(zip.end()));
}

function unpacked(zip: Uint8Array) {
  const files = Object.entries(unzipSync(zip));
  return Object.fromEntries(files.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

describe('a ZIP of several files', () => {
  it('returns every file under its Japanese name', () => {
    const zip = zipOf([
      { name: '配布ファイル_髙橋﨑.tenken', bytes: text('一') },
      { name: '空.tenken', bytes: text('') },
    ]);
    expect(unpacked(zip)).toEqual({ '配布ファイル_髙橋﨑.tenken': '一', '空.tenken': '' });
  });

  it('marks its names as UTF-8, so that Windows displays them correctly', () => {
    const zip = zipOf([{ name: '市民課.tenken', bytes: text('一') }]);
    const flags = new DataView(zip.buffer, zip.byteOffset).getUint16(6, true);
    expect(flags & 0x800).toBe(0x800);
  });

  it('keeps two files of the same name', () => {
    const zip = zipOf([
      { name: 'a.tenken', bytes: text('一') },
      { name: 'a.tenken', bytes: text('二') },
    ]);
    expect(unpacked(zip)).toEqual({ 'a.tenken': '一', 'a (2).tenken': '二' });
  });

  it('has no folders, whatever the names contain', () => {
    expect(Object.keys(unpacked(zipOf([{ name: '../../a\\b', bytes: text('一') }])))).toEqual(['.._.._a_b']);
  });
});

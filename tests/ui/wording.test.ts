import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Lines of code with Japanese in them; comments may quote the words of the screen. */
function japaneseLines(source: string): string[] {
  const code = source.replaceAll(/\/\*.*?\*\//gsu, '').replaceAll(/(^|\s)\/\/.*$/gmu, '');
  return code.split('\n').filter((line) => JAPANESE.test(line));
}

function sources(layer: string): string[] {
  const root = new URL(`../../renderer/src/${layer}/`, import.meta.url).pathname;
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => `${root}${file}`);
}

describe('wording', () => {
  it('is noticed in code and passed over in comments', () => {
    expect(japaneseLines('const a = 1; // 点検\n/** 所属 */\nconst b = "点検";')).toEqual(['const b = "点検";']);
  });

  it.each(['ui', 'features'])('of the layer %s stands in the catalogues only', (layer) => {
    const files = sources(layer);
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) => japaneseLines(readFileSync(file, 'utf8')).map((line) => `${file}: ${line}`));
    expect(found).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { ja } from '#app/texts/catalogue.ja.ts';
import { entriesOf } from './wording.ts';

// BIZ UDPGothic as it is bundled has 「〜」 (U+301C) and not 「～」 (U+FF5E): on a computer without another Japanese face that is an empty box.
it('the words on screen use the wave dash that the bundled face has', () => {
  const texts = entriesOf(ja);
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter(([, text]) => text.includes('\uFF5E'))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const MESSAGES = join(import.meta.dirname, '../../renderer/src/app/messages/ja');

// BIZ UDPGothic as it is bundled has 「〜」 (U+301C) and not 「～」 (U+FF5E): on a computer without another Japanese face that is an empty box.
it('the words on screen use the wave dash that the bundled face has', () => {
  const files = readdirSync(MESSAGES);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((name) => readFileSync(join(MESSAGES, name), 'utf8').includes('\uFF5E'))).toEqual([]);
});

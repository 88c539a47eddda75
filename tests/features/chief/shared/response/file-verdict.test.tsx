// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HomePage } from '#features/chief/home/HomePage.tsx';
import { ProfilePage } from '#features/chief/profile/ProfilePage.tsx';
import type { IncomingFile } from '#host/host.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { chiefWindow, RESPONSE, storeDraft } from '../../submit/chief-window.tsx';

/** How a workbook begins: a zip, which is no text. */
const WORKBOOK = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x08, 0x08, 0xff, 0xfe, 0x9c, 0x00]);

function fileWith(name: string, content: Result<Uint8Array, { kind: 'too-large' | 'unreadable' }>): IncomingFile {
  return { name, size: content.ok ? content.value.length : 0, read: async () => content } as IncomingFile;
}

const text = (content: string) => ok(new TextEncoder().encode(content));

const FILES: [string, IncomingFile, RegExp][] = [
  ['a workbook', fileWith('回答.xlsx', ok(WORKBOOK)), /^自己点検のファイルではありません。Excel/u],
  ['an empty file', fileWith('空.tenken', text('')), /^中身がありません。/u],
  ['a file cut short', fileWith('途中.tenken', text('{"format":"tenken/result","version":1,')), /^ファイルが途中で/u],
  ['a key of an officer', fileWith('鍵.json', text('{"format":"tenken/key","version":1}')), /^情報担当課の鍵ファイル/u],
  ['a file that the disk refuses', fileWith('共有.tenken', fail({ kind: 'unreadable' })), /場所と権限/u],
];

/** What a page says of a file that is chosen with its button. */
async function said(page: 'home' | 'profile', file: IncomingFile): Promise<string> {
  const { services, show } = await chiefWindow({ chooseFiles: async () => [file] });
  await storeDraft(services, {});
  const { unmount } = show(page === 'home' ? <HomePage /> : <ProfilePage id={RESPONSE} />);
  const name = page === 'home' ? 'ファイルを開く' : '前年度のファイルを開く';
  await userEvent.click(await screen.findByRole('button', { name }));
  const banner = await screen.findByRole('alert');
  expect(within(banner).getByText(new RegExp(`「${file.name}」`, 'u'))).toBeDefined();
  const words = banner.textContent ?? '';
  unmount();
  return words.slice(words.indexOf('使えません') + '使えません'.length);
}

describe('what is said of a file that is of no use', () => {
  it.each(FILES)('is the same on the first page and beside last year’s answers: %s', async (_, file, words) => {
    const atHome = await said('home', file);
    expect(atHome).toMatch(words);
    expect(await said('profile', file)).toBe(atHome);
  });
});

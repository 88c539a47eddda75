// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '#domain/result.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { HandedAttachments } from '#features/officer/shared/handed-in/HandedAttachments.tsx';
import { HandedFileContext } from '#features/officer/shared/handed-in/handed-file.ts';
import type { Services } from '#app/services/services.ts';
import { bytesOf, pdf, pngHead } from '../../../documents/evidence/files.ts';
import { newDesk, showOfficerPage } from '../../../support/officer-page.tsx';

Object.assign(URL, { createObjectURL: () => 'blob:drawn', revokeObjectURL: () => undefined });

const ATTACHED: Payload['attachments'] = [
  { item: 'A-1', name: 'ほかの項目.png', type: 'image/png', size: 10, sha256: 'a'.repeat(64) },
  { item: 'A-2', name: '台帳.png', type: 'image/png', size: 10, sha256: 'b'.repeat(64) },
  { item: 'A-2', name: '記録.pdf', type: 'application/pdf', size: 10, sha256: 'c'.repeat(64) },
];

async function showAttached(openAttachment: Services['openAttachment'], text: string | null = 'file') {
  const desk = await newDesk({ openAttachment });
  showOfficerPage(
    desk,
    <HandedFileContext value={{ original: async () => text }}>
      <HandedAttachments item="A-2" attachments={ATTACHED} />
    </HandedFileContext>,
  );
  return desk;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('what a department attached', () => {
  it('is shown as a picture, or saved as a PDF after a word on files without a seal', async () => {
    const parts = [pngHead(1, 1), pngHead(4, 3), pdf('<< /Type /Catalog >>')];
    const desk = await showAttached(async (_, index) => ok(parts[index] ?? new Uint8Array()));
    expect(screen.queryByText('ほかの項目.png')).toBeNull();
    await press('台帳.pngを開く');
    const picture = within(await screen.findByRole('dialog', { name: '台帳.png' }));
    expect(picture.getByRole('img', { name: '添付された画像「台帳.png」' }).getAttribute('src')).toBe('blob:drawn');
    await press('閉じる');
    await press('記録.pdfを保存');
    await press('分かりました。保存する');
    await screen.findByText(/「記録.pdf」を/);
    expect(desk.saved).toEqual([{ name: '記録.pdf', bytes: parts[2] }]);
  });

  it.each([
    [
      'is not the one that was signed',
      async () => fail({ kind: 'tampered' as const }),
      'file',
      /所属が確定したときのファイルと違います/,
    ],
    [
      'is not what it says',
      async () => ok(bytesOf('MZ program')),
      'file',
      /中身が、名前にある種類のファイルではありません/,
    ],
    ['is no longer here', async () => ok(pngHead(1, 1)), null, /元のファイルがここに残っていません/],
  ])('is not opened when it %s', async (_, openAttachment, text, why) => {
    await showAttached(openAttachment, text);
    await press('台帳.pngを開く');
    expect((await screen.findByRole('alert')).textContent).toMatch(why);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

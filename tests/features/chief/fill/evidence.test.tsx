// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import { ok } from '#domain/result.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { Services } from '#app/services/services.ts';
import { bytesOf, pdf, pngHead } from '../../../documents/evidence/files.ts';
import { signOffOf } from '../../../support/response.ts';
import { questionnaire } from '../../../support/small-questionnaire.ts';
import { fillWindow, itemOnScreen, RESPONSE } from './fill-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const FIRST = `/respond/${RESPONSE}/fill/first`;
const LEDGER = { document: '情報資産台帳', number: '第5号', place: '共有フォルダー' };

/** are ○; A-1 names a document, and 重点 A-2 is asked for one. */
async function fillWithLedger() {
  const opened = await fillWindow(FIRST);
  for (const item of itemsOf(questionnaire).filter(({ id }) => id === 'A-1' || id === 'A-2')) {
    const given = choose(blankAnswer(questionnaire, item), questionnaire, item, 'yes');
    const evidence = item.id === 'A-1' ? [LEDGER] : [];
    await storedBehind(opened.services).responses.answer(RESPONSE, item.id, () => edit(given, { evidence }));
  }
  return opened;
}

describe('a document that was named before', () => {
  it('is found while one types and fills in document, number and place, and leaves an input method alone', async () => {
    const { show, answers } = await fillWithLedger();
    show();
    const item = await itemOnScreen('A-2');
    const field = await item.findByLabelText<HTMLInputElement>('資料の名前');
    await userEvent.click(field);
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: '資産' } });
    expect(item.queryByRole('listbox')).toBeNull();
    fireEvent.compositionEnd(field);
    const list = within(await item.findByRole('listbox', { name: '前に書いた資料' }));
    expect(list.getByRole('option').textContent).toBe('情報資産台帳第5号　共有フォルダー');
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(field.value).toBe('資産');
    await userEvent.keyboard('{Enter}');
    await waitFor(async () => expect((await answers()).get('A-2')?.evidence).toEqual([LEDGER]));
    await waitFor(() => expect(item.getByLabelText<HTMLInputElement>('保管場所').value).toBe('共有フォルダー'));
    expect(document.activeElement).toBe(field);
    expect(item.queryByRole('listbox')).toBeNull();
  });

  it('is offered beside the next item with one click', async () => {
    const { show, answers } = await fillWithLedger();
    show();
    const item = await itemOnScreen('A-2');
    await userEvent.click(await item.findByRole('button', { name: '前の項目と同じ：情報資産台帳' }));
    await waitFor(async () => expect((await answers()).get('A-2')?.evidence).toEqual([LEDGER]));
    expect(item.queryByRole('button', { name: /^前の項目と同じ/ })).toBeNull();
  });
});

/** The next files that are chosen; pictures come out of being drawn anew as these bytes. */
function choosing(services: Services, files: Readonly<Record<string, Uint8Array>>, drawn: Uint8Array) {
  const chosen = Object.entries(files).map(([name, bytes]) => ({
    name,
    size: bytes.length,
    read: async () => ok(bytes),
  }));
  services.host = { ...services.host, chooseFiles: async () => chosen };
  services.cleanPicture = async () => ok({ type: 'image/jpeg', bytes: drawn });
}

function attached({ attachments }: Services) {
  return new Promise<{ id: string; name: string; type: string }[]>((resolve) => {
    const stop = attachments.watch(RESPONSE)((held) => {
      queueMicrotask(() => stop());
      resolve(held);
    });
  });
}

describe('files of evidence', () => {
  it('are attached each for itself: a picture as it was drawn anew, a sound PDF, and the others refused with the reason', async () => {
    const { show, services } = await fillWithLedger();
    const drawn = bytesOf('\u00FF\u00D8\u00FFdrawn anew');
    choosing(
      services,
      {
        '台帳の写真.png': pngHead(4, 3),
        '記録.pdf': pdf('<< /Type /Catalog >>'),
        '請求書.png': bytesOf('<html><script>alert(1)</script>'),
        '申請書.pdf': pdf('<< /S /JavaScript /JS (app.alert) >>'),
      },
      drawn,
    );
    show();
    const item = await itemOnScreen('A-2');
    expect(await item.findByText(/画像・PDF、1つ5MBまで、回答全体で20MBまで/)).toBeDefined();
    await userEvent.click(item.getByRole('button', { name: 'ファイルを添付' }));
    const refused = within(await item.findByRole('alert'));
    expect(refused.getByText('添付できなかったファイルが2件あります')).toBeDefined();
    expect(refused.getByText(/名前は画像かPDFですが、中身が違います。ウェブページなど/)).toBeDefined();
    expect(refused.getByText(/PDFにプログラムが含まれています/)).toBeDefined();
    const list = within(await item.findByRole('list', { name: '添付したファイル' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '台帳の写真.jpg画像（JPEG）　1KB開く保存',
      '記録.pdfPDF　1KB保存',
    ]);
    const [picture] = await attached(services);
    const kept = await services.attachments.bytes(RESPONSE, picture?.id ?? '');
    expect(Array.from(kept ?? [])).toEqual(Array.from(drawn));

    await userEvent.click(list.getByRole('button', { name: '台帳の写真.jpgを外す' }));
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: '添付から外す' }));
    await waitFor(async () => expect((await attached(services)).map(({ name }) => name)).toEqual(['記録.pdf']));
  });

  it('can only be looked at once the response is signed off', async () => {
    const { show, services } = await fillWithLedger();
    choosing(services, { '記録.pdf': pdf('<< /Type /Catalog >>') }, new Uint8Array());
    show();
    const item = await itemOnScreen('A-2');
    await userEvent.click(await item.findByRole('button', { name: 'ファイルを添付' }));
    await item.findByRole('button', { name: '記録.pdfを外す' });
    await storedBehind(services).responses.change(RESPONSE, (response) => ({
      ...response,
      signOff: signOffOf('a'.repeat(64)),
    }));
    await services.openResponses.reread(RESPONSE);
    await waitFor(() => expect(item.queryByRole('button', { name: 'ファイルを添付' })).toBeNull());
    expect(item.queryByRole('button', { name: '記録.pdfを外す' })).toBeNull();
    expect(item.getByRole('button', { name: '記録.pdfを保存' })).toBeDefined();
  });
});

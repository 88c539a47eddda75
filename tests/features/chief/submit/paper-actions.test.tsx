// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PrintPage } from '#features/chief/submit/print/PrintPage.tsx';
import { SummaryPage } from '#features/chief/submit/summary-print/SummaryPage.tsx';
import { ok } from '#domain/result.ts';
import type { Host } from '#host/host.ts';
import { chiefWindow, RESPONSE, storeDraft } from './chief-window.tsx';

type SavePdf = NonNullable<Host['savePdf']>;

async function opened(host: Partial<Host>, page = <PrintPage id={RESPONSE} />) {
  const { services, show } = await chiefWindow(host);
  await storeDraft(services, { 'A-1': 'yes' });
  show(page);
  await screen.findByRole('article');
}

async function press(name: string) {
  await userEvent.click(screen.getByRole('button', { name }));
}

describe('a paper as PDF', () => {
  it('is saved under a marked name after one warning, and the screen says where', async () => {
    const savePdf = vi.fn<SavePdf>(async (name) => ok({ name }));
    await opened({ savePdf });
    await press('PDFに保存する');
    expect(savePdf).not.toHaveBeenCalled();
    await press('分かりました。保存する');
    const name = '取扱注意_自己点検_R08_002_第002課_自己点検票_決裁用（案）.pdf';
    expect(savePdf).toHaveBeenCalledExactlyOnceWith(name);
    expect(await screen.findByText(name, { exact: false })).toBeDefined();
  });

  it('tells the summary and the form apart by name', async () => {
    const savePdf = vi.fn<SavePdf>(async (name) => ok({ name }));
    await opened({ savePdf }, <SummaryPage id={RESPONSE} />);
    await press('PDFに保存する');
    await press('分かりました。保存する');
    expect(savePdf).toHaveBeenCalledExactlyOnceWith('取扱注意_自己点検_R08_002_第002課_要約_決裁用（案）.pdf');
  });

  it('that could not be written is said so', async () => {
    await opened({ savePdf: async () => ({ ok: false, failure: { kind: 'no-space' } }) });
    await press('PDFに保存する');
    await press('分かりました。保存する');
    expect((await screen.findByRole('alert')).textContent).toContain('空き容量');
  });

  it('is left to the print dialog where the program cannot make one', async () => {
    const print = vi.fn<Host['print']>(async () => undefined);
    await opened({ edition: 'browser', print });
    expect(screen.queryByRole('button', { name: 'PDFに保存する' })).toBeNull();
    expect(screen.getByText(/「PDFに保存」を選んでください/)).toBeDefined();
    await press('印刷する');
    expect(print).toHaveBeenCalledOnce();
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../../electron/main/ipc/register.ts';
import { savePdf } from '../../../electron/main/files/save-pdf.ts';
import { paperOf } from '../../../electron/main/paper.ts';

const PDF = new TextEncoder().encode('%PDF-');

describe('a PDF of what is on screen', () => {
  it('is printed before the person is asked for a place, and saved there', async () => {
    const order: string[] = [];
    const save = vi.fn<Handlers['files:save']>(async () => {
      order.push('asked');
      return { ok: true, value: { name: '票.pdf' } };
    });
    const print = async () => {
      order.push('printed');
      return PDF;
    };
    await expect(savePdf(print, save)({ name: 'a.pdf' })).resolves.toEqual({ ok: true, value: { name: '票.pdf' } });
    expect(order).toEqual(['printed', 'asked']);
    expect(save).toHaveBeenCalledExactlyOnceWith({ name: 'a.pdf', bytes: PDF });
  });

  it('fails without a dialog when it cannot be printed', async () => {
    const save = vi.fn<Handlers['files:save']>();
    const print = () => Promise.reject(new Error('printing failed'));
    expect(await savePdf(print, save)({ name: 'a.pdf' })).toEqual({ ok: false, failure: { kind: 'failed' } });
    expect(save).not.toHaveBeenCalled();
  });

  it('is A4 with the margins of the style sheet, and tagged for screen readers', async () => {
    const printToPDF = vi.fn<(options: object) => Promise<Buffer>>(async () => Buffer.from(PDF));
    await paperOf({ printToPDF });
    expect(printToPDF).toHaveBeenCalledExactlyOnceWith({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
    });
  });
});

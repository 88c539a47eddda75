import type { WebContents } from 'electron';

/** Renders the page as a tagged A4 PDF. Margins and their content come from the style sheet, as in print. */
export function paperOf(contents: Pick<WebContents, 'printToPDF'>): Promise<Uint8Array> {
  return contents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
  });
}

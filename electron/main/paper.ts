import type { WebContents } from 'electron';

/** The page as a tagged PDF on A4. Margins and what stands in them come from the style sheet, as for the printer. */
export function paperOf(contents: Pick<WebContents, 'printToPDF'>): Promise<Uint8Array> {
  return contents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
  });
}

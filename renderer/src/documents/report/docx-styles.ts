// Part of Windows 10 and later. It also contains the Latin letters.
const FACE = 'BIZ UDPゴシック';
const font = { ascii: FACE, hAnsi: FACE, eastAsia: FACE, cs: FACE };
const language = { value: 'ja-JP', eastAsia: 'ja-JP' };
const INK = '000000';

/**
 * The look of a paper: sizes in half points, distances in twips. Defined as document styles, so that one change affects
 * the whole document.
 */
export const STYLES = {
  default: {
    document: { run: { font, size: 20, language, color: INK }, paragraph: { spacing: { line: 300, after: 100 } } },
    title: { run: { font, size: 30, bold: true, color: INK }, paragraph: { spacing: { before: 120, after: 200 } } },
    heading1: {
      run: { font, size: 24, bold: true, color: INK },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Head', name: 'Head', basedOn: 'Normal', paragraph: { spacing: { after: 20 } } },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { size: 17 },
      paragraph: { spacing: { line: 260, after: 80 } },
    },
    {
      id: 'TableCaption',
      name: 'TableCaption',
      basedOn: 'Normal',
      run: { bold: true, size: 18 },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 17 }, paragraph: { spacing: { line: 250, after: 0 } } },
    { id: 'Margin', name: 'Margin', basedOn: 'Normal', run: { size: 16 }, paragraph: { spacing: { after: 0 } } },
    // Without a gap, Word would merge two adjacent tables.
    { id: 'Gap', name: 'Gap', basedOn: 'Normal', run: { size: 8 }, paragraph: { spacing: { line: 240, after: 60 } } },
  ],
};

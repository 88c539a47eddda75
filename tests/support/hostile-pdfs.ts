import { zlibSync } from 'fflate';
import { bytesOf, objectStream, pdf, stream } from '../documents/evidence/files.ts';

const MEGABYTE = 1024 * 1024;
const filled = (unit: string, bytes: number) => unit.repeat(Math.floor(bytes / unit.length));
const CATALOG = '<< /Type /Catalog >>';

/** PDFs of nearly the largest size that took minutes to look through, and what is said of them. */
export const HOSTILE_PDFS: readonly { name: string; bytes: () => Uint8Array; refused: string | null }[] = [
  {
    name: 'streams that nothing ends',
    bytes: () => pdf(CATALOG, filled('stream\n', 4.9 * MEGABYTE)),
    refused: 'unreadable',
  },
  {
    name: 'streams that all have the same end',
    bytes: () => pdf(CATALOG, `${filled('<< /Type /ObjStm >> stream\n', 4.9 * MEGABYTE)}endstream`),
    refused: 'unreadable',
  },
  {
    name: 'as many streams as are looked into, each with much behind its packed data',
    bytes: () => {
      const packed = objectStream('<< /Type /Page >>').replace('\nendstream', '');
      return pdf(CATALOG, `${filled(packed, 2 * MEGABYTE)}${filled('x', 2.9 * MEGABYTE)}\nendstream`);
    },
    refused: 'unreadable',
  },
  {
    name: 'a keyword nearly to its end, again and again',
    bytes: () => pdf(CATALOG, filled('endstrea endstream', 4.9 * MEGABYTE)),
    refused: null,
  },
  {
    name: 'names without end',
    bytes: () => pdf(CATALOG, `/${filled('#', 4.9 * MEGABYTE)}`),
    refused: null,
  },
  {
    name: 'numbers that look like those of compressed objects',
    bytes: () => pdf(CATALOG, stream('', bytesOf(filled('1 0 ', 4.8 * MEGABYTE)))),
    refused: null,
  },
  {
    name: 'a picture, which every document may have',
    bytes: () => pdf(CATALOG, stream('/Subtype /Image /Filter /FlateDecode', zlibSync(new Uint8Array(40 * MEGABYTE)))),
    refused: null,
  },
];

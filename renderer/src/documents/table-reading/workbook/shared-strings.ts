import { cellText } from '../cell-text.ts';
import { xmlTokens, type XmlToken } from './xml-tokens.ts';

/** The shared strings of a workbook, as cell text. Leaves out pronunciation (`rPh`). Null when the part is damaged. */
export function sharedStrings(xml: string): string[] | null {
  const strings: string[] = [];
  const collecting = stringCollector();
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'broken') return null;
    if (token.kind === 'open' && token.name === 'si') collecting.begin();
    else if (token.kind === 'close' && token.name === 'si') strings.push(cellText(collecting.end()));
    else collecting.take(token);
  }
  return strings;
}

/** Joins the runs (`t`) of an element into one text. */
export function stringCollector() {
  let portions: string[] = [];
  let inText = false;
  let inPronunciation = false;
  return {
    begin() {
      portions = [];
      inText = false;
      inPronunciation = false;
    },
    take(token: XmlToken) {
      if (token.kind === 'text') {
        if (inText && !inPronunciation) portions.push(token.text);
      } else if (token.kind !== 'broken') {
        if (token.name === 't') inText = token.kind === 'open';
        if (token.name === 'rPh') inPronunciation = token.kind === 'open';
      }
    },
    end(): string {
      return plainText(portions.join(''));
    },
  };
}

/** Excel encodes characters that XML forbids as `_x000D_`. */
export function plainText(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

import { zipSync, type Zippable } from 'fflate';

/** The parts around the sheet of a workbook with one sheet, as Excel writes them; `sheet` and the other parts may be anything at all. */
export interface WorkbookParts {
  sheet: string;
  sharedStrings?: string;
  styles?: string;
  /** Put beside the others, or in their place. */
  more?: Record<string, string | Uint8Array>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** An XLSX file of these parts. */
export function workbookOf({ sheet, sharedStrings, styles, more = {} }: WorkbookParts): Uint8Array {
  const relations = [
    ['worksheet', 'worksheets/sheet1.xml', true],
    ['sharedStrings', 'sharedStrings.xml', sharedStrings !== undefined],
    ['styles', 'styles.xml', styles !== undefined],
  ] as const;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types/>`,
    '_rels/.rels': `${HEAD}<Relationships><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships>${relations
      .filter(([, , isThere]) => isThere)
      .map(
        ([type, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...(sharedStrings === undefined ? {} : { 'xl/sharedStrings.xml': sharedStrings }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
    ...more,
  };
  const zippable: Zippable = {};
  for (const [path, content] of Object.entries(parts))
    zippable[path] = typeof content === 'string' ? bytesOf(content) : content;
  return zipSync(zippable);
}

/** A sheet with this inside of its data. */
export function sheetOf(rows: string, behind = ''): string {
  return `${HEAD}<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

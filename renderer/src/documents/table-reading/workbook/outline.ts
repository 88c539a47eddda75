import { fail, ok, type Result } from '#domain/result.ts';
import type { PartFailure, ReadPart } from './parts.ts';
import { xmlTokens } from './xml-tokens.ts';

/** The paths of the parts that make up a table, and the base of its dates. */
export interface WorkbookOutline {
  sheet: string;
  /** Null when the workbook has none. */
  sharedStrings: string | null;
  styles: string | null;
  countsFrom1904: boolean;
}

const ROOT_RELATIONS = '_rels/.rels';

/** Finds the first visible sheet and the parts it uses. */
export function workbookOutline(read: ReadPart): Result<WorkbookOutline, PartFailure> {
  const root = relationsIn(read, ROOT_RELATIONS, '');
  if (!root.ok) return root;
  const workbook = root.value.find(({ type }) => type === 'officeDocument')?.target;
  if (workbook === undefined) return fail({ kind: 'damaged' });
  const text = read(workbook);
  if (!text.ok) return text;
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = relationsIn(read, `${folder}_rels/${workbook.slice(folder.length)}.rels`, folder);
  if (!relations.ok) return relations;
  const { sheets, countsFrom1904 } = sheetsIn(text.value);
  const shown = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  const sheet = relations.value.find(({ id, type }) => id === shown?.relation && type === 'worksheet')?.target;
  if (sheet === undefined) return fail({ kind: 'no-sheet' });
  const partOf = (wanted: string) => relations.value.find(({ type }) => type === wanted)?.target ?? null;
  return ok({ sheet, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), countsFrom1904 });
}

interface Relation {
  id: string;
  /** The last segment of its URI: `worksheet`. */
  type: string;
  /** The path from the root of the archive. */
  target: string;
}

function relationsIn(read: ReadPart, path: string, folder: string): Result<Relation[], PartFailure> {
  const text = read(path);
  if (!text.ok) return text;
  const relations: Relation[] = [];
  for (const token of xmlTokens(text.value)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const type = token.attribute('Type') ?? '';
    relations.push({
      id: token.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: fromRoot(token.attribute('Target') ?? '', folder),
    });
  }
  return ok(relations);
}

function fromRoot(target: string, folder: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  return path.join('/');
}

function sheetsIn(workbook: string) {
  const sheets: { relation: string; hidden: boolean }[] = [];
  let countsFrom1904 = false;
  for (const token of xmlTokens(workbook)) {
    if (token.kind !== 'open') continue;
    if (token.name === 'workbookPr') countsFrom1904 = isTrue(token.attribute('date1904'));
    if (token.name !== 'sheet') continue;
    const hidden = (token.attribute('state') ?? 'visible') !== 'visible';
    sheets.push({ relation: token.attribute('r:id') ?? '', hidden });
  }
  return { sheets, countsFrom1904 };
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

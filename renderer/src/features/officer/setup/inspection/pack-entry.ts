import { factsTable, readFacts } from '#documents/roster/facts-csv.ts';
import { presetsTable, readPresets } from '#documents/roster/presets-csv.ts';
import type { TableFault, TableRow } from '#documents/table.ts';
import { passphraseStrength } from '#domain/exchange/passphrase.ts';
import type { PreparedFields, PreparedTables } from '#domain/inspection/preparation.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { additionsOf, type Additions, type OpenActions } from '#domain/pack/additions.ts';
import { hasToBeSealed } from '#domain/pack/build.ts';
import type { KnownInspection, OwnPart } from '#domain/pack/known-inspection.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';

/** Stands for the open actions that the pack before had, in place of an earlier inspection's id. */
export const AS_BEFORE = 'as before';

type PackFields = Pick<PreparedFields, 'handing' | 'earlier' | 'sealed'>;

/**
 * What is chosen about the packs of an inspection. `facts` and `presets` are tables as they were read; `earlier` is the id of an earlier inspection,
 * {@link AS_BEFORE}, or '' for nobody's open actions. Some questionnaires have to be sealed, whatever `sealed` says.
 */
export interface PackEntry extends PackFields, Pick<PreparedTables, 'facts' | 'presets'> {
  passphrase: string;
  again: string;
}

export type PackMistake = 'facts' | 'presets' | 'passphrase' | 'again';

/** The choices as they start: those of the pack before where it was made for single departments. The passphrase is asked for each time. */
export function startingPack(known: KnownInspection | null): PackEntry {
  const own = known === null ? [] : partsOfLatest(known);
  return {
    handing: own.length > 0 ? 'departments' : 'all',
    facts: known !== null && own.some(({ facts }) => facts.length > 0) ? factsBefore(known, own) : null,
    presets: known !== null && own.some(({ presets }) => presets.length > 0) ? presetsBefore(known, own) : null,
    earlier: own.some(({ actions }) => actions.length > 0) ? AS_BEFORE : '',
    sealed: false,
    passphrase: '',
    again: '',
  };
}

function factsBefore({ questionnaire, inspection }: KnownInspection, own: readonly OwnPart[]): TableRow[] {
  return asRead(factsTable(questionnaire, inspection.roster, new Map(own.map(({ code, facts }) => [code, facts]))));
}

function presetsBefore({ questionnaire, inspection }: KnownInspection, own: readonly OwnPart[]): TableRow[] {
  return asRead(
    presetsTable(questionnaire, inspection.roster, new Map(own.map(({ code, presets }) => [code, presets]))),
  );
}

/** What the packs of the latest revision said of single departments; empty where there is one pack for all. */
export function partsOfLatest({ own, pack }: KnownInspection): OwnPart[] {
  return own.filter(({ revision }) => revision === pack?.revision);
}

function asRead(rows: readonly string[][]): TableRow[] {
  return rows.map((cells, index) => ({ number: index + 1, cells }));
}

/** Whether the packs go out sealed. */
export function isSealed(entry: Pick<PackEntry, 'sealed'>, questionnaire: Questionnaire): boolean {
  return entry.sealed || hasToBeSealed(questionnaire);
}

/** What is wrong with the tables against the roster and the questionnaire as they are chosen now. */
export function tableFaults(
  entry: Pick<PackEntry, 'facts' | 'presets'>,
  questionnaire: Questionnaire,
  roster: readonly Department[],
): Record<'facts' | 'presets', readonly TableFault[]> {
  const facts = entry.facts === null ? null : readFacts(entry.facts, questionnaire, roster);
  const presets = entry.presets === null ? null : readPresets(entry.presets, questionnaire, roster);
  return {
    facts: facts === null || facts.ok ? [] : facts.failure.faults,
    presets: presets === null || presets.ok ? [] : presets.failure.faults,
  };
}

/** What cannot stay as it is, by field. Empty when the packs can be made. */
export function packMistakes(
  entry: PackEntry,
  questionnaire: Questionnaire,
  roster: readonly Department[] | null,
): Partial<Record<keyof PackEntry, PackMistake>> {
  const mistakes: Partial<Record<keyof PackEntry, PackMistake>> = {};
  if (entry.handing === 'departments' && roster !== null) {
    const faults = tableFaults(entry, questionnaire, roster);
    for (const table of ['facts', 'presets'] as const) if (faults[table].length > 0) mistakes[table] = table;
  }
  if (isSealed(entry, questionnaire)) {
    if (passphraseStrength(entry.passphrase) === 'too-short') mistakes.passphrase = 'passphrase';
    else if (entry.again !== entry.passphrase) mistakes.again = 'again';
  }
  return mistakes;
}

/** What the packs add for each department; null where there is one pack for all. Tables with faults add nothing: {@link packMistakes} names them first. */
export function additionsFrom(
  entry: PackEntry,
  questionnaire: Questionnaire,
  roster: readonly Department[],
  actions: ReadonlyMap<string, OpenActions>,
): Additions | null {
  if (entry.handing === 'all') return null;
  const facts = entry.facts === null ? null : readFacts(entry.facts, questionnaire, roster);
  const presets = entry.presets === null ? null : readPresets(entry.presets, questionnaire, roster);
  return additionsOf({
    facts: facts?.ok === true ? facts.value : new Map(),
    presets: presets?.ok === true ? presets.value : new Map(),
    actions,
  });
}

import type { Stored, Watch } from '../answers/response-repository.ts';
import type { Result } from '../outcome.ts';
import type { Department } from './roster.ts';

/** Stands for an inspection that has no id yet, since no pack of it was made. */
export const NEW_INSPECTION = 'new';

/** The id of the inspection whose next packs are prepared, or {@link NEW_INSPECTION}. */
export type PreparationKey = string;

/** A box of the 決裁欄. `key` tells boxes apart while they are moved. */
export interface ApprovalBox {
  key: string;
  post: string;
}

/** The fields of 点検の準備 as they were typed, also half of a word. Days are ISO, '' while empty; passphrases are never among them. */
export interface PreparedFields {
  fiscalYear: string;
  title: string;
  baseDate: string;
  opensOn: string;
  dueOn: string;
  /** Digest of the questionnaire that is asked. */
  questionnaire: string;
  city: string;
  /** By role id; '' keeps the usual label. */
  roleLabels: Record<string, string>;
  approvalBoxes: ApprovalBox[];
  /** Null while the field is empty. */
  retentionYears: number | null;
  handing: 'all' | 'departments';
  /** Whose open actions go along. */
  earlier: string;
  /** Whether the officer asked for a seal. */
  sealed: boolean;
}

/** A row of a table somebody filled in: its number in their spreadsheet, from 1, and its cells. */
export interface PreparedRow {
  number: number;
  cells: string[];
}

/**
 * The tables of 点検の準備. Null: none, also where there was one before. `pasted` are texts that were pasted for one of them and not taken, since
 * something is wrong with them; '' where there is none.
 */
export interface PreparedTables {
  roster: Department[] | null;
  facts: PreparedRow[] | null;
  presets: PreparedRow[] | null;
  pasted: { roster: string; facts: string; presets: string };
}

/** One of the tables. */
export type PreparedTable = {
  [T in keyof PreparedTables]: { table: T; content: PreparedTables[T] };
}[keyof PreparedTables];

export const PREPARED_TABLES = [
  'roster',
  'facts',
  'presets',
  'pasted',
] as const satisfies readonly (keyof PreparedTables)[];

/** What was entered for packs that are not made yet. `revision` is that of the packs it started from, 0 where there were none. */
export interface Preparation {
  inspection: PreparationKey;
  revision: number;
  /** Instant in UTC of the last change. */
  changedAt: string;
  fields: PreparedFields;
}

/** A preparation with those of its tables that were changed. */
export interface WholePreparation extends Preparation {
  tables: Partial<PreparedTables>;
}

/** Preparations on this computer: each in a row of its own, and each of its tables, so that a key in a field does not write a roster. */
export interface PreparationRepository {
  /** Every one, without its tables. */
  all: Watch<readonly Preparation[]>;
  /** Null where nothing was entered. */
  read(inspection: PreparationKey): Promise<WholePreparation | null>;
  keep(preparation: Preparation): Stored<null>;
  /** Keeps one of its tables along with it. */
  keepTable(preparation: Preparation, table: PreparedTable): Stored<null>;
  discard(inspection: PreparationKey): Promise<Result<null, { kind: 'storage' }>>;
}

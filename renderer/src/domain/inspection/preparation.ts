import type { Stored, Watch } from '../answers/response-repository.ts';
import type { Result } from '../result.ts';
import type { Department } from './roster.ts';

/** Key of an inspection that has no id yet, because no pack of it has been issued. */
export const NEW_INSPECTION = 'new';

/** The id of the inspection whose next packs are being prepared, or {@link NEW_INSPECTION}. */
export type PreparationKey = string;

/** A box of the 決裁欄. `key` identifies the box while boxes are reordered. */
export interface ApprovalBox {
  key: string;
  post: string;
}

/**
 * The fields of 点検の準備 as typed so far, even if half a word. Days are ISO, '' when empty. Passphrases are never stored
 * here.
 */
export interface PreparedFields {
  fiscalYear: string;
  title: string;
  baseDate: string;
  opensOn: string;
  dueOn: string;
  /** Digest of the questionnaire to use. */
  questionnaire: string;
  city: string;
  /** By role id; '' keeps the questionnaire's label. */
  roleLabels: Record<string, string>;
  approvalBoxes: ApprovalBox[];
  /** Null while the field is empty. */
  retentionYears: number | null;
  handing: 'all' | 'departments';
  /** The inspection whose open actions are carried over. */
  earlier: string;
  /** True when the officer asked for sealed packs. */
  sealed: boolean;
}

/** A row of a filled-in table: its number in the spreadsheet (from 1) and its cells. */
export interface PreparedRow {
  number: number;
  cells: string[];
}

/**
 * The tables of 点検の準備. Null: none, even where there was one before. `pasted` holds texts that were pasted but rejected
 * for faults; '' when there is none.
 */
export interface PreparedTables {
  roster: Department[] | null;
  facts: PreparedRow[] | null;
  presets: PreparedRow[] | null;
  pasted: { roster: string; facts: string; presets: string };
}

/** One of the tables, with its name. */
export type PreparedTable = {
  [T in keyof PreparedTables]: { table: T; content: PreparedTables[T] };
}[keyof PreparedTables];

export const PREPARED_TABLES = [
  'roster',
  'facts',
  'presets',
  'pasted',
] as const satisfies readonly (keyof PreparedTables)[];

/** Input for packs that are not issued yet. `revision` is that of the packs it started from; 0 when there were none. */
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

/**
 * Preparations on this computer. Preparations and tables have rows of their own, so that typing in a field does not
 * rewrite the roster.
 */
export interface PreparationRepository {
  /** All preparations, without their tables. */
  all: Watch<readonly Preparation[]>;
  /** Null when nothing was entered. */
  read(inspection: PreparationKey): Promise<WholePreparation | null>;
  keep(preparation: Preparation): Stored<null>;
  /** Stores the preparation together with one of its tables. */
  keepTable(preparation: Preparation, table: PreparedTable): Stored<null>;
  discard(inspection: PreparationKey): Promise<Result<null, { kind: 'storage' }>>;
}

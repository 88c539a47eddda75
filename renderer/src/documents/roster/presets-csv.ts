import { targetsOf, type Department } from '#domain/inspection/roster.ts';
import { ok } from '#domain/result.ts';
import type { Presets } from '#domain/pack/additions.ts';
import { chiefFlags } from '#domain/profile/profile.ts';
import type { Flag, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { TableFault, TableReading, TableRow } from '../table.ts';
import { CODE, codeFaults, codesOf, NAME } from './department-codes.ts';
import { faulty, headedRows, isMarked, wrongHeadings, type HeadedRow } from '../headed-rows.ts';

const FLAG = '所属の状況';
const ANSWER = 'はい・いいえ';
const LOCKED = '変更不可';
const ON = 'はい';
const OFF = 'いいえ';
const LONGEST_SHOWN = 100;

/**
 * Reads 所属の状況の事前設定 by department code, one preset per row: 所属コード, 所属の状況 (label or id of a chief's flag), はい・いいえ, and
 * 変更不可 (○ or empty). Ignores a column 所属名, and rows in which はい・いいえ and 変更不可 are both empty.
 */
export function readPresets(
  rows: readonly TableRow[],
  questionnaire: Questionnaire,
  roster: readonly Department[],
): TableReading<ReadonlyMap<string, Presets>> {
  const wrong = wrongHeadings(rows, [CODE, FLAG, ANSWER, LOCKED]);
  if (wrong.length > 0) return faulty(wrong);
  const filled = headedRows(rows).filter((row) => row.at(ANSWER) !== '' || row.at(LOCKED) !== '');
  const known = codesOf(roster);
  const codeOf = (row: HeadedRow) => known(row.at(CODE)) ?? row.at(CODE);
  const faults = [
    ...codeFaults(filled, roster),
    ...filled.flatMap((row) => rowFaults(row, questionnaire)),
    ...repeated(filled, questionnaire, codeOf),
  ];
  if (faults.length > 0) return faulty(faults);
  const presets = new Map<string, Presets>();
  for (const row of filled) {
    const flag = flagOf(row, questionnaire);
    if (flag === undefined) continue;
    const preset = { flag: flag.id, on: row.at(ANSWER) === ON, locked: isMarked(row.at(LOCKED)) };
    presets.set(codeOf(row), [...(presets.get(codeOf(row)) ?? []), preset]);
  }
  return ok(presets);
}

/**
 * The table that {@link readPresets} reads, headings first: one row for each participating department and chief's flag.
 */
export function presetsTable(
  questionnaire: Questionnaire,
  roster: readonly Department[],
  known: ReadonlyMap<string, Presets>,
): string[][] {
  const rows = targetsOf(roster).flatMap(({ code, name }) =>
    chiefFlags(questionnaire).map(({ id, label }) => {
      const preset = known.get(code)?.find(({ flag }) => flag === id);
      if (preset === undefined) return [code, name, label, '', ''];
      return [code, name, label, preset.on ? ON : OFF, preset.locked ? '○' : ''];
    }),
  );
  return [[CODE, NAME, FLAG, ANSWER, LOCKED], ...rows];
}

function flagOf(row: HeadedRow, questionnaire: Questionnaire): Flag | undefined {
  const named = row.at(FLAG);
  return chiefFlags(questionnaire).find(({ id, label }) => id === named || label === named);
}

function rowFaults(row: HeadedRow, questionnaire: Questionnaire): TableFault[] {
  const faults: TableFault[] = [];
  const fault = (column: string, message: string) => faults.push({ row: row.number, column, message });
  if (flagOf(row, questionnaire) === undefined)
    fault(
      FLAG,
      row.at(FLAG) === ''
        ? '空欄です。'
        : `「${row.at(FLAG).slice(0, LONGEST_SHOWN)}」は、所属長が答える所属の状況にありません。`,
    );
  if (row.at(ANSWER) !== ON && row.at(ANSWER) !== OFF) fault(ANSWER, `「${ON}」か「${OFF}」を書いてください。`);
  if (row.at(LOCKED) !== '' && !isMarked(row.at(LOCKED))) fault(LOCKED, '「○」を書くか、空欄にしてください。');
  return faults;
}

function repeated(
  rows: readonly HeadedRow[],
  questionnaire: Questionnaire,
  codeOf: (row: HeadedRow) => string,
): TableFault[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const pair = `${codeOf(row)}\t${flagOf(row, questionnaire)?.id ?? row.number}`;
    if (!seen.has(pair)) {
      seen.add(pair);
      return [];
    }
    return [{ row: row.number, column: FLAG, message: 'この所属の同じ設定が、上にもあります。' }];
  });
}

import { groupOrder, type Axis } from '../aggregation/axes.ts';
import { implementationRate } from '../aggregation/counts.ts';
import { smallGroup } from '../aggregation/small-groups.ts';
import type { CitySummary } from '../aggregation/summary.ts';
import type { Department } from '../inspection/roster.ts';
import type { Item } from '../questionnaire/questionnaire.ts';
import { pairedDepartments, type DepartmentPair, type LeftOutDepartment } from './comparable-departments.ts';
import { pairedItems, type ItemPairs } from './comparable-items.ts';
import { comparedFigures, type ComparedFigure } from './compared-figures.ts';
import { changeOf } from './difference.ts';
import type { WordingDecision } from './wording-decision.ts';

export interface ComparedItem {
  item: Item;
  figure: ComparedFigure;
}

export interface ComparedDepartment {
  pair: DepartmentPair;
  figure: ComparedFigure;
}

export interface ComparedGroup {
  group: string;
  figure: ComparedFigure;
}

/** A comparable item that applied to these departments in only one of the years, so it is left out for them. */
export interface LeftOutItem {
  item: Item;
  departments: Department[];
}

/**
 * This year compared with an earlier one, over what is comparable only. Lists are in this year's order and omit entries
 * without a figure. The parts of `chapters`, `clauses` (main clause), `items` and `departments` each add up to `total`,
 * except for `total.departments`.
 */
export interface YearComparison {
  now: CitySummary;
  past: CitySummary;
  total: ComparedFigure;
  chapters: ComparedGroup[];
  clauses: ComparedGroup[];
  items: ComparedItem[];
  departments: ComparedDepartment[];
  /** How the items of both years pair up. Added, withdrawn and unconfirmed changed items are not compared. */
  itemPairs: ItemPairs;
  leftOut: {
    departments: LeftOutDepartment[];
    newlyApplicable: LeftOutItem[];
    noLongerApplicable: LeftOutItem[];
  };
}

/** Compares an inspection with an earlier one. `confirmed` are the officer's decisions about changed wordings. */
export function yearComparison(
  now: CitySummary,
  past: CitySummary,
  confirmed: readonly WordingDecision[],
): YearComparison {
  const itemPairs = pairedItems(now, past, confirmed);
  const { comparable } = itemPairs;
  const { pairs, leftOut } = pairedDepartments(now, past);
  const figures = comparedFigures(now.questionnaire, comparable, pairs);
  const groups = (axis: Axis, of: ReadonlyMap<string, ComparedFigure>) =>
    withFigures(groupOrder(now.questionnaire, axis), of, (group) => group).map(([group, figure]) => ({
      group,
      figure,
    }));
  return {
    now,
    past,
    total: figures.total,
    chapters: groups('chapter', figures.chapters),
    clauses: groups('mainClause', figures.clauses),
    items: withFigures(comparable, figures.items, ({ id }) => id).map(([item, figure]) => ({ item, figure })),
    departments: withFigures(pairs, figures.departments, (pair) => pair.now.department.code).map(([pair, figure]) => ({
      pair,
      figure,
    })),
    itemPairs,
    leftOut: {
      departments: leftOut,
      newlyApplicable: leftOutItems(comparable, figures.newlyApplicable),
      noLongerApplicable: leftOutItems(comparable, figures.noLongerApplicable),
    },
  };
}

function withFigures<T>(
  all: readonly T[],
  figures: ReadonlyMap<string, ComparedFigure>,
  idOf: (each: T) => string,
): [T, ComparedFigure][] {
  return all.flatMap((each) => {
    const figure = figures.get(idOf(each));
    return figure === undefined ? [] : [[each, figure] as [T, ComparedFigure]];
  });
}

function leftOutItems(items: readonly Item[], noted: ReadonlyMap<string, Department[]>): LeftOutItem[] {
  return items.flatMap((item) => {
    const departments = noted.get(item.id);
    return departments === undefined ? [] : [{ item, departments }];
  });
}

/** The change of 実施率 as a share; null when one of the years has no value. */
export function implementationChange({ now, past }: ComparedFigure): number | null {
  return changeOf(implementationRate(now), implementationRate(past));
}

/** What got worse, largest drop first. Equal drops keep their order. */
export function gotWorse<T extends { figure: ComparedFigure }>(compared: readonly T[]): T[] {
  return compared
    .map((each) => ({ each, change: implementationChange(each.figure) ?? 0 }))
    .filter(({ change }) => change < 0)
    .sort((a, b) => a.change - b.change)
    .map(({ each }) => each);
}

/** 少数: one of the years rests on too few answers, or, for figures about several departments, on too few departments. */
export function standsOnFew({ now, past, departments }: ComparedFigure, about: 'several' | 'one'): boolean {
  const least = about === 'one' ? Infinity : departments;
  return smallGroup(implementationRate(now), least) || smallGroup(implementationRate(past), least);
}

import { groupsOf } from '../aggregation/axes.ts';
import { count, noCounts, type Counts, type ItemOutcome } from '../aggregation/counts.ts';
import type { Department } from '../inspection/roster.ts';
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts';
import type { DepartmentPair } from './comparable-departments.ts';

/**
 * Counts of both years over the same items and departments. `departments` is the number of this year's departments in
 * it.
 */
export interface ComparedFigure {
  now: Counts;
  past: Counts;
  departments: number;
}

/** Figures by id. Without anything comparable, an id has no figure. */
export interface ComparedFigures {
  total: ComparedFigure;
  items: Map<string, ComparedFigure>;
  departments: Map<string, ComparedFigure>;
  chapters: Map<string, ComparedFigure>;
  clauses: Map<string, ComparedFigure>;
  /** By item: the departments for which it applies now but did not then, and the reverse. No figure contains them. */
  newlyApplicable: Map<string, Department[]>;
  noLongerApplicable: Map<string, Department[]>;
}

/**
 * Counts what applied in both years, department by department. The predecessors of a department are counted together.
 */
export function comparedFigures(
  questionnaire: Questionnaire,
  items: readonly Item[],
  pairs: readonly DepartmentPair[],
): ComparedFigures {
  const figures: ComparedFigures = {
    total: noFigure(),
    items: new Map(),
    departments: new Map(),
    chapters: new Map(),
    clauses: new Map(),
    newlyApplicable: new Map(),
    noLongerApplicable: new Map(),
  };
  const places = itemPlaces(questionnaire, items);
  for (const pair of pairs) {
    const touched = new Set<ComparedFigure>();
    for (const place of places) addItem(figures, pair, place, touched);
    for (const figure of touched) figure.departments += 1;
  }
  return figures;
}

/** An item with its groups, computed once. */
interface ItemPlace {
  id: string;
  chapters: string[];
  clauses: string[];
}

function itemPlaces(questionnaire: Questionnaire, items: readonly Item[]): ItemPlace[] {
  const chapters = groupsOf(questionnaire, 'chapter');
  const clauses = groupsOf(questionnaire, 'mainClause');
  return items.map((item) => ({ id: item.id, chapters: chapters(item), clauses: clauses(item) }));
}

function addItem(figures: ComparedFigures, pair: DepartmentPair, place: ItemPlace, touched: Set<ComparedFigure>) {
  const { department, outcomes } = pair.now;
  const now = outcomes.get(place.id);
  const past = pair.past.flatMap((tally) => tally.outcomes.get(place.id) ?? []);
  if (now === undefined || past.length === 0) {
    if (now !== undefined) note(figures.newlyApplicable, place.id, department);
    else if (past.length > 0) note(figures.noLongerApplicable, place.id, department);
    return;
  }
  const concerned = [
    figures.total,
    figureIn(figures.items, place.id),
    figureIn(figures.departments, department.code),
    ...place.chapters.map((group) => figureIn(figures.chapters, group)),
    ...place.clauses.map((group) => figureIn(figures.clauses, group)),
  ];
  for (const figure of concerned) {
    addOutcomes(figure, now, past);
    touched.add(figure);
  }
}

function addOutcomes(figure: ComparedFigure, now: ItemOutcome, past: readonly ItemOutcome[]) {
  count(figure.now, now);
  for (const outcome of past) count(figure.past, outcome);
}

function noFigure(): ComparedFigure {
  return { now: noCounts(), past: noCounts(), departments: 0 };
}

function figureIn(figures: Map<string, ComparedFigure>, id: string): ComparedFigure {
  const found = figures.get(id) ?? noFigure();
  figures.set(id, found);
  return found;
}

function note(noted: Map<string, Department[]>, item: string, department: Department) {
  noted.set(item, [...(noted.get(item) ?? []), department]);
}

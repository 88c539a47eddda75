import type { Inspection } from '#domain/inspection/inspection.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { ALL } from '#state/officer-view.ts';
import type { Option } from '#ui/choice/options.ts';

/** True when the filter lets the value through. */
export function passes(filter: string, value: string): boolean {
  return filter === ALL || filter === value;
}

/** The 部 of the roster in its order, each once, after the entry for all of them. Departments without one are not listed. */
export function parentOptions(inspection: Inspection, all: string): Option[] {
  const parents = new Set(inspection.roster.flatMap(({ parent }) => parent ?? []));
  return [{ id: ALL, label: all }, ...[...parents].map((parent) => ({ id: parent, label: parent }))];
}

/** The chapters in their order after the entry for all of them. */
export function chapterOptions(questionnaire: Questionnaire, all: string): Option[] {
  return [{ id: ALL, label: all }, ...questionnaire.chapters.map(({ id, title }) => ({ id, label: title }))];
}

import type { Identified, QuestionnaireFault, QuestionnairePath } from './fault.ts';
import { placedItems } from './places.ts';
import { UNVERIFIED, type Questionnaire } from './questionnaire.ts';
import { STATUSES } from './status.ts';

const MAX_CHAPTERS = 12;

/** Duplicate ids, too many chapters, and missing parts that every questionnaire must have. */
export function identityFaults(questionnaire: Questionnaire): QuestionnaireFault[] {
  return [...duplicates(questionnaire), ...missingParts(questionnaire), ...tooManyChapters(questionnaire)];
}

function duplicates(questionnaire: Questionnaire): QuestionnaireFault[] {
  const { policy } = questionnaire;
  return [
    ...repeated('clause', idsOf(policy.clauses, ['policy', 'clauses'])),
    ...repeated('threat', idsOf(policy.threats, ['policy', 'threats'])),
    ...repeated('obligation', idsOf(questionnaire.obligations, ['obligations'])),
    ...repeated('flag', idsOf(questionnaire.flags, ['flags'])),
    ...repeated('fact', idsOf(questionnaire.facts, ['facts'])),
    ...repeated('method', idsOf(questionnaire.checkMethods, ['checkMethods'])),
    ...repeated('action-kind', idsOf(questionnaire.actionKinds, ['actionKinds'])),
    ...repeated('chapter', idsOf(questionnaire.chapters, ['chapters'])),
    ...repeated(
      'item',
      placedItems(questionnaire).map(({ item, path }) => [item.id, [...path, 'id']]),
    ),
    ...repeated(
      'term',
      questionnaire.glossary.map(({ term }, index) => [term, ['glossary', index, 'term']]),
    ),
    ...repeated(
      'status',
      questionnaire.scale.map(({ status }, index) => [status, ['scale', index, 'status']]),
    ),
  ];
}

type Named = readonly [id: string, path: QuestionnairePath];

function idsOf(list: readonly { id: string }[], path: QuestionnairePath): Named[] {
  return list.map(({ id }, index) => [id, [...path, index, 'id']]);
}

function repeated(what: Identified, named: readonly Named[]): QuestionnaireFault[] {
  const seen = new Set<string>();
  return named.flatMap(([id, path]) => {
    if (seen.has(id)) return [{ kind: 'duplicate' as const, what, id, path }];
    seen.add(id);
    return [];
  });
}

function missingParts(questionnaire: Questionnaire): QuestionnaireFault[] {
  const { scale, checkMethods, flags } = questionnaire;
  const faults: QuestionnaireFault[] = [];
  const complete = STATUSES.every((status) => scale.some((step) => step.status === status));
  if (!complete) faults.push({ kind: 'missing', what: 'status', path: ['scale'] });
  if (!checkMethods.some(({ id }) => id === UNVERIFIED)) {
    faults.push({ kind: 'missing', what: 'unverified-method', path: ['checkMethods'] });
  }
  if (!flags.some(({ setBy }) => setBy === 'everyone')) {
    faults.push({ kind: 'missing', what: 'everyone-flag', path: ['flags'] });
  }
  return faults;
}

function tooManyChapters({ chapters }: Questionnaire): QuestionnaireFault[] {
  if (chapters.length <= MAX_CHAPTERS) return [];
  return [{ kind: 'too-many-chapters', count: chapters.length, limit: MAX_CHAPTERS, path: ['chapters', MAX_CHAPTERS] }];
}

import type { Chapter, Item, Obligation, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { AuthorFiles } from './author-files.ts';
import { toCondition } from './condition-form.ts';

type ChapterForm = AuthorFiles['chapters'][number]['value'];
type ItemForm = ChapterForm['items'][number];
type ObligationForm = AuthorFiles['obligations']['value']['obligations'][number];

/**
 * Assembles the author's files into a questionnaire, without checks. Drops `guideline`, because nobody has verified it.
 */
export function assemble(files: AuthorFiles): Questionnaire {
  const head = files.questionnaire.value;
  return {
    id: head.id,
    version: head.version,
    title: head.title,
    policy: files.policy.value,
    obligations: files.obligations.value.obligations.map(toObligation),
    features: head.features,
    glossary: files.glossary.value.terms,
    flags: files.profile.value.flags.map(({ set_by: setBy, ...flag }) => ({ ...flag, setBy })),
    facts: files.facts.value.facts,
    scale: head.scale,
    hold: head.hold,
    checkMethods: head.check_methods,
    actionKinds: head.action_kinds,
    requiredInputs: head.required_inputs,
    declaration: head.declaration,
    timingRule: head.timing_rule,
    knowingRule: head.knowing_rule,
    priorities: head.priorities,
    roles: head.roles,
    cia: head.cia,
    tiers: head.tiers,
    chapters: files.chapters.map((chapter) => toChapter(chapter.value)),
  };
}

function toObligation({ represented_by: representedBy, ...obligation }: ObligationForm): Obligation {
  return { ...obligation, representedBy };
}

function toChapter(chapter: ChapterForm): Chapter {
  return { ...chapter, items: chapter.items.map((item) => toItem(item, chapter.id)) };
}

function toItem(item: ItemForm, chapter: string): Item {
  return {
    id: item.id,
    chapter,
    clauses: item.clauses,
    text: item.text,
    hint: item.hint,
    answeredBy: item.answered_by,
    appliesIf: toCondition(item.applies_if),
    evidence: item.evidence,
    action: item.action,
    mainThreat: item.main_threat,
    ...(item.kind === undefined ? {} : { kind: item.kind }),
    threats: item.threats,
    mainCia: item.main_cia,
    cia: item.cia,
    tier: item.tier,
    naAllowed: item.na_allowed,
    nonPublicStandards: item.non_public_standards,
    naReasons: item.na_reasons,
    defaultMethod: item.default_method,
    priority: item.priority,
    rows: item.rows,
    sameAs: item.same_as,
    askPeople: item.ask_people,
  };
}

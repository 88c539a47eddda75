import type { Condition } from './condition.ts';
import type { Status } from './status.ts';

export type Cia = 'C' | 'I' | 'A';
export type Tier = 'mynumber' | 'lgwan' | 'internet';
export type Priority = 'focus' | 'standard';

/** Inputs that an answer may require besides its status. `rows` concerns only items that have rows. */
export const REQUIRED_INPUTS = ['method', 'comment', 'evidence', 'action', 'reason', 'rows'] as const;
export type RequiredInput = (typeof REQUIRED_INPUTS)[number];

/** The check method that says nobody checked. A ○ with it is not a 確認済みの○. */
export const UNVERIFIED = 'unverified';

/**
 * A numbered part of the policy. `id` is its number as officers cite it: `6(3)ア`. `parent` is null for top-level
 * headings.
 */
export interface Clause {
  id: string;
  parent: string | null;
  heading: string;
  summary: string;
}

export interface Threat {
  id: string;
  label: string;
  /** What the policy counts among the threat: 委託管理の不備. */
  kinds: string[];
}

export interface Policy {
  title: string;
  city: string;
  /** Year and month printed on the policy: 令和8年3月. */
  edition: string;
  clauses: Clause[];
  threats: Threat[];
  scope: { organisations: string[]; assets: string[] };
}

/** One thing that a clause demands, defines, covers or expects, and what represents it in the product. */
export interface Obligation {
  id: string;
  clause: string;
  summary: string;
  kind: 'duty' | 'definition' | 'scope' | 'threat';
  representedBy: {
    items: string[];
    terms: string[];
    threat: string | null;
    scope: 'organisations' | 'assets' | null;
    roster: boolean;
    /** Keys of {@link Questionnaire.features}. */
    features: string[];
  };
}

export interface Term {
  term: string;
  clause: string;
  meaning: string;
}

/** A question about what the department does. `setBy` says who answers it; `everyone` is always on. */
export interface Flag {
  id: string;
  label: string;
  help: string | null;
  setBy: 'everyone' | 'chief' | 'roster';
}

/** A figure that the officer may already know about a department, shown beside the items it helps to answer. */
export interface Fact {
  id: string;
  label: string;
  unit: string;
  items: string[];
  source: string;
}

export interface ScaleStep {
  status: Status;
  symbol: string;
  label: string;
}

export interface CheckMethod {
  id: string;
  label: string;
}

export interface ActionKind {
  id: string;
  label: string;
}

export interface Item {
  id: string;
  chapter: string;
  /** The main clause first. */
  clauses: string[];
  text: string;
  hint: string;
  answeredBy: string;
  appliesIf: Condition;
  evidence: string[];
  /** A typical improvement, offered as the initial text of an action. */
  action: string;
  mainThreat: string;
  /** The kind of the main threat: one of its {@link Threat.kinds}. Absent while none was named. */
  kind?: string;
  threats: string[];
  mainCia: Cia;
  cia: Cia[];
  /** Null when the item does not belong to one network tier. */
  tier: Tier | null;
  naAllowed: boolean;
  naReasons: string[];
  defaultMethod: string;
  priority: Priority;
  /** Column headings when the answer lists rows (such as one per SNS account); otherwise null. */
  rows: string[] | null;
  /** Digests of earlier wordings that mean the same (design: identity across years). */
  sameAs: string[];
  /**
   * Passages of non-public standards. They are printed and exported only on request, and a pack that contains any must
   * be sealed.
   */
  nonPublicStandards: string[];
  /** True when asking several people decides about ○; {@link Questionnaire.knowingRule} says how. */
  askPeople: boolean;
}

export interface Chapter {
  id: string;
  title: string;
  clauses: string[];
  items: Item[];
}

/** A versioned checklist, compiled from its folder in questionnaires/. */
export interface Questionnaire {
  id: string;
  version: string;
  title: string;
  policy: Policy;
  obligations: Obligation[];
  features: Record<string, string>;
  glossary: Term[];
  flags: Flag[];
  facts: Fact[];
  scale: ScaleStep[];
  hold: { label: string; title: string; rule: string };
  checkMethods: CheckMethod[];
  actionKinds: ActionKind[];
  requiredInputs: Record<Status, Record<Priority, RequiredInput[]>>;
  declaration: string;
  timingRule: string;
  knowingRule: string;
  priorities: Record<Priority, { label: string; meaning: string }>;
  /** Labels by role id of who answers an item. */
  roles: Record<string, string>;
  cia: Record<Cia, string>;
  tiers: Record<Tier, string>;
  chapters: Chapter[];
}

/** All items in chapter order. */
export function itemsOf(questionnaire: Questionnaire): Item[] {
  return questionnaire.chapters.flatMap((chapter) => chapter.items);
}

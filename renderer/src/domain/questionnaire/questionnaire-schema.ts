import { id, line, sha256, text } from '../exchange/fields.ts';
import { z } from '../schema.ts';
import type { Condition } from './condition.ts';
import { REQUIRED_INPUTS, type Chapter, type Item, type Questionnaire } from './questionnaire.ts';
import { STATUSES } from './status.ts';

const labels = z.record(id, line);
const ids = z.array(id).max(1000);
const status = z.enum(STATUSES);
const cia = z.enum(['C', 'I', 'A']);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('flag'), flag: id }),
    z.strictObject({ kind: z.literal('answer'), item: id, statuses: z.array(status).max(4) }),
    z.strictObject({ kind: z.literal('all'), of: z.array(condition).max(100) }),
    z.strictObject({ kind: z.literal('any'), of: z.array(condition).max(100) }),
    z.strictObject({ kind: z.literal('not'), of: condition }),
  ]),
);

const item: z.ZodType<Item> = z.strictObject({
  id,
  chapter: id,
  clauses: ids,
  text,
  hint: text,
  answeredBy: id,
  appliesIf: condition,
  evidence: z.array(line).max(100),
  action: text,
  mainThreat: id,
  kind: line.exactOptional(),
  threats: ids,
  mainCia: cia,
  cia: z.array(cia).max(3),
  tier: z.enum(['mynumber', 'lgwan', 'internet']).nullable(),
  naAllowed: z.boolean(),
  naReasons: z.array(line).max(100),
  defaultMethod: id,
  priority: z.enum(['focus', 'standard']),
  rows: z.array(line).max(20).nullable(),
  sameAs: z.array(sha256).max(100),
  nonPublicStandards: z.array(line).max(20),
  askPeople: z.boolean(),
});

const chapter: z.ZodType<Chapter> = z.strictObject({ id, title: line, clauses: ids, items: z.array(item).max(1000) });

const policy = z.strictObject({
  title: line,
  city: line,
  edition: line,
  clauses: z.array(z.strictObject({ id, parent: id.nullable(), heading: line, summary: text })).max(1000),
  threats: z.array(z.strictObject({ id, label: line, kinds: z.array(line).max(100) })).max(100),
  scope: z.strictObject({ organisations: z.array(line).max(100), assets: z.array(line).max(100) }),
});

const obligation = z.strictObject({
  id,
  clause: id,
  summary: text,
  kind: z.enum(['duty', 'definition', 'scope', 'threat']),
  representedBy: z.strictObject({
    items: ids,
    terms: z.array(line).max(100),
    threat: id.nullable(),
    scope: z.enum(['organisations', 'assets']).nullable(),
    roster: z.boolean(),
    features: ids,
  }),
});

const inputs = z.array(z.enum(REQUIRED_INPUTS)).max(REQUIRED_INPUTS.length);
const inputsByPriority = z.strictObject({ focus: inputs, standard: inputs });
const labelled = z.array(z.strictObject({ id, label: line })).max(100);
const explained = z.strictObject({ label: line, meaning: text });

/**
 * A compiled questionnaire as packs contain it. Its cross-references were checked before packing; its digest shows that
 * it is unchanged.
 */
export const questionnaireSchema: z.ZodType<Questionnaire> = z.strictObject({
  id,
  version: id,
  title: line,
  policy,
  obligations: z.array(obligation).max(2000),
  features: labels,
  glossary: z.array(z.strictObject({ term: line, clause: id, meaning: text })).max(1000),
  flags: z
    .array(z.strictObject({ id, label: line, help: text.nullable(), setBy: z.enum(['everyone', 'chief', 'roster']) }))
    .max(200),
  facts: z.array(z.strictObject({ id, label: line, unit: line, items: ids, source: line })).max(500),
  scale: z.array(z.strictObject({ status, symbol: line, label: line })).length(STATUSES.length),
  hold: z.strictObject({ label: line, title: line, rule: text }),
  checkMethods: labelled,
  // The first kind is the default of every △ and ×.
  actionKinds: labelled.min(1),
  requiredInputs: z.strictObject({
    yes: inputsByPriority,
    partial: inputsByPriority,
    no: inputsByPriority,
    na: inputsByPriority,
  }),
  declaration: text,
  timingRule: text,
  knowingRule: text,
  priorities: z.strictObject({ focus: explained, standard: explained }),
  roles: labels,
  cia: z.strictObject({ C: line, I: line, A: line }),
  tiers: z.strictObject({ mynumber: line, lgwan: line, internet: line }),
  chapters: z.array(chapter).max(12),
});

import type { Condition } from '#domain/questionnaire/condition.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { z } from '#domain/schema.ts';
import { itemId, name, status } from './fields.ts';

type Tree =
  | { flag: string }
  | { answer: { item: string; statuses: Status[] } }
  | { all: Tree[] }
  | { any: Tree[] }
  | { not: Tree };

const FORM_HINT = 'は [flag, a+b] の並びか、flag・answer・all・any・not を組み合わせた形で書いてください。';

const FLAG_LIST_ENTRY = /^[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/;

const tree: z.ZodType<Tree> = z.lazy(() =>
  z.union([
    z.strictObject({ flag: name('所属の状況の id') }),
    z.strictObject({ answer: z.strictObject({ item: itemId, statuses: z.array(status).min(1) }) }),
    z.strictObject({ all: z.array(tree).min(1) }),
    z.strictObject({ any: z.array(tree).min(1) }),
    z.strictObject({ not: tree }),
  ]),
);

/** `applies_if` as authors write it: a list of flags (any of them; `a+b` means both), or a tree over flags and answers. */
export const conditionForm = z
  .union([z.array(z.string().regex(FLAG_LIST_ENTRY, FORM_HINT)).min(1), tree], {
    error: (issue) => (issue.input === undefined ? 'がありません。' : FORM_HINT),
  })
  .meta({
    description:
      '対象になる所属の状況。並びはどれか一つに当てはまれば対象（a+b は両方）。any・all・not・flag・answer の形でも書けます',
  });

/** Converts the authors' form into the domain's. */
export function toCondition(form: z.infer<typeof conditionForm>): Condition {
  if (!Array.isArray(form)) return fromTree(form);
  return oneOrMore(
    'any',
    form.map((entry) =>
      oneOrMore(
        'all',
        entry.split('+').map((flag) => ({ kind: 'flag', flag })),
      ),
    ),
  );
}

function oneOrMore(kind: 'any' | 'all', of: Condition[]): Condition {
  const [first, ...rest] = of;
  return first !== undefined && rest.length === 0 ? first : { kind, of };
}

function fromTree(node: Tree): Condition {
  if ('flag' in node) return { kind: 'flag', flag: node.flag };
  if ('answer' in node) return { kind: 'answer', item: node.answer.item, statuses: node.answer.statuses };
  if ('all' in node) return { kind: 'all', of: node.all.map(fromTree) };
  if ('any' in node) return { kind: 'any', of: node.any.map(fromTree) };
  return { kind: 'not', of: fromTree(node.not) };
}

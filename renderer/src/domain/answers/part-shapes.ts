import { day, id, line, text } from '../exchange/fields.ts';
import { z } from '../schema.ts';
import { PROGRESS_STATES, type AnswerParts } from './answer.ts';
import type { PartKind } from './part-kinds.ts';
import { ANSWER_PARTS, isLater, PARTS, type AnswerPart } from './parts.ts';

const evidence = z.strictObject({ document: text, number: line, place: line });
const action = z.strictObject({ kind: id, what: text, post: line, due: z.union([day, z.literal('')]) });
const progress = z.strictObject({ state: z.enum(PROGRESS_STATES), note: text });

/** How every kind of part stands in the files people hand to each other. */
export const HANDED_SHAPES = {
  method: id.nullable(),
  text,
  documents: z.array(evidence).max(100),
  rows: z.array(z.array(line).max(20)).max(1000),
  action: action.nullable(),
  progress: progress.nullable(),
};

/** The same in a draft, in which nothing has to be complete. */
export const DRAFT_SHAPES = {
  ...HANDED_SHAPES,
  action: z.strictObject({ ...action.shape, dueText: line.exactOptional() }).nullable(),
};

type ShapesByKind = Record<PartKind, z.ZodType>;
type IsOptional<P extends AnswerPart> = AnswerParts extends Required<Pick<AnswerParts, P>> ? false : true;
type ShapeOf<S extends ShapesByKind, P extends AnswerPart> = S[(typeof PARTS)[P]['kind']];
type PartShapes<S extends ShapesByKind> = {
  [P in AnswerPart]-?: IsOptional<P> extends true ? z.ZodExactOptional<ShapeOf<S, P>> : ShapeOf<S, P>;
};

/** The form of all parts, by the form of their kinds. */
export function partShapes<S extends ShapesByKind>(shapes: S): PartShapes<S> {
  const entries = ANSWER_PARTS.map((part) => {
    const shape: z.ZodType = shapes[PARTS[part].kind];
    return [part, isLater(part) ? shape.exactOptional() : shape];
  });
  return Object.fromEntries(entries) as PartShapes<S>;
}

import { fail, ok, type Result } from '../result.ts';
import type { ProfileState } from '../profile/profile.ts';
import type { ReceivedReturn } from '../returns/return-repository.ts';
import type { Answer, Answers } from './answer.ts';
import type { Attachment } from './attachment.ts';
import type { LastYear } from './last-year.ts';
import type { Watch } from './response-repository.ts';
import type { Person, Response } from './response.ts';

/** A response with everything that belongs to it. Of attachments only what is said of them: their bytes are read when one is opened. */
export interface ResponseContent {
  response: Response;
  answers: Answers;
  /** In the order in which they were attached. */
  attachments: readonly Attachment[];
  /** What the officer wrote back, the newest first. */
  returns: readonly ReceivedReturn[];
  lastYear: LastYear | null;
}

/** One row of a draft, or one part of it, as a command leaves it. */
export type ContentChange =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'respondent'; respondent: Person }
  | { kind: 'profile'; profile: ProfileState };

/** What somebody decides about a draft, made of what the draft holds at that moment. `now` is the instant in UTC. */
export type Command<F extends { kind: string } = never> = (
  content: ResponseContent,
  now: string,
) => Result<ContentChange, F>;

/** Why a draft takes no command: it is signed off or handed over. */
export interface Locked {
  kind: 'locked';
}

/** The change that a command makes to a draft. */
export function decided<F extends { kind: string }>(
  command: Command<F>,
  content: ResponseContent,
  now: string,
): Result<ContentChange, F | Locked> {
  const { signOff, handedOver } = content.response;
  return signOff === null && handedOver === null ? command(content, now) : fail({ kind: 'locked' });
}

/** Changes the answer to an item; `change` gets undefined where none is given. */
export function changeAnswer(item: string, change: (given: Answer | undefined) => Answer): Command {
  return ({ answers }) => ok({ kind: 'answer', answer: change(answers.get(item)) });
}

/** The content after a change. What the change does not touch stays the same object. */
export function changed(content: ResponseContent, change: ContentChange): ResponseContent {
  const { response, answers } = content;
  switch (change.kind) {
    case 'answer':
      return { ...content, answers: new Map(answers).set(change.answer.item, change.answer) };
    case 'respondent':
      return { ...content, response: { ...response, respondent: change.respondent } };
    case 'profile':
      return { ...content, response: { ...response, profile: change.profile } };
  }
}

/** What is stored of responses, as a whole. */
export interface ContentReader {
  /** Undefined where there is no such response. */
  read(id: string): Promise<ResponseContent | undefined>;
  watch(id: string): Watch<ResponseContent | undefined>;
}

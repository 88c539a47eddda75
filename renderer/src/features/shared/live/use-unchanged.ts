import { useState } from 'react';
import type { Answers } from '#domain/answers/answer.ts';
import { keepUnchanged } from './keep-unchanged.ts';

/** The answers, in which each one keeps its identity as long as it says the same; undefined as long as they are. */
export function useUnchanged(answers: Answers | undefined): Answers | undefined {
  const [seen, setSeen] = useState({ given: answers, kept: answers });
  if (seen.given === answers) return seen.kept;
  const kept = answers === undefined || seen.kept === undefined ? answers : keepUnchanged(seen.kept, answers);
  setSeen({ given: answers, kept });
  return kept;
}

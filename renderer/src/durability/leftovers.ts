import type { Answer } from '#domain/answers/answer.ts';
import { sameAnswer } from '#domain/answers/history.ts';
import type { ResponseRepository } from '#domain/answers/response-repository.ts';

/** The part of the browser's local storage that is used. It writes synchronously, which works even while the page is being closed. */
export interface Shelf {
  length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const PREFIX = 'tenken-leftover ';

/** An answer whose write has not finished. `over` lists the states that the database may hold until then (null: no answer): only those may be replaced. */
interface Leftover {
  answer: Answer;
  over: (Answer | null)[];
}

/** Keeps the answers that wait for the database, so that nothing is lost when the page is left in the middle of a write. */
export interface Leftovers {
  /** An answer waits from now on. `before` is what it was made of, answers that wait included. */
  waits(response: string, answer: Answer, before: Answer | undefined): void;
  /** The database has it. */
  arrived(response: string, answer: Answer): void;
  /** The page is being left: whatever is not in the database yet is put on the shelf at once. */
  leaving(): void;
  /** Brings what was left on the shelf into the database; returns the ids of the responses it belongs to. Call it before anything is shown. */
  restore(responses: Pick<ResponseRepository, 'answer'>): Promise<ReadonlySet<string>>;
  /** The responses with these ids were deleted: nothing of them stays on the shelf. */
  forget(responses: readonly string[]): void;
}

/**
 * A database write needs a few turns of the event loop, and a page that is being closed gets none. From that moment on, unfinished answers are therefore
 * kept on the shelf until the database has them.
 */
export function leftoversOn(shelf: Shelf): Leftovers {
  const underWay = new Map<string, Leftover>();
  let left = false;
  return {
    waits: (response, answer, before) => {
      const key = keyOf(response, answer.item);
      const under = underWay.get(key);
      const over = under === undefined ? [before ?? null] : [...under.over, under.answer];
      underWay.set(key, { answer, over });
      if (left) put(shelf, key, { answer, over });
    },
    arrived: (response, answer) => {
      const key = keyOf(response, answer.item);
      if (underWay.get(key)?.answer !== answer) return;
      underWay.delete(key);
      shelf.removeItem(key);
    },
    leaving: () => {
      left = true;
      for (const [key, each] of underWay) put(shelf, key, each);
    },
    restore: (responses) => restore(responses, shelf),
    forget: (gone) => {
      const isOf = (key: string) => gone.some((id) => key.startsWith(keyOf(id, '')));
      for (const key of underWay.keys()) if (isOf(key)) underWay.delete(key);
      for (const key of keysOn(shelf)) if (isOf(key)) shelf.removeItem(key);
    },
  };
}

async function restore(responses: Pick<ResponseRepository, 'answer'>, shelf: Shelf): Promise<ReadonlySet<string>> {
  const touched = new Set<string>();
  for (const key of keysOn(shelf)) {
    const [id, item] = key.slice(PREFIX.length).split(' ');
    const found = read(shelf, key);
    if (id === undefined || item === undefined || found === null || found.answer?.item !== item) continue;
    const stored = await responses.answer(id, item, (present) =>
      isOver(found, present) ? found.answer : (present ?? found.answer),
    );
    if (stored.ok) touched.add(id);
    if (stored.ok || stored.failure.kind !== 'storage') shelf.removeItem(key);
  }
  return touched;
}

// Local storage reaches the disk later than the database. After a crash the shelf may hold an answer that is older than the stored one, which must stay.
function isOver({ over }: Leftover, present: Answer | undefined): boolean {
  return over.some((each) =>
    each === null || present === undefined ? each === (present ?? null) : sameAnswer(each, present),
  );
}

/** Deletes all answers from the shelf, also those that cannot be read. */
export function clearShelf(shelf: Shelf): void {
  for (const key of keysOn(shelf)) shelf.removeItem(key);
}

function keysOn(shelf: Shelf): string[] {
  const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '');
  return keys.filter((each) => each.startsWith(PREFIX));
}

function keyOf(id: string, item: string): string {
  return `${PREFIX}${id} ${item}`;
}

// If the shelf is full or refused, the answer is no worse off than without it: the badge still says that it is not saved.
function put(shelf: Shelf, key: string, leftover: Leftover): void {
  try {
    shelf.setItem(key, JSON.stringify(leftover));
  } catch {
    return;
  }
}

function read(shelf: Shelf, key: string): Leftover | null {
  try {
    return JSON.parse(shelf.getItem(key) ?? 'null') as Leftover | null;
  } catch {
    return null;
  }
}

import type { Answer } from '#domain/answers/answer.ts';
import { sameAnswer } from '#domain/answers/history.ts';
import type { ResponseRepository } from '#domain/answers/response-repository.ts';

/** The members of local storage in use here. It writes synchronously, even while the page unloads. */
export interface Shelf {
  length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const PREFIX = 'tenken-leftover ';

/**
 * A pending answer. `over` lists the values that the database may still hold until the answer arrives there; null: no
 * answer.
 */
interface Leftover {
  answer: Answer;
  over: (Answer | null)[];
}

/** A response repository that loses nothing when the page unloads during a write. */
export interface Leftovers {
  responses: ResponseRepository;
  /** The page unloads: puts all pending answers on the shelf at once. */
  leaving(): void;
  /** Moves answers from the shelf into the database. Call it before anything is shown. */
  restore(): Promise<void>;
  /** Removes deleted responses from the shelf. */
  forget(responses: readonly string[]): void;
}

/**
 * A database write takes several turns of the event loop, which an unloading page no longer gets. From `leaving` on,
 * pending answers therefore stay on the shelf until the database has them.
 */
export function withLeftovers(inner: ResponseRepository, shelf: Shelf): Leftovers {
  const known = new Map<string, Answer>();
  const underWay = new Map<string, Leftover>();
  let left = false;
  const answer: ResponseRepository['answer'] = async (id, item, change) => {
    const key = keyOf(id, item);
    const before = underWay.get(key);
    const expected = {
      answer: change(before?.answer ?? known.get(key)),
      over: before === undefined ? [known.get(key) ?? null] : [...before.over, before.answer],
    };
    underWay.set(key, expected);
    if (left) put(shelf, key, expected);
    const stored = await inner.answer(id, item, change);
    if (stored.ok) known.set(key, stored.value);
    if (underWay.get(key) === expected) {
      underWay.delete(key);
      if (stored.ok) shelf.removeItem(key);
    }
    return stored;
  };
  const answers: ResponseRepository['answers'] = (id) => (listener) =>
    inner.answers(id)((stored) => {
      for (const each of stored.values()) known.set(keyOf(id, each.item), each);
      listener(stored);
    });
  return {
    responses: { ...inner, answer, answers },
    leaving: () => {
      left = true;
      for (const [key, each] of underWay) put(shelf, key, each);
    },
    restore: () => restore(inner, shelf),
    forget: (gone) => {
      const isOf = (key: string) => gone.some((id) => key.startsWith(keyOf(id, '')));
      for (const noted of [known, underWay]) for (const key of noted.keys()) if (isOf(key)) noted.delete(key);
      for (const key of keysOn(shelf)) if (isOf(key)) shelf.removeItem(key);
    },
  };
}

async function restore(inner: ResponseRepository, shelf: Shelf): Promise<void> {
  for (const key of keysOn(shelf)) {
    const [id, item] = key.slice(PREFIX.length).split(' ');
    const found = read(shelf, key);
    if (id === undefined || item === undefined || found === null || found.answer?.item !== item) continue;
    const stored = await inner.answer(id, item, (present) =>
      isOver(found, present) ? found.answer : (present ?? found.answer),
    );
    if (stored.ok || stored.failure.kind !== 'storage') shelf.removeItem(key);
  }
}

// Local storage reaches the disk later than the database. After a crash, an answer on the shelf may be older than the
// stored one.
function isOver({ over }: Leftover, present: Answer | undefined): boolean {
  return over.some((each) =>
    each === null || present === undefined ? each === (present ?? null) : sameAnswer(each, present),
  );
}

/** Removes all leftovers from the shelf unread. */
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

// A full or forbidden shelf only removes this extra protection; the badge still says that nothing is stored.
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

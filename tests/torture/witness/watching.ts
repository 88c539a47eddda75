import type { Page } from '@playwright/test';
import type { Given, Hand } from './given.ts';
import { answerParts } from './answer-parts.ts';
import { READING, updated, type Changes, type Rows } from './reading.ts';
import type { State } from './rows.ts';
import type { Opener } from './sealed-rows.ts';

/** What the badge shows. */
export type BadgeState = 'saving' | 'saved' | 'failed';

/**
 * What a page tells in the moment in which it happens. `reading`: it begins to read its database; `read`: what was in it, if the badge has said 保存済み all
 * the time.
 */
type Told =
  | { badge: BadgeState }
  | { item: string; path: string; value: string }
  | { reading: true }
  | { read: Changes };

/** What a trial can wait for. */
export type Moment = BadgeState | 'read';

export interface Watched {
  hand: Hand;
  /** Has the page tell what its badge says now, and what is stored if that is 保存済み. */
  look(): Promise<void>;
  /** Resolves when everything that the page has told so far was taken in. */
  settled(): Promise<void>;
  /** Nothing that the page tells from now on is noted. */
  stop(): void;
}

/**
 * Notes, outside of the browser, what the page holds and what it calls saved. The page tells it in the very moment, before anything else can run in
 * it. `heard` is called after each of these was noted. `opener` opens what the page's database has sealed.
 */
export async function watch(
  page: Page,
  given: Given,
  heard: (moment: Moment) => void,
  opener: Opener | null = null,
): Promise<Watched> {
  const hand = given.hand();
  const session = await page.context().newCDPSession(page);
  let state: State = new Map();
  let line = Promise.resolve();
  let keep = hand.read();
  let isStopped = false;
  const take = async (told: Changes, keep: (state: State) => void) => {
    state = await updated(state, told, opener);
    keep(state);
    heard('read');
  };
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellWitness' });
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (isStopped || name !== 'tellWitness') return;
    const told = JSON.parse(payload) as Told;
    if ('reading' in told) keep = hand.read();
    else if ('read' in told) {
      const kept = keep;
      line = line.then(() => take(told.read, kept));
    } else if ('item' in told) hand.shows(told.item, told.path, told.value);
    else {
      if (told.badge === 'saved') hand.saved();
      if (told.badge === 'failed') hand.refused();
      heard(told.badge);
    }
  });
  await page.evaluate(
    `(() => { ${READING} (${String(watchInPage)})(() => readDatabase(readTables, rowTexts), ${String(answerParts)}); })()`,
  );
  const stop = () => {
    isStopped = true;
    // Not awaited: a session whose program was ended in this moment may never answer.
    session.detach().catch(() => undefined);
  };
  return { hand, look: () => page.evaluate(lookInPage), settled: () => line, stop };
}

/** Runs in the page. */
function watchInPage(read: () => Promise<Rows>, parts: typeof answerParts): void {
  // Until then a page has drawn that it is saving.
  const DRAWN_AFTER_MS = 20;
  const tell = (told: unknown) =>
    (window as unknown as { tellWitness: (text: string) => void }).tellWitness(JSON.stringify(told));
  const badge = () => document.querySelector('[data-saving]')?.getAttribute('data-saving') ?? null;
  let last = badge();
  // Counts up with everything after which what was read before is no longer what was called saved.
  let turn = 0;
  let isReading = false;
  let known: Rows = {};
  const changesTo = (rows: Rows) => {
    const told: Record<string, Record<string, string | null>> = {};
    for (const table of new Set([...Object.keys(known), ...Object.keys(rows)])) {
      const [before, after] = [known[table] ?? {}, rows[table] ?? {}];
      const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
        (key) => before[key] !== after[key],
      );
      if (keys.length > 0) told[table] = Object.fromEntries(keys.map((key) => [key, after[key] ?? null]));
    }
    return told;
  };
  const readWhileSaved = async () => {
    if (isReading || badge() !== 'saved') return;
    isReading = true;
    const began = turn;
    tell({ reading: true });
    try {
      const rows = await read();
      if (turn === began && badge() === 'saved') {
        tell({ read: changesTo(rows) });
        known = rows;
      }
    } catch {
      // A database that cannot be read now was not read.
    } finally {
      isReading = false;
      // What was read in between is worth nothing: once more, as soon as it is saved.
      if (turn !== began) void readWhileSaved();
    }
  };
  new MutationObserver(() => {
    const now = badge();
    if (now === last) return;
    last = now;
    turn += 1;
    if (now === null) return;
    tell({ badge: now });
    if (now === 'saved') void readWhileSaved();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-saving'] });
  document.addEventListener(
    'input',
    ({ target }) => {
      turn += 1;
      const noted = turn;
      const card = target instanceof Element ? target.closest('article') : null;
      const part = card === null ? undefined : parts(card).find(({ element }) => element === target);
      if (part === undefined || card === null) return;
      tell({ item: card.id.replace(/^item-/u, ''), path: part.path, value: part.element.value });
      // A badge that still says 保存済み then says it of this entry as well.
      setTimeout(() => {
        if (turn === noted && badge() === 'saved') tell({ badge: 'saved' });
      }, DRAWN_AFTER_MS);
    },
    { capture: true },
  );
  for (const press of ['pointerdown', 'keydown'])
    document.addEventListener(press, () => void (turn += 1), { capture: true });
  const look = () => {
    if (badge() !== 'saved') return;
    tell({ badge: 'saved' });
    void readWhileSaved();
  };
  Object.assign(window, { lookAtBadge: look });
  look();
}

function lookInPage(): void {
  (window as unknown as { lookAtBadge: () => void }).lookAtBadge();
}

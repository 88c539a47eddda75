import type { Page } from '@playwright/test';
import type { Chance } from '../chance.ts';
import type { Running } from '../running.ts';
import type { Step } from '../witness/entries.ts';
import type { Given, Hand } from '../witness/given.ts';
import type { Workshop } from '../workshop.ts';

/** A window at which somebody works, and who notes what they enter. */
export interface Desk {
  page: Page;
  running: Running;
  shop: Workshop;
  chance: Chance;
  given: Given;
  hand: Hand;
  /** Has somebody look at the badge, who notes what it says and what is stored then. */
  look(): Promise<void>;
  /** True from the moment in which nothing more is to be entered. */
  ended(): boolean;
}

/** Somebody who works in one way. */
export interface Person {
  /** Goes to the page on which the work is done. */
  begin(desk: Pick<Desk, 'page' | 'shop' | 'chance'>): Promise<void>;
  /** Enters one thing. False when there is nothing left to enter. */
  act(desk: Desk): Promise<boolean>;
}

/** Enters something that the page has as soon as `enter` has ended; then somebody looks at the badge. */
export async function doing(
  { hand, look }: Pick<Desk, 'hand' | 'look'>,
  step: Step,
  enter: () => Promise<unknown>,
): Promise<void> {
  const isDone = hand.willDo(step);
  await enter();
  isDone();
  await look();
}

/** Enters one thing after the other until it is time to end. What fails because the app has gone is no failure. */
export async function workUntilEnded(person: Person, desk: Desk): Promise<void> {
  try {
    while (!desk.ended()) {
      await closeMessages(desk);
      if (!(await acted(person, desk))) return;
    }
  } catch (cause) {
    if (!desk.ended()) throw cause;
  }
}

/** What is drawn anew between the look at it and the press was not pressed: that is no failure either. */
async function acted(person: Person, desk: Desk): Promise<boolean> {
  try {
    return await person.act(desk);
  } catch (cause) {
    if (cause instanceof Error && cause.message.includes('not attached to the DOM')) return true;
    throw cause;
  }
}

// A message can lie over what is to be pressed next.
async function closeMessages({ page, given }: Desk): Promise<void> {
  const message = page.locator('.Notices-notice[data-tone=error]').first();
  while ((await message.count()) > 0) {
    given.told((await message.locator('.Notices-text').textContent()) ?? '');
    await message.getByRole('button').click();
  }
}

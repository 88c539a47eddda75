import type { i18n } from 'i18next';
import type { HeldHere } from '#domain/inspection/held-here.ts';
import type { Told } from '#domain/journal/told.ts';
import type { Result } from '#domain/result.ts';
import type { NotRecovered, NotUnlocked } from '#durability/opening.ts';
import type { Rescue } from '#durability/rescue.ts';
import type { Services } from './services/services.ts';

/** What the first screen is drawn from. */
export interface FirstScreen {
  translation: i18n;
  started: Result<Started, NotStarted>;
}

/** A window whose data is open. */
export interface Started {
  services: Services;
  /** What the person reads about the start before anything else; null: nothing. */
  told: Told | null;
  /** What the last session left behind although it should leave nothing. The person decides on it before anything else is shown; null: nothing. */
  question: HeldHere | null;
  /** Resolves when a journal that could not be reached is found again with other data; null where that cannot happen. */
  apart: Promise<void> | null;
  /** The person has read `told`. */
  heard(): void;
  /** The person keeps what the last session left, and this session begins. */
  begin(): void;
}

/** Why a window shows no data yet. `sealed`: it needs the passphrase. `rescue` is null where nothing can be restored. */
export type NotStarted =
  | Exclude<NotRecovered, { kind: 'newer' | 'refused' }>
  | { kind: 'newer' }
  | { kind: 'refused'; rescue: Rescue | null }
  | { kind: 'sealed'; sealed: SealedStart };

/** A window whose data is sealed. */
export interface SealedStart {
  /** The seal itself is damaged: no passphrase opens it. */
  damaged: boolean;
  /** Continues the start with a passphrase. Fails where it is wrong, or where another one is needed as well. */
  open(passphrase: string): Promise<Result<Result<Started, NotStarted>, NotUnlocked>>;
  /** Deletes all stored data unread, and loads the window anew. */
  eraseAll: Services['eraseAll'];
}

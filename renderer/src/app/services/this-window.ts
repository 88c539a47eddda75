import { navigate } from 'wouter/use-hash-location';
import type { Host } from '#host/host.ts';
import { storagePlace } from '#host/storage-place.ts';
import { sessionOf, type Session } from '#durability/session.ts';
import { holdResponse } from '#durability/single-window.ts';
import { sealControl } from '#durability/seal-control.ts';
import type { OpenData } from '#durability/open-data.ts';
import { savingBadge, type SavingStore } from '#state/saving.ts';
import { unwrapKey, wrapKey } from './sealing.ts';
import type { FromWindow } from './from-window.ts';
import { eraseAll, type SessionEnd } from '../session/session-end.ts';

/** What services need to know of this window. */
export function thisWindow(data: OpenData, host: Host, end: SessionEnd): FromWindow {
  const { isAlone } = end.session;
  const around = { isAlone, wrap: wrapKey, unwrap: unwrapKey, restart };
  return {
    host,
    seal: {
      rows: data.sealing,
      control: (saving) => sealControl(data, data.seal, { saving: writesOf(saving), ...around }),
    },
    place: storagePlace(placeName(window.location), navigator.storage),
    preferences: end.preferences,
    version: APP_VERSION,
    hold: holdResponse,
    eraseAll: () => eraseAll(data.database, end, restart),
    now,
    newId,
    go: (path) => navigate(path),
  };
}

function writesOf(saving: SavingStore) {
  return { flush: saving.flush, isSaved: () => savingBadge(saving.getState()) === 'saved' };
}

/** The session of windows that this one joins. */
export function thisSession(): Session {
  return sessionOf({ locks: navigator.locks, notes: window.sessionStorage, reloaded: wasReloaded() });
}

export function now(): string {
  return new Date().toISOString();
}

export function newId(): string {
  return crypto.randomUUID();
}

// All pages opened as files share one origin, so their own address names the place.
function placeName({ protocol, origin, href }: Location): string {
  return protocol === 'file:' ? (href.split('#', 1)[0] ?? href) : origin;
}

function wasReloaded(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');
}

/** Reloads the window at its first page. */
export function restart(): void {
  window.location.hash = '';
  window.location.reload();
}

import { navigate } from 'wouter/use-hash-location';
import type { LocalSeal } from '#domain/local-seal/local-seal.ts';
import type { Host } from '#host/host.ts';
import { storagePlace } from '#host/storage-place.ts';
import { sessionOf, type Session } from '#storage/session.ts';
import { holdResponse } from '#storage/single-window.ts';
import { sealControl, type SealedData } from './seal/seal-control.ts';
import { unwrapKey, wrapKey } from './sealing.ts';
import type { FromWindow } from './services-on.ts';
import { eraseAll, type SessionEnd } from './session-end.ts';

/** What this window says to its services itself. `present` is the seal that it was opened with. */
export function thisWindow(data: SealedData, present: LocalSeal | null, host: Host, end: SessionEnd): FromWindow {
  const { isAlone } = end.session;
  const around = { isAlone, wrap: wrapKey, unwrap: unwrapKey, restart };
  return {
    host,
    seal: { rows: data.sealing, control: (saving) => sealControl(data, present, { saving, ...around }) },
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

/** The session this window may belong to. */
export function thisSession(): Session {
  return sessionOf({ locks: navigator.locks, notes: window.sessionStorage, reloaded: wasReloaded() });
}

export function now(): string {
  return new Date().toISOString();
}

export function newId(): string {
  return crypto.randomUUID();
}

// A page opened as a file has no origin of its own.
function placeName({ protocol, origin, href }: Location): string {
  return protocol === 'file:' ? (href.split('#', 1)[0] ?? href) : origin;
}

function wasReloaded(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');
}

/** Loads the window anew, at its first page. */
export function restart(): void {
  window.location.hash = '';
  window.location.reload();
}

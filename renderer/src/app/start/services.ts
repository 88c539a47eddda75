import { inspection, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { navigate } from 'wouter/use-hash-location';
import type { HeldHere } from '#domain/inspection/held-here.ts';
import { ok, type Result } from '#domain/outcome.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Services } from '#features/services.ts';
import { hostOf } from '#host/host-of.ts';
import { storagePlace } from '#host/storage-place.ts';
import type { PreferencesStore } from '#state/preferences.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { withLeftovers } from '#storage/leftovers.ts';
import { sessionOf } from '#storage/session.ts';
import { holdResponse } from '#storage/single-window.ts';
import { servicesOn, type FromWindow } from './services-on.ts';
import { afterLastSession, atClosing, eraseAll, type SessionEnd } from './session-end.ts';

/** Built in to try the product with; nobody's key is known to it. */
const SAMPLE: KnownInspection = { inspection, questionnaire, officers: [], pack: null, own: [] };

/** A window whose data is open. */
export interface Started {
  services: Services;
  /** What the last session left behind against the person's wish, to be decided on before anything is shown; null: nothing. */
  question: HeldHere | null;
  /** The session goes on with what is stored. */
  begin(): void;
}

/** Opens the stored data and puts together what features work with. The failure tells why the data cannot be opened. */
export async function startServices(
  preferences: PreferencesStore,
): Promise<Result<Started, { kind: 'newer' | 'refused' }>> {
  const first = await openDatabase();
  if (!first.ok) return first;
  const session = sessionOf({ locks: navigator.locks, notes: window.sessionStorage, reloaded: wasReloaded() });
  const end = { preferences, session, shelf: window.localStorage };
  const { opened, question } = await afterLastSession(first.value, end);
  if (!opened.ok) return opened;
  const services = await withClosing(opened.value, end);
  if (question === null) session.begin();
  return ok({ services, question, begin: session.begin });
}

async function withClosing(database: Database, end: SessionEnd): Promise<Services> {
  const services = await servicesOn(database, SAMPLE, thisWindow(database, end));
  const { host, saving, disposals } = services;
  const leftovers = withLeftovers(services.responses, end.shelf);
  await leftovers.restore();
  host.onClosing(
    async () => {
      leftovers.leaving();
      await saving.flush();
      // A browser says the same of a page that is only covered or loaded anew, and does not wait.
      if (host.edition === 'desktop') await atClosing(database, end);
    },
    () => saving.getState().open > 0,
  );
  const dispose: typeof disposals.dispose = async (order) => {
    const disposed = await disposals.dispose(order);
    if (disposed.ok) leftovers.forget(disposed.value.responses);
    return disposed;
  };
  return { ...services, responses: leftovers.responses, disposals: { ...disposals, dispose } };
}

function thisWindow(database: Database, end: SessionEnd): FromWindow {
  return {
    host: hostOf(window, APP_VERSION),
    place: storagePlace(placeName(window.location), navigator.storage),
    preferences: end.preferences,
    version: APP_VERSION,
    hold: holdResponse,
    eraseAll: () => eraseAll(database, end, restart),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    go: (path) => navigate(path),
  };
}

// A page opened as a file has no origin of its own.
function placeName({ protocol, origin, href }: Location): string {
  return protocol === 'file:' ? href.replace(/#.*$/su, '') : origin;
}

function wasReloaded(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload');
}

function restart(): void {
  window.location.hash = '';
  window.location.reload();
}

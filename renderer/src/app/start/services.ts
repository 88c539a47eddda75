import { inspection, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { navigate } from 'wouter/use-hash-location';
import type { HeldHere } from '#domain/inspection/held-here.ts';
import type { Told } from '#domain/journal/told.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Services } from '#features/services.ts';
import type { Host } from '#host/host.ts';
import { hostOf } from '#host/host-of.ts';
import { storagePlace } from '#host/storage-place.ts';
import type { PreferencesStore } from '#state/preferences.ts';
import type { Database } from '#storage/database.ts';
import { withLeftovers } from '#storage/leftovers.ts';
import { sessionOf } from '#storage/session.ts';
import { holdResponse } from '#storage/single-window.ts';
import { openJournaled, type Journaled } from './journal/open-journaled.ts';
import { keepAtClosing, keepOverTime, withoutCopies } from './journal/over-time.ts';
import type { NotRecovered } from './journal/recover.ts';
import { servicesOn, type FromWindow } from './services-on.ts';
import { afterLastSession, atClosing, eraseAll, type SessionEnd } from './session-end.ts';

/** Built in to try the product with; nobody's key is known to it. */
const SAMPLE: KnownInspection = { inspection, questionnaire, officers: [], pack: null, own: [] };

/** A window whose data is open. */
export interface Started {
  services: Services;
  /** What a person is told of the start before anything else; null: nothing. */
  told: Told | null;
  /** What the last session left behind against the person's wish, to be decided on before anything is shown; null: nothing. */
  question: HeldHere | null;
  /** As {@link Journaled} has it. */
  apart: Promise<void> | null;
  /** The session goes on with what is stored. */
  begin(): void;
}

/** Opens the stored data and puts together what features work with. The failure tells why the data cannot be opened. */
export async function startServices(preferences: PreferencesStore): Promise<Result<Started, NotRecovered>> {
  const host = hostOf(window, APP_VERSION);
  const open = () => openJournaled({ journal: host.journal, now, newId, builtIn: [SAMPLE] });
  const first = await open();
  if (!first.ok) return first;
  let journaled = first.value;
  const reopen = async () => {
    const again = await open();
    if (again.ok) journaled = again.value;
    return again.ok ? ok(again.value.database) : fail({ kind: kindOf(again.failure) });
  };
  const session = sessionOf({ locks: navigator.locks, notes: window.sessionStorage, reloaded: wasReloaded() });
  const ending = () => ({ preferences, session, shelf: window.localStorage, copies: journaled.keeper });
  const { opened, question } = await afterLastSession(journaled.database, ending(), reopen);
  if (!opened.ok) return opened;
  const services = await withClosing(journaled, host, ending());
  if (question === null) session.begin();
  return ok({ services, told: journaled.told, question, apart: journaled.apart, begin: session.begin });
}

async function withClosing({ database, keeper }: Journaled, host: Host, end: SessionEnd): Promise<Services> {
  const services = await servicesOn(database, SAMPLE, thisWindow(database, host, end));
  const { saving, disposals } = services;
  const leftovers = withLeftovers(services.responses, end.shelf);
  if (keeper !== null) {
    keeper.showOn(saving);
    keepOverTime(keeper);
  }
  await leftovers.restore();
  host.onClosing(
    async () => {
      leftovers.leaving();
      await saving.flush();
      // A browser says the same of a page that is only covered or loaded anew, and does not wait.
      const erased = host.edition === 'desktop' && (await atClosing(database, end));
      if (keeper !== null && !erased) await keepAtClosing(keeper);
    },
    () => saving.getState().open > 0,
  );
  const dispose: typeof disposals.dispose = async (order) => {
    const disposed = await withoutCopies(keeper, () => disposals.dispose(order));
    if (disposed.ok) leftovers.forget(disposed.value.responses);
    return disposed;
  };
  return { ...services, responses: leftovers.responses, disposals: { ...disposals, dispose } };
}

function thisWindow(database: Database, host: Host, end: SessionEnd): FromWindow {
  return {
    host,
    place: storagePlace(placeName(window.location), navigator.storage),
    preferences: end.preferences,
    version: APP_VERSION,
    hold: holdResponse,
    eraseAll: () => eraseAll(database, end, restart),
    now,
    newId,
    go: (path) => navigate(path),
  };
}

function now(): string {
  return new Date().toISOString();
}

function newId(): string {
  return crypto.randomUUID();
}

// After everything was erased there is nothing that could have diverged.
function kindOf({ kind }: NotRecovered): 'newer' | 'refused' {
  return kind === 'newer' ? 'newer' : 'refused';
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

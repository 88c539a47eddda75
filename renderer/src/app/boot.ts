import { inspection, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { fail, ok, type Result } from '#domain/result.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { OpenData } from '#durability/open-data.ts';
import type { NotRecovered, OpenedSeal } from '#durability/opening.ts';
import { rescueBy } from '#durability/rescue.ts';
import { sealedShelf } from '#durability/sealed-shelf.ts';
import type { Session } from '#durability/session.ts';
import { findStoredData, type SealLock, type StoredData } from '#durability/stored-data.ts';
import type { Host } from '#host/host.ts';
import { hostOf } from '#host/host-of.ts';
import { createPreferencesStore, type PreferencesStore } from '#state/preferences.ts';
import { reflectPreferences } from './frame/reflect-preferences.ts';
import { createTranslation } from './texts/translation.ts';
import { openServices } from './services/open-services.ts';
import { unwrapKey } from './services/sealing.ts';
import { newId, now, restart, thisSession } from './services/this-window.ts';
import { afterLastSession, eraseAll, type SessionEnd } from './session/session-end.ts';
import type { FirstScreen, NotStarted, SealedStart, Started } from './started.ts';

/** Built in to try the product with; no officer has its key. */
const SAMPLE: KnownInspection = { inspection, questionnaire, officers: [], pack: null, own: [] };

/** What is known before the data is opened. */
interface Beginning {
  preferences: PreferencesStore;
  host: Host;
  session: Session;
  stored: StoredData;
}

/** The start of a window, from top to bottom. */
export async function boot(): Promise<FirstScreen> {
  // Preferences come first: even a failure is shown in the person's language and colours.
  const preferences = createPreferencesStore(window.localStorage);
  const translation = createTranslation(preferences.getState().language);
  reflectPreferences(preferences, document.documentElement, translation);
  return { translation, started: await startWindow(preferences) };
}

async function startWindow(preferences: PreferencesStore): Promise<Result<Started, NotStarted>> {
  const host = hostOf(window, APP_VERSION);
  const session = thisSession();
  // Other windows change the seal only while they are alone. Enter the session before looking at it.
  await session.enter();
  const surroundings = { journal: host.journal, note: host.note, now, newId, builtIn: [SAMPLE] };
  const stored = await findStoredData(surroundings, unwrapKey);
  if (!stored.ok) return notStarted(stored.failure, host);
  const beginning = { preferences, host, session, stored: stored.value };
  const { lock } = stored.value;
  return lock === null ? startWith(beginning, null) : fail({ kind: 'sealed', sealed: sealedStart(beginning, lock) });
}

/** `unlocked` is what the passphrase opened; null where the data is not sealed. */
async function startWith(beginning: Beginning, unlocked: OpenedSeal | null): Promise<Result<Started, NotStarted>> {
  const { host, session, stored } = beginning;
  // Database and journal are compared here, what is missing comes back, and from here on every change is recorded.
  const opened = await stored.open(unlocked);
  if (!opened.ok) return notStarted(opened.failure, host);
  // On a shared computer the last session may have been ended before it could erase its data.
  const last = await afterLastSession(opened.value.database, endOf(beginning, opened.value));
  const present = last.erased ? await opened.value.reopen() : opened;
  if (!present.ok) return notStarted(present.failure, host);
  const data = present.value;
  // The pages' services, the save badge, answers left by a page that was closed too early, and what to do when this window closes.
  const services = await openServices(data, host, SAMPLE, endOf(beginning, data));
  // Where the person has to decide on what the last session left, the session begins with the answer.
  if (last.question === null) session.begin();
  return ok({
    services,
    told: data.told,
    heard: () => data.noting?.heard(),
    question: last.question,
    apart: data.apart,
    begin: session.begin,
  });
}

function sealedStart(beginning: Beginning, { damaged, unlock }: SealLock): SealedStart {
  const { session, stored } = beginning;
  const { database, copies, seal } = stored.unopened;
  return {
    damaged,
    open: async (passphrase) => {
      const unlocked = await unlock(passphrase);
      return unlocked.ok ? ok(await startWith(beginning, unlocked.value)) : unlocked;
    },
    eraseAll: () => eraseAll(database, { session, shelf: window.localStorage, copies, seal }, restart),
  };
}

function endOf({ preferences, session, stored }: Beginning, data: OpenData): SessionEnd {
  const shelf = sealedShelf(window.localStorage, data.sealing);
  return { preferences, session, shelf, copies: data.keeper ?? data.noting, seal: stored.seal };
}

async function notStarted(failure: NotRecovered, host: Host): Promise<Result<never, NotStarted>> {
  if (failure.kind === 'diverged') return fail(failure);
  return fail(failure.kind === 'newer' ? { kind: 'newer' } : { kind: 'refused', rescue: await rescueBy(host) });
}

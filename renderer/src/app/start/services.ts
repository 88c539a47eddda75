import { inspection, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import type { HeldHere } from '#domain/inspection/held-here.ts';
import type { Told } from '#domain/journal/told.ts';
import type { SealPlace } from '#domain/local-seal/local-seal.ts';
import { fail, ok, type Result } from '#domain/outcome.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Services } from '#features/shared/services/services.ts';
import type { Host } from '#host/host.ts';
import type { Journal } from '#host/journal.ts';
import { hostOf } from '#host/host-of.ts';
import type { PreferencesStore } from '#state/preferences.ts';
import { DATABASE_NAME } from '#storage/database.ts';
import { sealBeside } from '#storage/local-seal/seal-record.ts';
import type { Session } from '#storage/session.ts';
import { unopened, type Seal } from '#storage/wipe.ts';
import { rescueBy, type Rescue } from './journal/rescue.ts';
import type { NotRecovered } from './journal/recover.ts';
import { findSeals, writeSeals } from './seal/found-seals.ts';
import { openUnsealed, type KnownSeal } from './seal/open-unsealed.ts';
import { sealGate, type NotOpened } from './seal/seal-gate.ts';
import { sealInJournal } from './seal/seal-in-journal.ts';
import { sealedShelf } from './seal/sealed-shelf.ts';
import { unwrapKey } from './sealing.ts';
import { afterLastSession, eraseAll } from './session-end.ts';
import { newId, now, restart, thisSession } from './this-window.ts';
import { withClosing } from './with-closing.ts';

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
  /** The person has heard it. */
  heard(): void;
  /** The session goes on with what is stored. */
  begin(): void;
}

/** Why nothing is shown yet. `sealed`: what is stored asks for its passphrase. `rescue` is null where nothing can be brought back. */
export type NotStarted =
  | Exclude<NotRecovered, { kind: 'newer' | 'refused' }>
  | { kind: 'newer' }
  | { kind: 'refused'; rescue: Rescue | null }
  | { kind: 'sealed'; sealed: SealedStart };

/** A window whose data is sealed. */
export interface SealedStart {
  /** The seal itself is damaged: no passphrase opens it. */
  damaged: boolean;
  /** Goes on with the start; fails where the passphrase is not, or not yet, enough. */
  open(passphrase: string): Promise<Result<Result<Started, NotStarted>, NotOpened>>;
  /** Deletes everything that is stored here unseen, and loads the window anew. */
  eraseAll: Services['eraseAll'];
}

/** Opens the stored data and puts together what features work with. The failure tells why the data cannot be opened. */
export async function startServices(preferences: PreferencesStore): Promise<Result<Started, NotStarted>> {
  const host = hostOf(window, APP_VERSION);
  const session = thisSession();
  // No other window puts a seal on or takes it off from here on.
  await session.enter();
  const places = [sealBeside(DATABASE_NAME), ...(host.journal === null ? [] : [sealInJournal(host.journal)])];
  const found = await findSeals(places);
  if (!found.ok) return fail(await notStarted(found.failure, host));
  const { seals, damaged, even } = found.value;
  if (seals.length === 0 && !damaged) return startWith({ host, session, preferences, places, opened: null, even });
  const gate = sealGate(seals, unwrapKey);
  const sealed: SealedStart = {
    damaged,
    open: async (passphrase) => {
      const opened = await gate(passphrase);
      if (!opened.ok) return opened;
      return ok(await startWith({ host, session, preferences, places, opened: opened.value, even }));
    },
    eraseAll: () => eraseUnopened(host, session, places),
  };
  return fail({ kind: 'sealed', sealed });
}

interface Starting extends KnownSeal {
  host: Host;
  session: Session;
  preferences: PreferencesStore;
}

async function startWith({
  host: outside,
  session,
  preferences,
  ...seal
}: Starting): Promise<Result<Started, NotStarted>> {
  const surroundings = { journal: outside.journal, note: outside.note, now, newId, builtIn: [SAMPLE] };
  const unsealed = await openUnsealed(surroundings, seal);
  if (!unsealed.ok) return fail(await notStarted(unsealed.failure, outside));
  let { data } = unsealed.value;
  const host = { ...outside, journal: unsealed.value.journal };
  const reopen = async () => {
    const again = await unsealed.value.reopen();
    if (again.ok) data = again.value;
    return again.ok ? ok(again.value.database) : fail({ kind: kindOf(again.failure) });
  };
  const shelf = sealedShelf(window.localStorage, data.sealing);
  const ending = () => ({
    preferences,
    session,
    shelf,
    copies: data.keeper ?? data.noting,
    seal: forgetting(seal.places),
  });
  const { opened, question } = await afterLastSession(data.database, ending(), reopen);
  if (!opened.ok) return fail(await notStarted(opened.failure, outside));
  const present = data.sealing.isOn() ? unsealed.value.seal : null;
  const services = await withClosing(data, present, host, SAMPLE, ending());
  const { begin } = session;
  const heard = () => data.noting?.heard();
  if (question === null) begin();
  return ok({ services, told: data.told, heard, question, apart: data.apart, begin });
}

async function notStarted(failure: NotRecovered, host: Host): Promise<NotStarted> {
  if (failure.kind === 'diverged') return failure;
  return failure.kind === 'newer' ? { kind: 'newer' } : { kind: 'refused', rescue: await rescueBy(host) };
}

function forgetting(places: readonly SealPlace[]): Seal {
  return { forget: async () => void (await writeSeals(places, null)) };
}

function eraseUnopened(
  { journal, note }: Host,
  session: Session,
  places: readonly SealPlace[],
): ReturnType<Services['eraseAll']> {
  const purge = async () => {
    await note?.remove().catch(() => undefined);
    return journal === null ? ok(null) : purged(journal);
  };
  const copies = { purge, resume: () => undefined };
  const end = { session, shelf: window.localStorage, copies, seal: forgetting(places) };
  return eraseAll(unopened(DATABASE_NAME), end, restart);
}

async function purged(journal: Journal): Promise<Result<null, { kind: 'storage' }>> {
  const done = await journal.purge();
  return done.ok ? ok(null) : fail({ kind: 'storage' });
}

// After everything was erased there is nothing that could have diverged.
function kindOf({ kind }: NotRecovered): 'newer' | 'refused' {
  return kind === 'newer' ? 'newer' : 'refused';
}

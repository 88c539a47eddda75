import { inspection, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { navigate } from 'wouter/use-hash-location';
import { ok, type Result } from '#domain/outcome.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Services } from '#features/services.ts';
import { hostOf } from '#host/host-of.ts';
import { openDatabase } from '#storage/database.ts';
import { withLeftovers } from '#storage/leftovers.ts';
import { holdResponse } from '#storage/single-window.ts';
import { servicesOn } from './services-on.ts';

/** Built in to try the product with; nobody's key is known to it. */
const SAMPLE: KnownInspection = { inspection, questionnaire, officers: [], pack: null, own: null };

/** Opens the stored data and puts together what features work with. The failure tells why the data cannot be opened. */
export async function startServices(): Promise<Result<Services, { kind: 'newer' | 'refused' }>> {
  const database = await openDatabase();
  if (!database.ok) return database;
  const services = await servicesOn(database.value, SAMPLE, {
    host: hostOf(window, APP_VERSION),
    version: APP_VERSION,
    hold: holdResponse,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    go: (path) => navigate(path),
  });
  const { host, saving } = services;
  const leftovers = withLeftovers(services.responses, window.localStorage);
  await leftovers.restore();
  host.onClosing(
    () => {
      leftovers.leaving();
      return saving.flush();
    },
    () => saving.getState().open > 0,
  );
  return ok({ ...services, responses: leftovers.responses });
}

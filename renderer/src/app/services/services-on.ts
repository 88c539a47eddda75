import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Database } from '#storage/database.ts';
import { readingThread } from '../reading/reading-thread.ts';
import { chiefServices, type AroundAnswers } from './chief-services.ts';
import { deviceServices } from './device-services.ts';
import type { FromWindow } from './from-window.ts';
import { officerServices } from './officer-services.ts';
import type { Services } from './services.ts';

const ALONE: AroundAnswers = { waiting: null, otherWindows: null };

/** The services over an open database. `workFactor` is the cost of scrypt; tests pass a small one. */
export async function servicesOn(
  database: Database,
  builtIn: KnownInspection,
  window: FromWindow,
  { around = ALONE, workFactor }: { around?: AroundAnswers; workFactor?: number } = {},
): Promise<Services> {
  const read = readingThread();
  const device = await deviceServices(database, builtIn, read, window, workFactor);
  const officer = officerServices(database, read, device);
  // The chief's come last: their restoring also rereads the responses that are open.
  return { ...officer, ...chiefServices(database, read, device, around) };
}

import { inspection, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { navigate } from 'wouter/use-hash-location';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import type { Result } from '#domain/outcome.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { readPack } from '#domain/pack/read.ts';
import type { Services } from '#features/services.ts';
import { hostOf } from '#host/host-of.ts';
import { incomingFile } from '#host/incoming-file.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { createOfficerDesk } from '#state/officer-desk.ts';
import { createOfficerViewStore } from '#state/officer-view.ts';
import { createSavingStore } from '#state/saving.ts';
import { openDatabase } from '#storage/database.ts';
import { inspectionsIn } from '#storage/inspections.ts';
import { withLeftovers } from '#storage/leftovers.ts';
import { officerKeysIn } from '#storage/officer-keys.ts';
import { responsesIn } from '#storage/responses.ts';
import { holdResponse } from '#storage/single-window.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { thisDevice } from './device.ts';
import { readAgain, readIncoming } from './read-incoming.ts';
import { sealingServices } from './sealing.ts';

/** Built in to try the product with; nobody's key is known to it. */
const SAMPLE: KnownInspection = { inspection, questionnaire, officers: [], pack: null, own: null };

/** Opens the stored data and puts together what features work with. The failure tells why the data cannot be opened. */
export async function startServices(): Promise<Result<Services, { kind: 'newer' | 'refused' }>> {
  const database = await openDatabase();
  if (!database.ok) return database;
  const saving = createSavingStore();
  const leftovers = withLeftovers(responsesIn(database.value), window.localStorage);
  await leftovers.restore();
  const desk = createOfficerDesk();
  const opener = () => desk.getState().unlocked?.unseal ?? nothingOpens;
  const host = hostOf(window, APP_VERSION);
  host.onClosing(
    () => {
      leftovers.leaving();
      return saving.flush();
    },
    () => saving.getState().open > 0,
  );
  return {
    ok: true,
    value: {
      host,
      responses: leftovers.responses,
      submissions: submissionsIn(database.value),
      saving,
      officerView: createOfficerViewStore(),
      readResult: (file) => readIncoming(file, opener()),
      readAgain: (file) => readAgain(file, opener()),
      readPack: (text) => readPack(text, verifySignature, nothingOpens),
      sealing: sealingServices(),
      officerKeys: officerKeysIn(database.value),
      desk,
      device: () => thisDevice(database.value),
      version: APP_VERSION,
      inspections: await inspectionsIn(database.value, SAMPLE),
      incoming: (files) => files.map((file) => incomingFile(file)),
      hold: holdResponse,
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
      go: (path) => navigate(path),
    },
  };
}

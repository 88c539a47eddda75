import { inspection, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { navigate } from 'wouter/use-hash-location';
import type { Result } from '#domain/outcome.ts';
import type { Services } from '#features/services.ts';
import { hostOf } from '#host/host-of.ts';
import { incomingFile } from '#host/incoming-file.ts';
import { createOfficerViewStore } from '#state/officer-view.ts';
import { createSavingStore } from '#state/saving.ts';
import { openDatabase } from '#storage/database.ts';
import { withLeftovers } from '#storage/leftovers.ts';
import { responsesIn } from '#storage/responses.ts';
import { holdResponse } from '#storage/single-window.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { thisDevice } from './device.ts';
import { readIncoming } from './read-incoming.ts';

/** Opens the stored data and puts together what features work with. The failure tells why the data cannot be opened. */
export async function startServices(): Promise<Result<Services, { kind: 'newer' | 'refused' }>> {
  const database = await openDatabase();
  if (!database.ok) return database;
  const saving = createSavingStore();
  const leftovers = withLeftovers(responsesIn(database.value), window.localStorage);
  await leftovers.restore();
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
      readResult: readIncoming,
      device: () => thisDevice(database.value),
      version: APP_VERSION,
      inspections: [{ inspection, questionnaire }],
      incoming: (files) => files.map((file) => incomingFile(file)),
      hold: holdResponse,
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
      go: (path) => navigate(path),
    },
  };
}

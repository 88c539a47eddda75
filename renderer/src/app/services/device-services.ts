import { readBackup } from '#domain/backup/backup-file.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { fail } from '#domain/result.ts';
import type { LocalSealControl } from '#domain/local-seal/local-seal-control.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { DeviceServices } from '#features/shared/services/device-services.ts';
import { incomingFile } from '#host/incoming-file.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { createOfficerDesk } from '#state/officer-desk.ts';
import { createPlaintextWarningStore } from '#state/plaintext-warning.ts';
import { createSavingStore } from '#state/saving.ts';
import { backupsIn } from '#storage/state-copy/backups.ts';
import { SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { disposalsIn } from '#storage/disposals.ts';
import { heldHere } from '#storage/held-here.ts';
import { inspectionsIn } from '#storage/inspections.ts';
import { storedResponsesIn } from '#storage/stored-responses.ts';
import { readIncoming } from '../reading/read-incoming.ts';
import type { Read } from '../reading/reading-line.ts';
import { thisDevice } from './device.ts';
import { notingExports } from './noting-exports.ts';
import { officersUnseal } from './officers-unseal.ts';
import { sealingServices } from './sealing.ts';
import type { FromWindow } from './from-window.ts';

const NEVER_SEALED: LocalSealControl = {
  isOn: () => false,
  turnOn: async () => fail({ kind: 'storage' }),
  turnOff: async () => fail({ kind: 'storage' }),
  changePassphrase: async () => fail({ kind: 'storage' }),
  lock: async () => false,
};

/** What every page works with. `workFactor` as {@link sealingServices} has it. */
export async function deviceServices(
  database: Database,
  builtIn: KnownInspection,
  read: Read,
  { seal, ...window }: FromWindow,
  workFactor?: number,
): Promise<DeviceServices> {
  const desk = createOfficerDesk();
  const saving = createSavingStore();
  return {
    ...window,
    host: notingExports(window.host, database, window.now),
    responses: storedResponsesIn(database),
    inspections: await inspectionsIn(database, builtIn),
    disposals: disposalsIn(database),
    heldHere: (inspection) => heldHere(database, inspection),
    saving,
    plaintextWarning: createPlaintextWarningStore(),
    localSeal: seal?.control(saving) ?? NEVER_SEALED,
    desk,
    sealing: sealingServices(workFactor),
    device: () => thisDevice(database),
    incoming: (files) => files.map((file) => incomingFile(file)),
    readResultFile: (file) => readIncoming(read, file, officersUnseal(desk)),
    readPack: (text, unseal = nothingOpens) => read('pack', text, unseal),
    backups: backupsIn(database, seal?.rows),
    readBackup: (text, unseal = nothingOpens) => readBackup(text, SCHEMA_VERSION, verifySignature, unseal),
  };
}

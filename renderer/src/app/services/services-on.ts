import type { Services } from '#features/shared/services/services.ts';
import { WorkingCopy } from '#features/chief/working-copy/WorkingCopy.tsx';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { LocalSealing } from '#domain/local-seal/cipher.ts';
import type { LocalSealControl } from '#domain/local-seal/local-seal-control.ts';
import { fail } from '#domain/outcome.ts';
import { readBackup } from '#domain/backup/backup-file.ts';
import type { BackupRepository } from '#domain/backup/backup-repository.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { readResultAttachment } from '#domain/result/read.ts';
import { incomingFile } from '#host/incoming-file.ts';
import { cleanPicture } from '#host/picture.ts';
import { workingFileChooser, workingFileReuser } from '#host/working-file.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { createAnswerDesk } from '#state/answer-desk.ts';
import { createOfficerDesk } from '#state/officer-desk.ts';
import { createOfficerViewStore } from '#state/officer-view.ts';
import { createOpenResponses, type OpenResponses } from '#state/open-response/open-responses.ts';
import type { OtherWindows, WaitingAnswers } from '#state/open-response/ports.ts';
import { createSavingStore, type SavingStore } from '#state/saving.ts';
import { createWorkingCopies } from '#state/working-copies.ts';
import { attachmentsIn, storedAttachmentsIn } from '#storage/attachments.ts';
import { changeLogIn } from '#storage/change-log.ts';
import { closingsIn } from '#storage/closings.ts';
import { contentsIn } from '#storage/contents.ts';
import { SCHEMA_VERSION, type Database } from '#storage/database.ts';
import { disposalsIn } from '#storage/disposals.ts';
import { heldHere } from '#storage/held-here.ts';
import { inspectionsIn } from '#storage/inspections.ts';
import { lastYearsIn, storedLastYearsIn } from '#storage/last-years.ts';
import { officerKeysIn } from '#storage/officer-keys.ts';
import { packIssuesIn } from '#storage/pack-issues.ts';
import { policyReviewsIn } from '#storage/policy-reviews.ts';
import { preparationsIn } from '#storage/preparations.ts';
import { receivedReturnsIn, storedReturnsIn } from '#storage/received-returns.ts';
import { reportTextsIn } from '#storage/report-texts.ts';
import { responsesIn } from '#storage/responses.ts';
import { returnsIn } from '#storage/returns.ts';
import { storedResponsesIn } from '#storage/stored-responses.ts';
import { stagedFilesIn } from '#storage/staged-files.ts';
import { backupsIn } from '#storage/state-copy/backups.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { samplingIn } from '#storage/sampling.ts';
import { treatmentsIn } from '#storage/treatments.ts';
import { wordingsIn } from '#storage/wordings.ts';
import { readAgain, readIncoming } from '../reading/read-incoming.ts';
import { readingThread } from '../reading/reading-thread.ts';
import { thisDevice, unsealHere } from './device.ts';
import { documentThread } from '../documents/document-thread.ts';
import { notingExports } from './noting-exports.ts';
import { sealingServices } from './sealing.ts';

/** The services that depend on the window. */
export type FromWindow = Pick<
  Services,
  'host' | 'version' | 'hold' | 'now' | 'newId' | 'go' | 'place' | 'preferences' | 'eraseAll'
> & {
  /** Keeps answers that wait for the database when the window is left; absent where nothing does. */
  waiting?: WaitingAnswers;
  /** Absent where there are none. */
  otherWindows?: OtherWindows;
  /** The local seal; absent in tests, where nothing is ever sealed. */
  seal?: { rows: LocalSealing; control: (saving: SavingStore) => LocalSealControl };
};

const NEVER_SEALED: LocalSealControl = {
  isOn: () => false,
  turnOn: async () => fail({ kind: 'storage' }),
  turnOff: async () => fail({ kind: 'storage' }),
  changePassphrase: async () => fail({ kind: 'storage' }),
  lock: async () => false,
};

/** Features' services over a database that is open. `workFactor` as {@link sealingServices} has it. */
export async function servicesOn(
  database: Database,
  builtIn: KnownInspection,
  { seal, waiting, otherWindows, ...window }: FromWindow,
  workFactor?: number,
): Promise<Services> {
  const desk = createOfficerDesk();
  const saving = createSavingStore();
  const opener = () => {
    const { unlocked, sheet } = desk.getState();
    return unlocked?.unseal ?? sheet?.unseal ?? nothingOpens;
  };
  const read = readingThread();
  const contents = contentsIn(database);
  const openResponses = createOpenResponses({
    contents,
    responses: responsesIn(database, window.now),
    attachments: attachmentsIn(database),
    lastYears: lastYearsIn(database),
    receivedReturns: receivedReturnsIn(database),
    saving,
    hold: window.hold,
    now: window.now,
    waiting: waiting ?? null,
    otherWindows: otherWindows ?? null,
  });
  return {
    ...window,
    host: notingExports(window.host, database, window.now),
    openResponses,
    responses: storedResponsesIn(database),
    contents,
    changes: changeLogIn(database),
    attachments: storedAttachmentsIn(database),
    submissions: submissionsIn(database),
    closings: closingsIn(database),
    returns: returnsIn(database),
    treatments: treatmentsIn(database),
    policyReviews: policyReviewsIn(database),
    reportTexts: reportTextsIn(database),
    sampling: samplingIn(database),
    wordings: wordingsIn(database),
    receivedReturns: storedReturnsIn(database),
    lastYears: storedLastYearsIn(database),
    stagedFiles: stagedFilesIn(database),
    disposals: disposalsIn(database),
    heldHere: (inspection) => heldHere(database, inspection),
    inspections: await inspectionsIn(database, builtIn),
    packIssues: packIssuesIn(database),
    preparations: preparationsIn(database),
    officerKeys: officerKeysIn(database),
    saving,
    localSeal: seal?.control(saving) ?? NEVER_SEALED,
    chooseWorkingFile: window.host.edition === 'browser' ? workingFileChooser(globalThis) : null,
    reuseWorkingFile: window.host.edition === 'browser' ? workingFileReuser(globalThis) : null,
    workingCopies: createWorkingCopies(),
    SecondCopy: WorkingCopy,
    answering: createAnswerDesk(),
    officerView: createOfficerViewStore(),
    desk,
    sealing: sealingServices(workFactor),
    documents: documentThread,
    device: () => thisDevice(database),
    incoming: (files) => files.map((file) => incomingFile(file)),
    cleanPicture,
    readResult: (file) => readIncoming(read, file, opener()),
    readAgain: (file) => readAgain(read, file, opener()),
    openAttachment: (file, index) => readResultAttachment(file, index, verifySignature, opener()),
    readPack: (text, unseal = nothingOpens) => read('pack', text, unseal),
    readOwnCopy: (text, unseal = nothingOpens) => read('result', text, unseal),
    readDraft: (text, unseal = nothingOpens) => read('draft', text, unseal),
    backups: rereadAfterRestoring(backupsIn(database, seal?.rows), openResponses, otherWindows),
    readBackup: (text, unseal = nothingOpens) => readBackup(text, SCHEMA_VERSION, verifySignature, unseal),
    readReturn: (text) => read('returned', text, unsealHere(database)),
  };
}

/** What was brought back stands in the place of what open responses were read from. */
function rereadAfterRestoring(
  backups: BackupRepository,
  openResponses: OpenResponses,
  otherWindows: OtherWindows | undefined,
): BackupRepository {
  return {
    ...backups,
    restore: async (preview, chosen) => {
      const restored = await backups.restore(preview, chosen);
      if (restored.ok) {
        otherWindows?.tell(null);
        await openResponses.reread(null);
      }
      return restored;
    },
  };
}

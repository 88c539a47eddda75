import { nothingOpens } from '#domain/exchange/crypto.ts';
import type { BackupRepository } from '#domain/backup/backup-repository.ts';
import { WorkingCopy } from '#features/chief/working-copy/WorkingCopy.tsx';
import type { ChiefServices } from '#features/chief/shared/services/chief-services.ts';
import type { DeviceServices } from '#features/shared/services/device-services.ts';
import { cleanPicture } from '#host/picture.ts';
import { workingFileChooser, workingFileReuser } from '#host/working-file.ts';
import { createAnswerDesk } from '#state/answer-desk.ts';
import { createOpenResponses, type OpenResponses } from '#state/open-response/open-responses.ts';
import type { OtherWindows, WaitingAnswers } from '#state/open-response/ports.ts';
import { createWorkingCopies } from '#state/working-copies.ts';
import { attachmentsIn, storedAttachmentsIn } from '#storage/attachments.ts';
import { changeLogIn } from '#storage/change-log.ts';
import { contentsIn } from '#storage/contents.ts';
import type { Database } from '#storage/database.ts';
import { lastYearsIn, storedLastYearsIn } from '#storage/last-years.ts';
import { receivedReturnsIn, storedReturnsIn } from '#storage/received-returns.ts';
import { responsesIn } from '#storage/responses.ts';
import type { Read } from '../reading/reading-line.ts';
import { unsealHere } from './device.ts';

/** What stands around the open responses of the window. */
export interface AroundAnswers {
  /** Keeps answers that wait for the database when the window is left; null where nothing does. */
  waiting: WaitingAnswers | null;
  /** Null where there are none. */
  otherWindows: OtherWindows | null;
}

/** What the pages of a response work with. */
export function chiefServices(
  database: Database,
  read: Read,
  device: DeviceServices,
  { waiting, otherWindows }: AroundAnswers,
): ChiefServices {
  const { saving, hold, now, host } = device;
  const contents = contentsIn(database);
  const openResponses = createOpenResponses({
    contents,
    responses: responsesIn(database, now),
    attachments: attachmentsIn(database),
    lastYears: lastYearsIn(database),
    receivedReturns: receivedReturnsIn(database),
    saving,
    hold,
    now,
    waiting,
    otherWindows,
  });
  return {
    ...device,
    backups: rereadAfterRestoring(device.backups, openResponses, otherWindows),
    openResponses,
    contents,
    changes: changeLogIn(database),
    attachments: storedAttachmentsIn(database),
    answering: createAnswerDesk(),
    receivedReturns: storedReturnsIn(database),
    lastYears: storedLastYearsIn(database),
    chooseWorkingFile: host.edition === 'browser' ? workingFileChooser(globalThis) : null,
    reuseWorkingFile: host.edition === 'browser' ? workingFileReuser(globalThis) : null,
    workingCopies: createWorkingCopies(),
    SecondCopy: WorkingCopy,
    cleanPicture,
    readOwnCopy: (text, unseal = nothingOpens) => read('result', text, unseal),
    readReturn: (text) => read('returned', text, unsealHere(database)),
    readDraft: (text, unseal = nothingOpens) => read('draft', text, unseal),
  };
}

/** After a restore, every window reads its open responses again: what they hold in memory comes from before it. */
function rereadAfterRestoring(
  backups: BackupRepository,
  openResponses: OpenResponses,
  otherWindows: OtherWindows | null,
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

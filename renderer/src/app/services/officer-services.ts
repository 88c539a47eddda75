import { readResultAttachment } from '#domain/result-file/read.ts';
import type { OfficerServices } from '#features/officer/shared/services/officer-services.ts';
import type { DeviceServices } from '#features/shared/services/device-services.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { createOfficerViewStore } from '#state/officer-view.ts';
import { closingsIn } from '#storage/closings.ts';
import type { Database } from '#storage/database.ts';
import { officerKeysIn } from '#storage/officer-keys.ts';
import { packIssuesIn } from '#storage/pack-issues.ts';
import { policyReviewsIn } from '#storage/policy-reviews.ts';
import { preparationsIn } from '#storage/preparations.ts';
import { reportTextsIn } from '#storage/report-texts.ts';
import { returnsIn } from '#storage/returns.ts';
import { samplingIn } from '#storage/sampling.ts';
import { stagedFilesIn } from '#storage/staged-files.ts';
import { submissionsIn } from '#storage/submissions.ts';
import { treatmentsIn } from '#storage/treatments.ts';
import { wordingsIn } from '#storage/wordings.ts';
import { documentThread } from '../documents/document-thread.ts';
import { readAgain } from '../reading/read-incoming.ts';
import type { Read } from '../reading/reading-line.ts';
import { officersUnseal } from './officers-unseal.ts';

/** What the officer's pages work with. */
export function officerServices(database: Database, read: Read, device: DeviceServices): OfficerServices {
  return {
    ...device,
    submissions: submissionsIn(database),
    closings: closingsIn(database),
    officerView: createOfficerViewStore(),
    packIssues: packIssuesIn(database),
    preparations: preparationsIn(database),
    returns: returnsIn(database),
    treatments: treatmentsIn(database),
    policyReviews: policyReviewsIn(database),
    reportTexts: reportTextsIn(database),
    sampling: samplingIn(database),
    wordings: wordingsIn(database),
    stagedFiles: stagedFilesIn(database),
    officerKeys: officerKeysIn(database),
    documents: documentThread,
    readAgain: (file) => readAgain(read, file, officersUnseal(device.desk)),
    openAttachment: (file, index) => readResultAttachment(file, index, verifySignature, officersUnseal(device.desk)),
  };
}

import { createContext, useContext, type ComponentType } from 'react';
import type { Unseal } from '#domain/exchange/crypto.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import type { Result } from '#domain/result.ts';
import type { AnswerDeskStore } from '#state/answer-desk.ts';
import type { OpenResponses } from '#state/open-response/open-responses.ts';
import type { WorkingCopiesStore } from '#state/working-copies.ts';
import type { ContentReader } from '#domain/answers/content.ts';
import type { ChangeLog } from '#domain/answers/change-log.ts';
import type { StoredAttachments } from '#domain/answers/attachment-repository.ts';
import type { StoredLastYears } from '#domain/answers/last-year.ts';
import type { ReadResultFile } from '#domain/result-file/read.ts';
import type { ReadDraft } from '#domain/handover/read.ts';
import type { ReadReturn } from '#domain/returns/read.ts';
import type { ReceivedReturns } from '#domain/returns/return-repository.ts';
import type { CleanPictures } from '#host/picture.ts';
import type { ChooseWorkingFile, ReuseWorkingFile } from '#host/working-file.ts';
import type { DeviceServices } from '../../../shared/services/device-services.ts';

/** What the pages of a response work with beside {@link DeviceServices}. */
export interface ChiefServices extends DeviceServices {
  /** The responses that are open here, and the only way to write one. */
  openResponses: OpenResponses;
  /** What is stored of a response, as a whole. */
  contents: ContentReader;
  /** Who changed what in a response, and when. */
  changes: ChangeLog;
  /** Files attached to answers as evidence. */
  attachments: StoredAttachments;
  /** What someone who answers has in hand. */
  answering: AnswerDeskStore;
  /** What the officer wrote to the departments of this computer. */
  receivedReturns: ReceivedReturns;
  /** What the departments of this computer answered the year before. */
  lastYears: StoredLastYears;
  /** Null where no working file can be kept: in the desktop edition, and in browsers that let no page write to a file. */
  chooseWorkingFile: ChooseWorkingFile | null;
  /** As above, for a file that is there already. */
  reuseWorkingFile: ReuseWorkingFile | null;
  /** The second copies of responses that are kept outside of the browser. */
  workingCopies: WorkingCopiesStore;
  /** Stands on every page of a response and keeps the second copy; `brief` where there is little room. */
  SecondCopy: ComponentType<{ brief: boolean }>;
  /** Draws a picture anew, so that nothing but its pixels is kept. */
  cleanPicture: CleanPictures;
  /** Reads the text of a result file through every check, for the department itself: with the passphrase of its own copy, never with an officer's key. */
  readOwnCopy(text: string, unseal?: Unseal): Promise<Result<ReadResultFile, Unreadable>>;
  /** Reads the text of a return through every check; what is sealed to this computer is opened. */
  readReturn(text: string): Promise<Result<ReadReturn, Unreadable>>;
  /** Reads the text of a draft that was handed over through every check. `unseal` opens one that is sealed. */
  readDraft(text: string, unseal?: Unseal): Promise<Result<ReadDraft, Unreadable>>;
}

export const ChiefServicesContext = createContext<ChiefServices | null>(null);

/** Throws outside of `ChiefServicesContext`. */
export function useChiefServices(): ChiefServices {
  const services = useContext(ChiefServicesContext);
  if (services === null) throw new Error('ChiefServicesContext is missing around a feature of the chief');
  return services;
}

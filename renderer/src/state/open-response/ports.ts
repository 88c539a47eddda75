import type { Answer } from '#domain/answers/answer.ts';
import type { AttachmentRepository } from '#domain/answers/attachment-repository.ts';
import type { ContentReader } from '#domain/answers/content.ts';
import type { LastYearRepository } from '#domain/answers/last-year.ts';
import type { ResponseRepository } from '#domain/answers/response-repository.ts';
import type { ReceivedReturnRepository } from '#domain/returns/return-repository.ts';
import type { SavingStore } from '../saving.ts';

/** Hears of answers from the moment they wait for the disk until it has them. `before` is what stands under an answer, pending ones included. */
export interface WaitingAnswers {
  waits(response: string, answer: Answer, before: Answer | undefined): void;
  arrived(response: string, answer: Answer): void;
}

/** Between windows: that a response (null: any of them) was written by one that does not hold it. */
export interface OtherWindows {
  tell(response: string | null): void;
  heard(listener: (response: string | null) => void): void;
}

/** What open responses are made of. */
export interface ResponsePorts {
  contents: ContentReader;
  responses: ResponseRepository;
  attachments: AttachmentRepository;
  lastYears: LastYearRepository;
  receivedReturns: ReceivedReturnRepository;
  saving: SavingStore;
  /** Holds a response for this window until the returned function is called; null when another window has it. */
  hold(id: string): Promise<(() => void) | null>;
  /** The present instant in UTC. */
  now(): string;
  waiting: WaitingAnswers | null;
  otherWindows: OtherWindows | null;
}

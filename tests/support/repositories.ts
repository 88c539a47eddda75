import type { AttachmentRepository } from '#domain/answers/attachment-repository.ts';
import type { LastYearRepository } from '#domain/answers/last-year.ts';
import type { ResponseRepository } from '#domain/answers/response-repository.ts';
import type { ReceivedReturnRepository } from '#domain/returns/return-repository.ts';
import type { Services } from '#app/services/services.ts';
import { attachmentsIn } from '#storage/attachments.ts';
import type { Database } from '#storage/database.ts';
import { lastYearsIn } from '#storage/last-years.ts';
import { receivedReturnsIn } from '#storage/received-returns.ts';
import { responsesIn } from '#storage/responses.ts';

/** What writes to the database behind services, which hand out no writes of their own. */
interface Repositories {
  responses: ResponseRepository;
  attachments: AttachmentRepository;
  lastYears: LastYearRepository;
  receivedReturns: ReceivedReturnRepository;
}

const known = new WeakMap<Services['responses'], Repositories>();

/** To be called where services are made; copies of them are known as well. */
export function keepRepositories(services: Services, database: Database): void {
  known.set(services.responses, {
    responses: responsesIn(database, services.now),
    attachments: attachmentsIn(database),
    lastYears: lastYearsIn(database),
    receivedReturns: receivedReturnsIn(database),
  });
}

/** Writes past everything that is open in the window of these services: to prepare what a test begins with, or as another window would. */
export function storedBehind(services: Services): Repositories {
  const repositories = known.get(services.responses);
  if (repositories === undefined) throw new Error('nobody has kept the repositories of these services');
  return repositories;
}

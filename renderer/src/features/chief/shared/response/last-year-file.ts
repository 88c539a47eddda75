import { isOwnCode, lastYearFrom, type LastYear, type NotLastYear, type ThisYear } from '#domain/answers/last-year.ts';
import type { WrittenFile } from '#domain/answers/response-repository.ts';
import { nothingOpens, type Unseal } from '#domain/exchange/crypto.ts';
import { openEnvelope } from '#domain/exchange/envelope.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import { fail, type Result } from '#domain/result.ts';
import { RESULT_FORMAT } from '#domain/result-file/result-payload.ts';
import { currentOf } from '../../../shared/live/current-of.ts';
import type { ChiefServices } from '../services/chief-services.ts';
import { writtenFile } from './written-file.ts';

/** Why a text does not give last year's answers. `passphrase`: it opens with one only; `for-officers`: nothing here opens it. */
export interface NoLastYear {
  kind: Exclude<Unreadable['kind'], 'sealed'> | NotLastYear['kind'] | 'passphrase' | 'for-officers';
}

/** The answers of the last inspection before this one that was answered on this computer for the department; null where there are none. */
export async function lastYearHere(services: ChiefServices, thisYear: ThisYear): Promise<LastYear | null> {
  const earlier = services.inspections
    .current()
    .filter(({ inspection }) => inspection.fiscalYear < thisYear.inspection.fiscalYear)
    .toSorted((a, b) => b.inspection.fiscalYear - a.inspection.fiscalYear);
  for (const { inspection } of earlier) {
    const responses = (await currentOf(services.responses.all(inspection.id))).filter(({ department }) =>
      isOwnCode(thisYear.department, department),
    );
    for (const { id } of responses) {
      const [written] = await currentOf(services.responses.written(id));
      if (written === undefined) continue;
      const read = await readLastYear(services, thisYear, unsealed(await writtenFile(services, written)));
      if (read.ok) return read.value;
    }
  }
  return null;
}

/** Last year's answers out of the text of a result file or an own copy. One that this computer wrote is read though it is sealed to the officers. */
export async function readLastYear(
  services: ChiefServices,
  thisYear: ThisYear,
  text: string,
  unseal: Unseal = nothingOpens,
): Promise<Result<LastYear, NoLastYear>> {
  const read = await services.readOwnCopy(text, unseal);
  if (read.ok) return lastYearFrom(read.value, thisYear, services.inspections.current());
  if (read.failure.kind !== 'sealed') return fail({ kind: read.failure.kind });
  if (services.sealing.asksForPassphrase(armorOf(text))) return fail({ kind: 'passphrase' });
  const written = await writtenHere(services, text);
  return written?.plain === undefined
    ? fail({ kind: 'for-officers' })
    : readLastYear(services, thisYear, written.plain);
}

function armorOf(text: string): string {
  const envelope = openEnvelope(text, RESULT_FORMAT);
  return envelope.ok && envelope.value.content.kind === 'sealed' ? envelope.value.content.armored : '';
}

async function writtenHere({ inspections, responses }: ChiefServices, text: string): Promise<WrittenFile | undefined> {
  for (const { inspection } of inspections.current())
    for (const { id } of await currentOf(responses.all(inspection.id)))
      for (const { revision } of await currentOf(responses.written(id))) {
        const file = await responses.file(id, revision);
        if (file?.text === text) return file;
      }
  return undefined;
}

function unsealed({ plain, text }: WrittenFile): string {
  return plain ?? text;
}

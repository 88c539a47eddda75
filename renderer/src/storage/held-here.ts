import type { Watch } from '#domain/answers/response-repository.ts';
import type { Response } from '#domain/answers/response.ts';
import type { HeldHere } from '#domain/inspection/held-here.ts';
import type { Database } from './database.ts';
import { watchQuery } from './watch.ts';

const TABLES = ['responses', 'written', 'submissions', 'ledger', 'officerKeys', 'packIssues', 'preparations'];

/** What this computer holds of one inspection. With `inspection` null: of all, including the officers' keys. */
export function heldHere(database: Database, inspection: string | null): Watch<HeldHere> {
  return watchQuery(() =>
    database.transaction('r', TABLES, async () => {
      const { responses, submissions, ledger, officerKeys, packIssues, preparations } = database;
      const ofAll = inspection === null;
      const begun = ofAll ? await responses.toArray() : await responses.where({ inspection }).toArray();
      const drafts = begun.filter(({ signOff }) => signOff === null).length;
      const ofOfficer = [submissions, ledger, packIssues, preparations];
      const officers = ofAll
        ? [officerKeys, ...ofOfficer].map((table) => table.count())
        : ofOfficer.map((table) => table.where({ inspection }).count());
      return {
        responses: begun.length,
        drafts,
        ...(await revisionsOf(database, begun)),
        officer: (await Promise.all(officers)).some((count) => count > 0),
      };
    }),
  );
}

async function revisionsOf({ written }: Database, begun: readonly Response[]) {
  const ids = begun.map(({ id }) => id);
  const files = await written.where('response').anyOf(ids).toArray();
  const exported = (id: string, revision: number) =>
    files.some((file) => file.response === id && file.revision === revision && file.exportedAt !== undefined);
  const signed = begun.filter(({ signOff }) => signOff !== null);
  return {
    revisions: files.length,
    unexported: signed.filter(({ id, revision }) => !exported(id, revision)).length,
  };
}

import type { Response } from '../answers/response.ts';
import { groupedBy, knownRowsOf, rowsOf, TABLES_OF_RESPONSE, type Row } from './held-rows.ts';
import type { RestoreUnit, UnitFacts } from './restore-unit.ts';
import { isSameStored } from './same-stored.ts';
import type { StateCopy } from './state-copy.ts';

/**
 * The tables to compare for a response. Their rows list files and attachments by digest, so the bytes need no
 * comparison. Where somebody last was on the screen is no difference.
 */
const COMPARED = ['answers', 'attachments', 'written', 'receivedReturns'] as const;

type Group = Readonly<Record<(typeof TABLES_OF_RESPONSE)[number], readonly Row[]>>;

/** Groups the rows of a copy by response. */
export function rowsByResponse(copy: StateCopy): (response: string) => Group {
  const groups = TABLES_OF_RESPONSE.map((table) => {
    const byResponse = groupedBy(rowsOf(copy, table), (row) => String(row['response']));
    return [table, byResponse] as const;
  });
  return (response) => Object.fromEntries(groups.map(([table, group]) => [table, group.get(response) ?? []])) as Group;
}

/** The responses here that a response of the copy would replace: the same one, or any other of its department. */
export function responsesInPlaceOf(here: readonly Response[], there: Response): Response[] {
  return here.filter(
    ({ id, inspection, department }) =>
      id === there.id || (inspection === there.inspection && department === there.department),
  );
}

/** How each response in the copy compares with those here. */
export function compareResponses(here: StateCopy, there: StateCopy): Omit<RestoreUnit, 'disposed'>[] {
  const held = knownRowsOf(here, 'responses');
  const [groupHere, groupThere] = [rowsByResponse(here), rowsByResponse(there)];
  return knownRowsOf(there, 'responses').map((response) => {
    const [found, ...others] = responsesInPlaceOf(held, response);
    const group = groupThere(response.id);
    const same =
      found !== undefined &&
      others.length === 0 &&
      isSameStored(found, response) &&
      COMPARED.every((table) => isSameStored(groupHere(response.id)[table], group[table]));
    return {
      kind: 'response',
      id: response.id,
      inspection: response.inspection,
      department: response.department,
      standing: found === undefined ? 'new' : same ? 'same' : 'different',
      here: found === undefined ? null : factsOf(found, groupHere(found.id)),
      there: factsOf(response, group),
    };
  });
}

function factsOf({ revision, signOff, handedOver }: Response, { answers, changes }: Group): UnitFacts {
  const instants = [signOff?.declaredAt, handedOver?.at, ...changes.map(({ at }) => at)];
  const count = answers.filter(({ choice }) => choice !== null).length;
  return { count, at: latest(instants), revision, name: '' };
}

/** The latest of the instants (UTC); null when there is none. */
export function latest(instants: readonly unknown[]): string | null {
  return (
    instants
      .filter((each) => typeof each === 'string')
      .toSorted()
      .at(-1) ?? null
  );
}

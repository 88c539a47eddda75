import { useMemo } from 'react';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { ResponseFrame } from '../shared/response/ResponseFrame.tsx';
import { clauseStops, stopOfClause } from './walk/clause-stops.ts';
import { WalkFrom } from './WalkFrom.tsx';

/** The items of one clause of the policy and of those below it; with `item` that one is brought into focus. */
export function ClausesPage(props: { response: string; clause: string; item: string | undefined }) {
  return (
    <ResponseFrame id={props.response} step="fill">
      <Clauses clause={decoded(props.clause)} item={props.item ?? null} />
    </ResponseFrame>
  );
}

function Clauses({ clause, item }: { clause: string; item: string | null }) {
  const { questionnaire, items } = useOpenResponse();
  const stops = useMemo(() => clauseStops(questionnaire, items), [questionnaire, items]);
  return <WalkFrom order="clauses" stops={stops} stop={stopOfClause(stops, clause)} item={item} />;
}

// Addresses carry 「6(3)ア」 in percent signs; one that was cut off is taken as it stands and leads to the first clause.
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

import { useMemo } from 'react';
import { useOpenResponse } from '../shared/response/open-response.ts';
import { ResponseFrame } from '../shared/response/ResponseFrame.tsx';
import { chapterStops } from './walk/stops.ts';
import { WalkFrom } from './WalkFrom.tsx';

/** The items of one chapter; with `item` that one is brought into focus. */
export function FillPage(props: { response: string; chapter: string; item: string | undefined }) {
  return (
    <ResponseFrame id={props.response} step="fill">
      <Chapters chapter={props.chapter} item={props.item ?? null} />
    </ResponseFrame>
  );
}

function Chapters({ chapter, item }: { chapter: string; item: string | null }) {
  const { questionnaire, items } = useOpenResponse();
  const stops = useMemo(() => chapterStops(questionnaire, items), [questionnaire, items]);
  return <WalkFrom order="chapters" stops={stops} stop={stops.find((stop) => stop.id === chapter)} item={item} />;
}

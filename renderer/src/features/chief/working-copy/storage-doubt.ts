import { useEffect, useState } from 'react';
import { useChiefServices } from '../shared/services/chief-services.ts';

/**
 * Why answers in this browser may be gone some day. `small`: there is next to no room, as in private windows of some browsers; `not-kept`: the
 * browser has not promised to keep them, as in all private windows.
 */
export type Doubt = 'small' | 'not-kept';

/** Bytes that a response with attachments takes several times over. */
const LEAST_ROOM = 200 * 1024 * 1024;

/** Null arguments: the browser does not tell. */
export function doubtOf(kept: boolean | null, room: number | null): Doubt | null {
  if (room !== null && room < LEAST_ROOM) return 'small';
  return kept === true ? null : 'not-kept';
}

/** What there is to doubt; undefined until it is known. Asks the browser to keep the answers as soon as the first one of this window is stored. */
export function useStorageDoubt(): Doubt | null | undefined {
  const { place, saving, workingCopies } = useChiefServices();
  const [doubt, setDoubt] = useState<Doubt | null>();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = doubtOf(await place.isKept(), await place.room());
      if (!gone) setDoubt(found);
    };
    void look();
    const ask = async () => {
      workingCopies.setState({ asked: true });
      if ((await place.isKept()) === false && (await place.askToKeep())) await look();
    };
    const stop = saving.subscribe(({ open, failure }, before) => {
      const stored = open === 0 && before.open > 0 && failure === null;
      if (stored && !workingCopies.getState().asked) void ask();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [place, saving, workingCopies]);
  return doubt;
}

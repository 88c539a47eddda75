import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { CitySummary } from '#domain/aggregation/summary.ts';
import type { Closing } from '#domain/closing/closing.ts';
import type { ClosingRepository } from '#domain/closing/closing-repository.ts';
import { contentsOf } from '#domain/closing/contents.ts';
import { summaryOfClosing, type ClosingFault } from '#domain/closing/summary-of-closing.ts';
import type { Result } from '#domain/result.ts';
import { useOfficerServices } from '../services/officer-services.ts';
import { useWatched } from '../../../shared/live/use-watched.ts';

/** The closings of an inspection, the first one first; undefined while they are being read. */
export function useClosings(inspection: string): Closing[] | undefined {
  const { closings } = useOfficerServices();
  return useWatched(`closings ${inspection}`, () => closings.all(inspection));
}

/** What a page takes its figures from: those of now, or of the closing that the officer asked for, and while none was asked for of now or of the newest closing. */
export type Basis = 'now' | 'asked-or-now' | 'asked-or-newest';

/** The closing that a page takes its figures from; null for those of now, also where the closing is no longer there. */
export function useClosingOf(
  inspection: string,
  closings: readonly Closing[] | undefined,
  basis: Basis,
): Closing | null {
  const asked = useStore(useOfficerServices().officerView, (view) => view.closing);
  if (basis === 'now') return null;
  if (asked?.inspection === inspection) return closings?.find(({ number }) => number === asked.number) ?? null;
  return basis === 'asked-or-newest' ? (closings?.at(-1) ?? null) : null;
}

type Read = Result<CitySummary, ClosingFault>;

// Every page reads the closing; it is checked only once as long as the same one is looked at.
const lastRead = new WeakMap<ClosingRepository, { digest: string; read: Promise<Read> }>();

/** The figures of a closing, or why it does not hold; undefined while it is being read and checked, and where it is null. */
export function useClosedSummary(closing: Closing | null): Read | undefined {
  const { closings } = useOfficerServices();
  const [seen, setSeen] = useState<{ digest: string; read: Read } | null>(null);
  useEffect(() => {
    if (closing === null) return undefined;
    let wanted = true;
    const show = async () => {
      const read = await readOnce(closings, closing);
      if (wanted) setSeen({ digest: closing.digest, read });
    };
    void show();
    return () => {
      wanted = false;
    };
  }, [closings, closing]);
  return seen !== null && seen.digest === closing?.digest ? seen.read : undefined;
}

function readOnce(closings: ClosingRepository, closing: Closing): Promise<Read> {
  const last = lastRead.get(closings);
  if (last?.digest === closing.digest) return last.read;
  const read = checked(closings, closing);
  lastRead.set(closings, { digest: closing.digest, read });
  return read;
}

async function checked(closings: ClosingRepository, closing: Closing): Promise<Read> {
  const material = await closings.material(closing);
  return summaryOfClosing(closing, material, await contentsOf(material.payloads, nextTurn));
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

import { useEffect, useMemo, useState } from 'react';
import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import type { Watch } from '#domain/answers/response-repository.ts';
import { contentsOf } from '#domain/closing/contents.ts';
import { summaryOfClosing } from '#domain/closing/summary-of-closing.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { useOfficerServices, type OfficerServices } from '../services/officer-services.ts';
import { useInspections } from '../../../shared/live/use-inspections.ts';

/** An earlier inspection with its figures: those of its newest closing, else those of now. `summary` is null where its closing does not hold. */
export interface EarlierYear {
  inspection: Inspection;
  summary: CitySummary | null;
}

/** The earlier inspections of the same city that this computer holds counted results of, the newest first; undefined while they are being read. */
export function useEarlierYears({ id, city, opensOn }: Inspection): readonly EarlierYear[] | undefined {
  const services = useOfficerServices();
  const known = useInspections();
  const earlier = useMemo(
    () =>
      known
        .filter((each) => each.inspection.id !== id && each.inspection.city === city)
        .filter((each) => each.inspection.opensOn < opensOn)
        .toSorted((a, b) => b.inspection.opensOn.localeCompare(a.inspection.opensOn)),
    [known, id, city, opensOn],
  );
  const [read, setRead] = useState<{ of: typeof earlier; years: readonly EarlierYear[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    const readAll = async () => {
      const years = await Promise.all(earlier.map((each) => yearOf(services, each)));
      const counted = years.filter(({ summary }) => summary === null || summary.tallies.length > 0);
      if (wanted) setRead({ of: earlier, years: counted });
    };
    void readAll();
    return () => {
      wanted = false;
    };
  }, [services, earlier]);
  return read?.of === earlier ? read.years : undefined;
}

async function yearOf(services: OfficerServices, { inspection, questionnaire }: KnownInspection): Promise<EarlierYear> {
  const closings = await firstOf(services.closings.all(inspection.id));
  const closing = closings.at(-1);
  if (closing === undefined) {
    const held = await firstOf(services.submissions.all(inspection.id));
    return { inspection, summary: citySummary(questionnaire, inspection, collectionStatus(inspection, held)) };
  }
  const material = await services.closings.material(closing);
  const closed = summaryOfClosing(closing, material, await contentsOf(material.payloads, nextTurn));
  return { inspection, summary: closed.ok ? closed.value : null };
}

/** What is watched, once: an earlier year is not worked on while this one is looked at. */
function firstOf<T>(watch: Watch<T>): Promise<T> {
  return new Promise((resolve) => {
    // A watch may tell its value before it has given the way to stop it.
    let stop: (() => void) | null = null;
    let told = false;
    stop = watch((value) => {
      told = true;
      resolve(value);
      stop?.();
    });
    if (told) stop();
  });
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

import { useMemo } from 'react';
import { useStore } from 'zustand';
import { reviewRows } from '#documents/policy-review/review-rows.ts';
import { proposedWording } from '#documents/report/proposals.ts';
import type { LedgerHead, ReportSources } from '#documents/report/sources.ts';
import { masked } from '#domain/aggregation/masked.ts';
import { tokyoDay } from '#domain/calendar.ts';
import { findingFigures } from '#domain/findings/figures.ts';
import type { FindingRecord } from '#domain/findings/record.ts';
import { reviewCandidates } from '#domain/policy-review/candidates.ts';
import { wordingOf, type ReportText, type ReportWording } from '#domain/report/report-text.ts';
import { agreement, type Agreement } from '#domain/sampling/agreement.ts';
import { yearComparison, type YearComparison } from '#domain/years/comparison.ts';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { Collection } from '../shared/collection/use-collection.ts';
import { useEarlierYears } from '../shared/collection/use-earlier-years.ts';
import { useFindingRecords } from '../shared/collection/use-finding-records.ts';
import { useWatched } from '../../shared/live/use-watched.ts';

/** Everything the reports are made from, at the instant at which it was put together, with the wording that stands. */
export interface ReportDesk {
  sources: ReportSources;
  proposals: ReportWording;
  written: readonly ReportText[];
  wording: ReportWording;
  /** With the names of the departments, also where the sources have none. */
  records: readonly FindingRecord[];
}

/** Undefined while something is being read. */
export function useReport(collection: Collection): ReportDesk | undefined {
  const { inspection } = collection;
  const { reportTexts } = useOfficerServices();
  const sources = useSources(collection);
  const findings = useFindingRecords(collection);
  const written = useWatched(inspection.id, () => reportTexts.of(inspection.id));
  const proposals = useMemo(() => (sources === undefined ? undefined : proposedWording(sources)), [sources]);
  return useMemo(() => {
    if (sources === undefined || findings === undefined || written === undefined || proposals === undefined)
      return undefined;
    return { sources, proposals, written, wording: wordingOf(proposals, written), records: findings.records };
  }, [sources, findings, written, proposals]);
}

function useSources(collection: Collection): ReportSources | undefined {
  const { summary: named } = collection;
  const { officerView, now } = useOfficerServices();
  const seed = useStore(officerView, ({ maskingSeed }) => maskingSeed);
  const ledger = useLedgerHead(collection);
  const findings = useFindingRecords(collection);
  const review = useReview(collection);
  const sampling = useAgreement(collection);
  const years = useComparison(collection);
  return useMemo(() => {
    if (ledger === undefined || findings === undefined || review === undefined) return undefined;
    if (sampling === undefined || years === undefined) return undefined;
    const { records, scale } = findings;
    const at = now();
    const candidates = reviewCandidates({ summary: named, records, scale, ...review });
    return {
      summary: seed === null ? named : masked(named, seed),
      ledger,
      findings: { figures: findingFigures(records, scale, tokyoDay(at)), scale },
      sampling,
      years,
      reviews: reviewRows(named.questionnaire, scale, candidates),
      at,
    };
  }, [ledger, findings, review, sampling, years, named, seed, now]);
}

/** What the officer recorded about the review, and by what rules. */
function useReview({ inspection: { id } }: Collection) {
  const { policyReviews } = useOfficerServices();
  const reviews = useWatched(id, () => policyReviews.of(id));
  const rules = useWatched(id, () => policyReviews.rules(id));
  return useMemo(
    () => (reviews === undefined || rules === undefined ? undefined : { reviews, rules }),
    [reviews, rules],
  );
}

/** 一致率; null where nothing was ever drawn. */
function useAgreement({ inspection }: Collection): Agreement | null | undefined {
  const { sampling } = useOfficerServices();
  const draws = useWatched(inspection.id, () => sampling.draws(inspection.id));
  const records = useWatched(inspection.id, () => sampling.records(inspection.id));
  return useMemo(() => {
    if (draws === undefined || records === undefined) return undefined;
    return draws.length === 0 ? null : agreement(draws, records);
  }, [draws, records]);
}

/** This year beside the newest earlier one whose figures hold; null where there is none. */
function useComparison({ inspection, summary }: Collection): YearComparison | null | undefined {
  const { wordings } = useOfficerServices();
  const years = useEarlierYears(inspection);
  const decisions = useWatched(inspection.id, () => wordings.of(inspection.id));
  return useMemo(() => {
    if (years === undefined || decisions === undefined) return undefined;
    const then = years.find((each) => each.summary !== null)?.summary ?? null;
    return then === null ? null : yearComparison(summary, then, decisions);
  }, [years, decisions, summary]);
}

/** The last line of the 受付簿 when the figures were taken. */
function useLedgerHead({ inspection, summary: { basis }, closings }: Collection): LedgerHead | undefined {
  const { submissions } = useOfficerServices();
  const lines = useWatched(inspection.id, () => submissions.ledger(inspection.id));
  return useMemo(() => {
    if (basis.kind === 'closing') return closings.find(({ number }) => number === basis.number)?.ledger;
    if (lines === undefined) return undefined;
    const last = lines.at(-1);
    return last === undefined ? { seq: 0, hash: '' } : { seq: last.seq, hash: last.hash };
  }, [basis, closings, lines]);
}

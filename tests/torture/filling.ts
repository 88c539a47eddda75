import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { SCHEMA_VERSION } from '#storage/database.ts';
import { DRAFT as GOLDEN_DRAFT } from '../golden/golden-state.ts';
import { returnTo } from '../support/from-officer.ts';
import { goldenCopy } from '../support/golden-copy.ts';
import { lastYearWith } from '../support/last-year.ts';
import { inspection, questionnaire } from '../support/small-questionnaire.ts';
import { draftRows } from '../e2e/support/stored-draft.ts';
import type { Draft } from './draft.ts';
import { isForComment } from './people/answering.ts';
import { sampleInCityOf } from './large-city.ts';

export type Tables = Record<string, readonly unknown[]>;

/** What somebody else has on the same computer: with it there is something to be lost in every table. */
export function otherRows(): Tables {
  // Its inspection would stand on every page beside the one that is worked on.
  const { inspections: _, ...rows } = goldenCopy(SCHEMA_VERSION).tables;
  const ground = '4'.repeat(64);
  const closed = { inspection: inspection.id, number: 1, closedAt: '2026-11-20T03:00:00.000Z', title: '第1回' };
  return {
    ...rows,
    lastYears: [{ response: GOLDEN_DRAFT, lastYear: lastYearWith({ 'A-1': 'yes', 'A-2': 'no' }) }],
    receivedReturns: [
      returnTo({ id: GOLDEN_DRAFT, revision: 1, digest: 'f'.repeat(64) }, { message: '書き直してください。' }),
    ],
    closings: [
      {
        ...closed,
        reason: null,
        ledger: { seq: 2, hash: '5'.repeat(64) },
        questionnaireDigest: '6'.repeat(64),
        ground,
        entries: [],
        digest: '7'.repeat(64),
      },
    ],
    closedGrounds: [{ digest: ground, inspection: inspection.id, ground: { inspection, questionnaire } }],
  };
}

const cities = new Map<number, KnownInspection>();

/** The inspection of the trials, in a city of so many departments. */
export function inspectionOf(departments: number): KnownInspection {
  const known = cities.get(departments) ?? sampleInCityOf(departments);
  cities.set(departments, known);
  return known;
}

/** A draft that is begun, with something in every part of its answers. */
export function begunRows({ payload }: Draft): Tables {
  return draftRows(payload, {
    answer: (answer, position) =>
      isForComment(position)
        ? {
            ...answer,
            choice: 'partial',
            method: 'record',
            comment: '',
            reason: '以前は該当なしとしていました。',
            rows: [['一行目', '二列目']],
            evidence: [{ document: '課の台帳', number: '12', place: '書庫' }],
            action: { kind: 'own', what: '', post: '', due: '' },
            progress: { state: 'not-started', note: '' },
          }
        : null,
  });
}

/** Both together, by table. */
export function together(one: Tables, other: Tables): Tables {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map((name) => [name, [...(one[name] ?? []), ...(other[name] ?? [])]]));
}

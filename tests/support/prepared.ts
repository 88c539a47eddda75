import { NEW_INSPECTION, type Preparation, type PreparedFields } from '#domain/inspection/preparation.ts';
import type { PackIssue } from '#domain/pack/issue.ts';

/** A preparation of a new inspection, as it is in the middle of being typed. */
export function preparationWith(fields: Partial<PreparedFields> = {}, inspection = NEW_INSPECTION): Preparation {
  return {
    inspection,
    revision: 0,
    changedAt: '2026-09-01T00:00:00.000Z',
    fields: {
      fiscalYear: '2026',
      title: '準備の途中',
      baseDate: '',
      opensOn: '',
      dueOn: '',
      questionnaire: 'a'.repeat(64),
      city: '',
      roleLabels: {},
      approvalBoxes: [],
      retentionYears: 5,
      handing: 'all',
      earlier: '',
      sealed: false,
      ...fields,
    },
  };
}

/** The pack for all of one revision, as it was made here. */
export function issueOf(inspection: string, revision = 1): PackIssue {
  const packs = { kind: 'all' as const, fileName: `第${revision}版.tenken`, file: 'the file' };
  return { inspection, revision, issuedAt: '2026-10-01T00:00:00.000Z', key: 'key', packs };
}

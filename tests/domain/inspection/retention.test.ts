import { describe, expect, it } from 'vitest';
import { keptUntil, retentionIsOver } from '#domain/inspection/retention.ts';

const inspection = { fiscalYear: 2026, retentionYears: 5 };

describe('保存年限', () => {
  it('is counted in whole years from the end of the fiscal year', () => {
    expect(keptUntil(inspection)).toBe('2032-03-31');
    expect(keptUntil({ fiscalYear: 2026, retentionYears: 1 })).toBe('2028-03-31');
  });

  it('includes its last day and is over on the next', () => {
    expect(retentionIsOver(inspection, '2026-11-22')).toBe(false);
    expect(retentionIsOver(inspection, '2032-03-31')).toBe(false);
    expect(retentionIsOver(inspection, '2032-04-01')).toBe(true);
  });
});

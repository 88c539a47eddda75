import type { Inspection } from './inspection.ts';

type Retained = Pick<Inspection, 'fiscalYear' | 'retentionYears'>;

/** The last day (ISO) of the 保存年限: 31 March, that many whole years after the end of the fiscal year. */
export function keptUntil({ fiscalYear, retentionYears }: Retained): string {
  return `${fiscalYear + 1 + retentionYears}-03-31`;
}

/** True when the 保存年限 is over on `today`, an ISO day in Asia/Tokyo. */
export function retentionIsOver(inspection: Retained, today: string): boolean {
  return today > keptUntil(inspection);
}

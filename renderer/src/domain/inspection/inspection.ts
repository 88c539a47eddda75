import type { Department } from './roster.ts';

/**
 * One year's run. `fiscalYear` is the western year in which the 年度 begins (2026 = 令和8年度); dates are ISO days in Asia/Tokyo.
 * `sample` marks the inspection that is built in to try the product with.
 */
export interface Inspection {
  id: string;
  title: string;
  city: string;
  fiscalYear: number;
  baseDate: string;
  opensOn: string;
  dueOn: string;
  sample: boolean;
  questionnaire: { id: string; version: string; digest: string };
  /** What the city calls the roles: role id to label; missing ones fall back to the questionnaire's. */
  roleLabels: Record<string, string>;
  roster: Department[];
}

import type { Department } from './roster.ts';

/**
 * One year's inspection. `fiscalYear` is the western year in which the 年度 begins (2026 = 令和8年度). Dates are ISO days in
 * Asia/Tokyo. `sample` marks the built-in inspection for trying out the program.
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
  /** The city's names for roles, by role id. Missing ones fall back to the questionnaire's. */
  roleLabels: Record<string, string>;
  /** 決裁欄 of the printed form: the posts that seal it, in the order of the boxes. */
  approvalBoxes: string[];
  /** 保存年限: whole years for which the files are kept, counted from the end of the fiscal year. */
  retentionYears: number;
  roster: Department[];
}

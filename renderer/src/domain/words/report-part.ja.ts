import { page } from './page.ja.ts';

/** The parts of the report to the committee. */
export const reportPart = {
  overview: '概要',
  chapters: '章別の結果',
  threats: '脅威別の結果',
  tiers: '領域別の結果',
  findings: '未実施と改善',
  sampling: page.samples,
  years: '前年度との比較',
  review: '基本方針の見直し候補',
  ahead: '今後の進め方',
};

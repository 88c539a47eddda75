import type * as ja from './page.ja.ts';

export const page: typeof ja.page = {
  collect: 'Reception',
  returns: 'Returns',
  overview: 'Summary',
  items: 'By item',
  findings: 'Findings',
  samples: 'Sample checks',
  years: 'Years',
  report: 'Report',
};

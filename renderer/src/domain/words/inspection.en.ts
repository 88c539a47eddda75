import type * as ja from './inspection.ja.ts';

export const inspection: typeof ja.inspection = {
  title: 'Name of the inspection',
  fiscalYear: 'Fiscal year',
  city: 'Name of the city',
  opensOn: 'Opens on',
  dueOn: 'Due on',
  baseDate: 'Base date',
  issuedAt: 'Made',
};

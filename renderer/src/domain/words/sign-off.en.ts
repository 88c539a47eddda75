import type * as ja from './sign-off.ja.ts';

export const signOff: typeof ja.signOff = {
  draft: 'Draft for approval',
  approvedOn: 'Approved on',
  signOff: 'Sign-off',
  respondent: 'Respondent',
  approver: 'Approver',
  filledInBy: 'Filled in by',
  date: 'Date of approval',
  declaredAt: 'Signed off at',
  documentNumber: 'Document number',
  reopened: 'Why it was reopened',
  capacity: {
    self: 'in person',
    deputy: 'by a deputy',
    delegated: 'by delegation',
  },
  medium: {
    paper: 'on paper',
    electronic: 'electronically',
  },
};

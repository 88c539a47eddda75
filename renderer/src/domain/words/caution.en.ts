import type * as ja from './caution.ja.ts';

export const caution: typeof ja.caution = {
  'another-signer': {
    label: 'Another computer',
    message:
      'Another computer signed the revision before. Ask the department whether it was handed over, then tick it.',
  },
  'na-not-allowed': {
    label: 'Not applicable?',
    message: 'Items that do not offer － were answered with it ({{n}}: {{items}}).',
  },
  'left-out': {
    label: 'Left out',
    message: 'Items that apply have no answer ({{n}}: {{items}}).',
  },
  'not-asked': {
    label: 'Not asked',
    message: 'It answers items that do not apply ({{n}}: {{items}}). These never count.',
  },
};

import type * as ja from './file.ja.ts';

export const file: typeof ja.file = {
  revision: 'Revision',
  code: 'Verification code',
  fileName: 'File name',
  receivedAt: 'Received at',
  result: 'Result file',
  pack: 'Pack',
  handedOverAt: 'Handed over at',
  handedOverTo: 'Continued by',
  handedOver: 'Handed over',
  draft: 'Draft',
  return: 'Return',
  returns: {
    improvement: 'Improvement asked for',
    'sent-back': 'Sent back',
  },
  remarks: 'Remarks of the information office',
  caution: 'Handle with care',
};

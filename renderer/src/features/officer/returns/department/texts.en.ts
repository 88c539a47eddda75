import { phrases } from '../../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

export const department: typeof ja.department = {
  title: 'Return: {{department}}',
  back: 'Back to the returns',
  importedAt: 'Received at {{at}}',
  code: 'Verification code {{code}}',
  answers: 'See the answers of this department',
};

export const draft: typeof ja.draft = {
  title: 'What the return says',
  kind: phrases.control.kind,
  kindNotes: {
    'sent-back': 'The answers are to be corrected and handed in as the next revision.',
    improvement: 'The answers stand; improvements are asked for by a day.',
  },
  message: 'General message',
  messageHelp: 'What is to be said apart from single items. It may stay empty.',
  faults: {
    empty: 'Write a general message or a remark on at least one item to write the return as a file.',
    'day-without-text': 'An item has a day but no remark. Write the remark or take the day away.',
    'day-unread': 'A due day cannot be read as a day. Write it anew or take it away.',
  },
  ready: 'Remarks: {{n}}. Files are written from the list of returns.',
  discard: 'Discard the draft',
  discardTitle: 'Discard this draft?',
  discardText: 'Everything written in it is lost. This cannot be undone.',
  discarded: 'The draft was discarded.',
  failed: 'This computer could not store it. Please check the free space and try again.',
};

export const earlier: typeof ja.earlier = {
  title: 'There is a draft to the earlier revision {{n}}',
  text: 'A new revision came from this department meanwhile. Move the draft to this revision if it is still needed.',
  move: 'Move it to this revision',
  discard: 'Discard the earlier draft',
  moved: 'The earlier draft was moved.',
};

export const items: typeof ja.items = {
  title: 'Remarks on items',
  attention: '△, ×, －, unanswered, and ○ that were not checked',
  attentionNone: 'There is no △, ×, －, unanswered item or unchecked ○.',
  others: 'Checked ○',
  hidden: 'Items that do not apply to this department',
  count: 'Items: {{n}}',
  remarks: phrases.pattern.remarks,
  notApplicable: 'Does not apply',
  unconfirmed: 'Unchecked ○',
  write: 'Write a remark',
  writeOn: 'Write a remark on {{item}}',
  remark: 'Remark on {{item}}',
  due: 'Due date of {{item}} (optional)',
};

export const remarkTable: typeof ja.remarkTable = {
  title: 'Read remarks from a table',
  name: 'Table of remarks',
  help: 'The headings are 項目番号 (item), 指摘 (remark) and 期限 (due). Days are written as 2027-03-31 or left empty. A remark already written on the same item is replaced.',
  done: 'Remarks read: {{n}}.',
};

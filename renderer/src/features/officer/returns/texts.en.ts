import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';
import { department, draft, earlier, items, remarkTable } from './department/texts.en.ts';

const REMARK_MISSING = 'An item has a day but no remark';

export const returns: typeof ja.returns = {
  title: words.page.returns,
  lead: 'Read the answers and tell departments what to correct, or what to do by which day.',
  reading: 'Reading the returns.',
  kinds: {
    'sent-back': 'Sent back for correction',
    improvement: words.file.returns.improvement,
  },
  revision: phrases.pattern.revision,
  list: {
    title: 'Departments received',
    caption: 'Departments received and their returns',
    department: words.department.department,
    parent: words.department.parent,
    state: phrases.control.state,
    reply: words.file.return,
    all: phrases.control.all,
    replies: {
      none: 'Not written yet',
      drafted: 'With a draft',
      sent: 'Written as a file',
    },
    shown: phrases.pattern.departmentsShown,
    none: phrases.control.noneFound,
    choice: phrases.control.choice,
    chooseRow: 'Choose the return to {{department}}',
    revision: words.file.revision,
    draft: words.file.draft,
    remarks: phrases.pattern.remarks,
    messageOnly: 'General message only',
    faults: {
      empty: REMARK_MISSING,
      'day-without-text': REMARK_MISSING,
      'day-unread': 'A due day cannot be read',
    },
    earlier: 'There is a draft to an earlier revision',
    sent: 'Written as a file',
    sentLatest: '{{kind}}, {{at}}',
    sentMore: 'and others: {{n}}',
  },
  nothing: {
    title: 'There is nobody to write to yet',
    text: 'Once result files are taken in under “Reception”, returns can be written here.',
    go: 'To the reception',
  },
  export: {
    title: 'Write returns as files',
    lead: 'The drafts chosen in the list below become signed files that only the computer which made the answers can open. A department that is sent back leaves the figures until its next revision is taken in.',
    locked: 'Unlock the key to write returns.',
    chooseShown: 'Choose every draft that can be written ({{n}})',
    none: 'There is no draft to write. Choose a department and write a return.',
    write: 'Write returns ({{n}})',
    recorded: 'Returns written and recorded in the ledger: {{n}}.',
    notRecorded: {
      title: 'The files were saved, but could not be recorded',
      text: 'This computer could not store the record. Please check the free space and press “Record again”. The drafts are still there.',
      again: 'Record again',
    },
    open: {
      title: 'Returns that cannot be sealed: {{n}}',
      text: 'The computers of these departments have no address to seal to. Without a seal anybody who gets hold of the file can read it. Please take care how you hand it over.',
      confirm: 'Write without a seal',
      separator: phrases.control.between,
    },
  },
  sent: {
    title: 'Returns written',
    caption: 'Returns written as files',
    count: phrases.pattern.files,
    department: words.department.department,
    kind: phrases.control.kind,
    at: 'Written at',
    fileName: words.file.fileName,
    save: 'Save again',
    saveOf: 'Save “{{name}}” again',
  },
  department,
  draft,
  earlier,
  remarkTable,
  items,
};

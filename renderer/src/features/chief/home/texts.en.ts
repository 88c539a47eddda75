import { words } from '#domain/words/words.en.ts';
import { phrases } from '../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';
import { changes, copy, draft, open, pack, passphrase, returned } from './open/texts.en.ts';

const SEE_RESULT = 'See the content and the result file';

export const home: typeof ja.home = {
  title: 'Information security self-inspection',
  lead: 'With this program each department checks how it protects information and hands the result to the information office. Nothing is sent anywhere; answers are kept on this computer only.',
  continue: {
    title: 'Continue',
    revision: phrases.pattern.numberedRevision,
    draft: words.file.draft,
    signed: 'Signed off',
    handedOver: words.file.handedOver,
    'to-export': 'Not handed in',
    'to-hand-in': 'Not noted as handed in',
    'handed-in': 'Handed in',
    /** What is left to do with a response that is not answered here any more. */
    next: {
      signed: SEE_RESULT,
      'to-export': 'Next: write the result file and hand it in',
      'to-hand-in': 'Next: hand it in and press “Handed in”',
      'handed-in': SEE_RESULT,
      handedOver: phrases.control.seeHandover,
    },
    progress: phrases.control.answered,
    progressValue: phrases.pattern.itemsAnswered,
    place: 'Last place: {{place}}',
    placeItem: '{{step}} (item {{item}})',
    step: words.step,
    open: phrases.control.continue,
    see: 'See the contents and the result file',
    unlisted: {
      name: 'Response of department code {{code}}',
      state: 'Not in the roster',
      text: 'The department is not in the present roster. The response is still here. Please ask the information office.',
    },
  },
  inspection: {
    fiscalYear: words.inspection.fiscalYear,
    city: 'Organisation',
    baseDate: words.inspection.baseDate,
    due: words.inspection.dueOn,
    daysLeft: '{{days}} days left',
    dueToday: 'Due today',
    overdue: 'Overdue',
    sample: 'Sample',
    sampleText:
      'This inspection is for trying the program out. Names, codes and dates of the departments are made up for explanation and are not real.',
    none: 'There is no inspection to begin.',
    pack: words.file.pack,
    packRevision: phrases.pattern.numberedRevision,
    others: 'Other inspections',
  },
  ways: {
    label: 'What to do',
    respond: 'Answer for a department',
    respondText: 'The section chief and staff answer the checklist and make the result file.',
    collect: 'Collect and summarise answers',
    collectText: 'The information office takes in the result files of the departments and summarises them.',
  },
  open,
  passphrase,
  pack,
  changes,
  returned,
  copy,
  draft,
  begin: {
    title: 'Begin the response of a department',
    lead: 'Please enter the department and the post and name of the person who fills in. Both can be corrected later.',
    back: 'Back to the first page',
    department: words.department.department,
    departmentHelp: 'It is found by its code, its name and the name of its division.',
    departmentPlaceholder: 'Example: 市民課',
    excluded: 'Not included (reason: {{reason}})',
    post: 'Post of the person who fills in',
    postHelp: 'Example: subsection chief',
    name: 'Name of the person who fills in',
    nameHelp: 'Example: 北見 太郎',
    start: 'Begin',
    mistake: {
      department: 'Please choose the department.',
      post: 'Please enter the post.',
      name: 'Please enter the name.',
    },
    others: {
      title: 'Responses of other departments on this computer',
      text: 'Answers are stored apart for each department. They are never mixed with those of the department begun here.',
    },
    next: 'The response of {{department}} will be begun.',
    existing: {
      title: 'This computer already has the response of {{department}}',
      draft:
        'Instead of beginning anew, please continue the draft of revision {{revision}}. All that was entered is still there.',
      handedOver:
        'The draft of revision {{revision}} was handed over. Take the handover back on its page to continue here.',
      signed: 'Revision {{revision}} is signed off. To correct it, start the next revision with a reason on its page.',
      open: 'Open this response',
    },
    notStored: {
      title: 'The response could not be begun',
      text: 'This computer could not store it. Please check the free space and press “Begin” again. What you entered is still there.',
    },
  },
};

import type { home as ja } from '../ja/home.ts';

export const home: typeof ja = {
  title: 'Information security self-inspection',
  lead: 'With this program each department checks how it protects information and hands the result to the information office. Nothing is sent anywhere; answers are kept on this computer only.',
  continue: {
    title: 'Continue',
    revision: 'Revision {{revision}}',
    draft: 'Draft',
    signed: 'Signed off',
    progress: 'Items answered',
    progressValue: '{{answered}} / {{applicable}} items',
    place: 'Last place: {{place}}',
    placeItem: '{{step}} (item {{item}})',
    step: {
      profile: 'About the department',
      fill: 'Answers',
      review: 'Review',
      submit: 'Sign-off and submission',
    },
    open: 'Continue',
    see: 'See the contents and the result file',
  },
  inspection: {
    fiscalYear: 'Fiscal year',
    city: 'Organisation',
    baseDate: 'Base date',
    due: 'Due on',
    daysLeft: '{{days}} days left',
    dueToday: 'Due today',
    overdue: 'Overdue',
    sample: 'Sample',
    sampleText:
      'This inspection is for trying the program out. Names, codes and dates of the departments are made up for explanation and are not real.',
    none: 'There is no inspection to begin.',
  },
  ways: {
    label: 'What to do',
    respond: 'Answer for a department',
    respondText: 'The section chief and staff answer the checklist and make the result file.',
    collect: 'Collect and summarise answers',
    collectText: 'The information office takes in the result files of the departments and summarises them.',
  },
  begin: {
    title: 'Begin the response of a department',
    lead: 'Please enter the department and the post and name of the person who fills in. Both can be corrected later.',
    back: 'Back to the first page',
    department: 'Department',
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
    existing: {
      title: 'This computer already has the response of {{department}}',
      draft:
        'Instead of beginning anew, please continue the draft of revision {{revision}}. All that was entered is still there.',
      signed: 'Revision {{revision}} is signed off. To correct it, start the next revision with a reason on its page.',
      open: 'Open this response',
    },
    notStored: {
      title: 'The response could not be begun',
      text: 'This computer could not store it. Please check the free space and press “Begin” again. What you entered is still there.',
    },
  },
};

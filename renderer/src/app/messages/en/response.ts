import type { response as ja } from '../ja/response.ts';

export const response: typeof ja = {
  reading: 'Reading the response.',
  gone: {
    title: 'Response not found',
    text: 'This computer does not have this response. Please open it again from the first page.',
  },
  unlisted: {
    title: 'Department {{code}} is not in the roster of the newer pack',
    kept: 'What was entered is not lost: it is kept on this computer.',
    ask: 'Please ask the information office whether the department belongs in the roster. Once a pack with a corrected roster is opened, you can go on where you left off.',
    succeeded:
      'By the roster, its work was taken over by {{names}}. Please ask the information office as which department to answer.',
    separator: ', ',
    home: 'To the first page',
  },
  sentBack: {
    title: 'The information office sent this back',
    from: '{{name}}, {{at}}',
    message: 'What the information office wrote',
    items: 'Items with remarks: {{n}}',
    open: 'Open item {{item}}, which has remarks',
    correct: 'When everything is corrected, please sign off and hand in again.',
    reopen: 'Start the next revision under “Sign-off and submission” to correct it.',
  },
  back: 'Back to “{{step}}”',
  steps: {
    label: 'Steps of the response',
    changes: 'Changes',
    profile: 'About the department',
    fill: 'Answers',
    review: 'Review',
    submit: 'Sign-off and submission',
  },
  elsewhere: {
    title: 'Open in another window',
    text: 'You can only look here. To answer, close the other window and open this page again.',
  },
  handIn: {
    'to-export': {
      title: 'Not handed in yet',
      text: 'The response is signed, but its result file was not written yet.',
      open: 'Write it and hand it in',
    },
    'to-hand-in': {
      title: 'Not noted as handed in yet',
      text: 'The result file was written. Once it is handed in, press “Handed in”.',
      open: 'Go on to that',
    },
    'handed-in': { title: 'Handed in' },
  },
  locked: {
    title: 'Signed off',
    text: 'The answers are locked. To correct them, start the next revision with a reason under “Sign-off and submission”.',
  },
  handedOver: {
    title: 'This draft was handed over',
    text: 'It is continued where it was handed over to. Here it can only be read, so that there are never two drafts.',
    open: 'See the handover',
  },
  saving: {
    saving: 'Saving',
    saved: 'Saved',
    failed: 'Not saved',
    why: {
      storage: 'This computer could not store it. Please check the free space. Nothing on screen is lost.',
      locked: 'It cannot be stored because the response is signed off or handed over.',
      gone: 'It cannot be stored because this response was not found.',
    },
  },
};

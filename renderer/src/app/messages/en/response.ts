import type { response as ja } from '../ja/response.ts';

export const response: typeof ja = {
  reading: 'Reading the response.',
  gone: {
    title: 'Response not found',
    text: 'This computer does not have this response. Please open it again from the first page.',
  },
  steps: {
    label: 'Steps of the response',
    profile: 'About the department',
    fill: 'Answers',
    review: 'Review',
    submit: 'Sign-off and submission',
  },
  elsewhere: {
    title: 'Open in another window',
    text: 'You can only look here. To answer, close the other window and open this page again.',
  },
  locked: {
    title: 'Signed off',
    text: 'The answers are locked. To correct them, start the next revision with a reason under “Sign-off and submission”.',
  },
  saving: {
    saving: 'Saving',
    saved: 'Saved',
    failed: 'Not saved',
    why: {
      storage: 'This computer could not store it. Please check the free space. Nothing on screen is lost.',
      locked: 'It cannot be stored because the response is signed off.',
      gone: 'It cannot be stored because this response was not found.',
    },
  },
};

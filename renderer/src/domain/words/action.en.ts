import type * as ja from './action.ja.ts';

export const action: typeof ja.action = {
  kind: 'Approach',
  what: 'What will be done',
  post: 'Responsible post',
  due: 'Due date',
  noDue: 'No due date',
  states: {
    'not-started': 'Not started',
    underway: 'Under way',
    done: 'Done',
  },
};

import { department } from './department.ja.ts';

/** The steps of a response. */
export const step = {
  profile: department.profile,
  fill: '回答',
  review: '確認',
  submit: '所属長確認と提出',
};

import type * as ja from './texts.ja.ts';

export const dates: typeof ja.dates = {
  day: {
    past: 'This day has passed.',
    unread: '“{{text}}” (cannot be read as a day)',
    far: 'This day is more than ten years ahead. Please check the year.',
  },
};

/** What is said of a day that was typed. */
export const dates = {
  day: {
    past: '過ぎた日です。',
    unread: '「{{text}}」（日付として読み取れません）',
    far: '10年より先の日です。年を確かめてください。',
  },
};

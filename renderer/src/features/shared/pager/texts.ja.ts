export const pager = {
  pager: {
    previous: '前へ',
    next: '次へ',
    shown: '{{from}}〜{{to}} / {{total}}件',
  },
};

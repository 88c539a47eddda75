export const collect = {
  title: '',
};

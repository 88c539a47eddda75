export const profile = {
  title: '',
};

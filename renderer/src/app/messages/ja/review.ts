export const review = {
  title: '',
};

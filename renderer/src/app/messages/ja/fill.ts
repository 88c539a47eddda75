export const fill = {
  title: '',
};

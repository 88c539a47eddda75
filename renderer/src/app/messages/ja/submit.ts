export const submit = {
  title: '',
};

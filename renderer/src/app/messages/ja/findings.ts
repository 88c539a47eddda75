export const findings = {
  title: '',
};

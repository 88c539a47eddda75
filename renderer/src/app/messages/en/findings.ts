import type { findings as ja } from '../ja/findings.ts';

export const findings: typeof ja = {
  title: '',
};

import type * as ja from './disposal.ja.ts';

export const disposal: typeof ja.disposal = {
  retention: 'Retention',
  disposedAt: 'Disposed of at',
  disposedBy: 'By',
  reason: 'Reason for the disposal',
};

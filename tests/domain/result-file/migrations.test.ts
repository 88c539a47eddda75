import { expect, it } from 'vitest';
import { withAttachments, withProgress } from '#domain/result-file/migrations.ts';

it('a payload of version 1 gets empty progress, and unexpected parts stay unchanged', () => {
  const answers = [{ item: 'A-1' }, { item: 'A-2', progress: 'kept' }, null, 'text', 7];
  expect(withProgress({ version: 1, answers, more: true })).toEqual({
    version: 2,
    answers: [{ item: 'A-1', progress: null }, { item: 'A-2', progress: 'kept' }, null, 'text', 7],
    more: true,
  });
  expect(withProgress({ version: 1, answers: 'none' })).toEqual({ version: 2, answers: 'none' });
});

it('a payload of version 2 becomes version 3 without attachments', () => {
  expect(withAttachments({ version: 2, more: true })).toEqual({ version: 3, more: true });
});

import { expect, it } from 'vitest';
import { atSessionEnd, onlyHere } from '#domain/inspection/held-here.ts';

const held = { responses: 3, revisions: 2, drafts: 0, unexported: 0, officer: false };

it("a wipe-on-close session erases what exists elsewhere, asks about the rest and keeps an officer's work", () => {
  expect(atSessionEnd(held)).toBe('erase');
  expect(atSessionEnd({ ...held, drafts: 1 })).toBe('ask');
  expect(atSessionEnd({ ...held, unexported: 1 })).toBe('ask');
  expect(atSessionEnd({ ...held, drafts: 1, officer: true })).toBe('keep');
  expect(onlyHere({ ...held, drafts: 1, unexported: 2 })).toBe(3);
});

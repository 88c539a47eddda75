import { describe, expect, it } from 'vitest';
import { draftFault, emptyDraft, remarkOn, withRemark, withRemarks } from '#domain/returns/draft.ts';

const empty = emptyDraft({ inspection: 'i', submission: 's' });

describe('a draft of a return', () => {
  it('cannot be written while empty or blank', () => {
    expect(draftFault(empty)).toBe('empty');
    expect(draftFault({ ...empty, message: ' \n' })).toBe('empty');
    expect(draftFault(withRemark(empty, 'A-1', { text: '  ' }))).toBe('empty');
  });

  it('can be written with only a message or only a remark', () => {
    expect(draftFault({ ...empty, message: '確かめてください。' })).toBeNull();
    expect(draftFault(withRemark(empty, 'A-1', { text: '写しを付けてください。' }))).toBeNull();
  });

  it('keeps the due day while its text is rewritten, and cannot be written meanwhile', () => {
    const dated = withRemark(withRemark(empty, 'A-1', { text: '直す' }), 'A-1', { due: '2027-03-31' });
    const emptied = withRemark(dated, 'A-1', { text: '' });
    expect(remarkOn(emptied, 'A-1')?.due).toBe('2027-03-31');
    expect(draftFault(emptied)).toBe('day-without-text');
    expect(draftFault(withRemark(dated, 'A-1', { text: ' \n' }))).toBe('day-without-text');
    expect(withRemark(emptied, 'A-1', { due: null }).remarks).toEqual([]);
  });

  it('keeps an unreadable due text, and cannot be written until it is fixed or removed', () => {
    const typed = withRemark(empty, 'A-1', { due: '来月' });
    expect(typed.remarks).toEqual([{ item: 'A-1', text: '', due: null, dueText: '来月' }]);
    const written = withRemark(typed, 'A-1', { text: '直す' });
    expect([draftFault(typed), draftFault(written)]).toEqual(['day-unread', 'day-unread']);
    expect(withRemarks(empty, written.remarks).remarks).toEqual(written.remarks);
    expect(withRemark(written, 'A-1', { due: '2027-03-31' }).remarks).toEqual([
      { item: 'A-1', text: '直す', due: '2027-03-31' },
    ]);
    expect(withRemark(typed, 'A-1', { due: '' }).remarks).toEqual([]);
  });

  it('keeps the other remarks when one is emptied', () => {
    const both = withRemark(withRemark(empty, 'A-1', { text: '一' }), 'A-2', { text: '二' });
    expect(withRemark(both, 'A-1', { text: ' ' }).remarks).toEqual([{ item: 'A-2', text: '二', due: null }]);
  });

  it('replaces remarks from a table and keeps the others in order', () => {
    const before = withRemark(withRemark(empty, 'A-1', { text: '一' }), 'A-2', { text: '二' });
    const after = withRemarks(before, [
      { item: 'A-3', text: '三', due: null },
      { item: 'A-1', text: '改', due: '2027-01-31' },
    ]);
    expect(after.remarks).toEqual([
      { item: 'A-1', text: '改', due: '2027-01-31' },
      { item: 'A-2', text: '二', due: null },
      { item: 'A-3', text: '三', due: null },
    ]);
  });
});

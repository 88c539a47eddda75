// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useRecordForm } from '#features/shared/record-form/use-record-form.ts';

type Failure = 'storage';

function show(record: (name: string) => Promise<Failure | null>) {
  const { result } = renderHook(() =>
    useRecordForm<{ name: string }, string, Failure>({
      start: { name: '' },
      written: ({ name }) => name.trim() || null,
      record,
    }),
  );
  return {
    form: () => result.current,
    type: (name: string) => act(() => result.current.set({ name })),
    submit: () => act(() => result.current.submit()),
  };
}

describe('a form that is recorded as a whole', () => {
  it('records nothing while something is missing, and says so from then on', async () => {
    const record = vi.fn(async () => null);
    const { form, type, submit } = show(record);
    expect(form().missing('', 'missing')).toBe('');
    await submit();
    expect(record).not.toHaveBeenCalled();
    expect(form().missing(' ', 'missing')).toBe('missing');
    type('city');
    expect(form().missing(form().entry.name, 'missing')).toBe('');
    await submit();
    expect(record).toHaveBeenCalledExactlyOnceWith('city');
  });

  it('counts text of control characters alone as missing, as it is stored without them', async () => {
    const { form, submit } = show(async () => null);
    await submit();
    expect(form().missing('\u0001', 'missing')).toBe('missing');
  });

  it('shows a failure until an attempt is incomplete, without naming complete fields as missing', async () => {
    const { form, type, submit } = show(async () => 'storage');
    type('city');
    await submit();
    expect(form()).toMatchObject({ failure: 'storage', pending: false, refused: false });
    type('');
    await submit();
    expect(form()).toMatchObject({ failure: null, refused: true });
  });

  it('records once however often it is submitted while it is pending', async () => {
    let done: (failure: null) => void = () => undefined;
    const record = vi.fn(() => new Promise<null>((resolve) => (done = resolve)));
    const { form, type } = show(record);
    type('city');
    let first = Promise.resolve();
    act(() => void (first = form().submit()));
    expect(form().pending).toBe(true);
    await act(() => form().submit());
    expect(record).toHaveBeenCalledTimes(1);
    await act(async () => {
      done(null);
      await first;
    });
    expect(form().pending).toBe(false);
  });

  it('is no longer pending after an error, which is rethrown', async () => {
    const { form, type } = show(() => Promise.reject(new Error('broken')));
    type('city');
    await act(() => expect(form().submit()).rejects.toThrow('broken'));
    expect(form()).toMatchObject({ pending: false, failure: null });
  });

  it('starts again empty and without complaints', async () => {
    const { form, type, submit } = show(async () => null);
    await submit();
    type('city');
    act(() => form().reset());
    expect(form()).toMatchObject({ entry: { name: '' }, refused: false, failure: null });
  });
});

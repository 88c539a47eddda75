// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DateField } from '#ui/date/DateField.tsx';
import { SAMPLE_DAYS } from '../support/gallery/sample-days.ts';
import { mount } from './mounted.tsx';

const change = vi.fn();
const EXAMPLE = '例：9.3.31、R9/3/31、3月31日';

function Day({ initial }: { initial: string }) {
  const [value, setValue] = useState(initial);
  const take = (next: string) => {
    change(next);
    setValue(next);
  };
  const caution = (iso: string) => (iso < '2026-11-20' ? '過ぎた日です。' : '');
  return (
    <>
      <DateField label="期限" words={SAMPLE_DAYS} caution={caution} value={value} onChange={take} />
      <button type="button" onClick={() => setValue('2026-12-24')}>
        元に戻す
      </button>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: '期限' });
const given = () => change.mock.lastCall?.[0] as string | undefined;
const described = () => field().getAttribute('aria-describedby')?.split(' ') ?? [];
const note = () => document.querySelector('p[aria-live]')?.textContent;

describe('the date field', () => {
  it('is one text, and says at once how what is typed is understood', async () => {
    mount(<Day initial="" />);
    expect(note()).toBe(EXAMPLE);
    await userEvent.type(field(), '9.3.31');
    expect(field().value).toBe('9.3.31');
    expect(note()).toBe('令和9年3月31日（水）');
    expect(given()).toBe('2027-03-31');
    expect(described()).toContain(document.querySelector('p[aria-live]')?.id);
  });

  it('writes the day out once it is left', async () => {
    mount(<Day initial="" />);
    await userEvent.type(field(), '3/31{Tab}');
    expect(field().value).toBe('令和9年3月31日');
    expect(given()).toBe('2027-03-31');
  });

  it('shows a stored day in the Japanese calendar, and gives the new one when it is typed over', async () => {
    mount(<Day initial="2026-09-30" />);
    expect(field().value).toBe('令和8年9月30日');
    await userEvent.clear(field());
    expect(given()).toBe('');
    await userEvent.type(field(), 'Ｒ９／４／１');
    expect(given()).toBe('2027-04-01');
  });

  it('is calm about a text while it is typed, and says what is wrong with it once it is left, which keeps it', async () => {
    mount(<Day initial="" />);
    await userEvent.type(field(), '来年の春');
    expect([note(), field().getAttribute('aria-invalid')]).toEqual([EXAMPLE, null]);
    await userEvent.tab();
    expect(field().value).toBe('来年の春');
    expect(given()).toBe('来年の春');
    expect(screen.getByText(/^日付として読み取れません。/u)).toBeDefined();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await userEvent.clear(field());
    await userEvent.type(field(), '令和9年2月30日{Tab}');
    expect(screen.getByText(/^この日付はありません。/u)).toBeDefined();
    await userEvent.type(field(), '{Backspace}{Backspace}{Backspace}28日');
    expect(screen.queryByText(/^この日付はありません。/u)).toBeNull();
    expect(given()).toBe('2027-02-28');
  });

  it.each([
    ['来年の春', /^日付として読み取れません。/u],
    ['9331-03-31', /^年を確かめてください。/u],
  ])('shows a stored text that is no day as it was typed: %s', (text, words) => {
    mount(<Day initial={text} />);
    expect(field().value).toBe(text);
    expect(screen.getByText(words)).toBeDefined();
  });

  it('points out what is remarkable about a day without calling it wrong', async () => {
    mount(<Day initial="" />);
    await userEvent.type(field(), 'R8.3.31{Tab}');
    expect(note()).toBe('令和8年3月31日（火）過ぎた日です。');
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  it('shows a day that comes from elsewhere', async () => {
    mount(<Day initial="" />);
    await userEvent.type(field(), '来年の春');
    await userEvent.click(screen.getByRole('button', { name: '元に戻す' }));
    expect(field().value).toBe('令和8年12月24日');
    expect(screen.queryByText(/^日付として読み取れません。/u)).toBeNull();
  });
});

describe('the calendar of a date field', () => {
  it('comes at the press of its button and gives the same value', async () => {
    mount(<Day initial="2027-03-01" />);
    await userEvent.click(screen.getByRole('button', { name: '期限のカレンダーを開く' }));
    const dialog = within(await screen.findByRole('dialog', { name: '期限のカレンダーを開く' }));
    await userEvent.click(await dialog.findByRole('button', { name: /令和9年3月31日/u }));
    expect(given()).toBe('2027-03-31');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(field().value).toBe('令和9年3月31日');
  });
});

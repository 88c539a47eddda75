// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { dayFromText } from '#domain/calendar.ts';
import { DateField } from '#ui/date/DateField.tsx';
import { dayFromIso, isoFromDay, withWesternYear } from '#ui/date/iso-day.ts';
import { mount } from './mounted.tsx';

function Day({ initial, onChange }: { initial: string; onChange: (iso: string) => void }) {
  const [value, setValue] = useState(initial);
  const change = (iso: string) => {
    onChange(iso);
    setValue(iso);
  };
  return <DateField label="期限" read={dayFromText} value={value} onChange={change} />;
}

function part(name: RegExp): HTMLElement {
  return screen.getByRole('spinbutton', { name });
}

describe('the date field', () => {
  it('shows an ISO day in the Japanese calendar', () => {
    mount(<Day initial="2026-09-30" onChange={vi.fn()} />);
    expect([part(/^年/), part(/^月/), part(/^日/)].map((each) => each.textContent)).toEqual(['8', '9', '30']);
  });

  it('gives the ISO day when a part is typed', async () => {
    const onChange = vi.fn();
    const user = userEvent.setup();
    mount(<Day initial="2026-09-30" onChange={onChange} />);
    await user.click(part(/^月/));
    await user.keyboard('12');
    expect(onChange).toHaveBeenLastCalledWith('2026-12-30');
  });

  it('gives an empty text when it is left with a part taken away', async () => {
    const onChange = vi.fn();
    const user = userEvent.setup();
    mount(<Day initial="2026-09-30" onChange={onChange} />);
    await user.click(part(/^日/));
    await user.keyboard('{Backspace}{Backspace}{Tab}{Tab}');
    expect(onChange).toHaveBeenLastCalledWith('');
    expect(part(/^月/).hasAttribute('data-placeholder')).toBe(true);
  });

  it('lets an empty field be filled from nothing by typing', async () => {
    const onChange = vi.fn();
    const user = userEvent.setup();
    mount(<Day initial="" onChange={onChange} />);
    await user.click(part(/^年/));
    await user.keyboard('8');
    await user.click(part(/^月/));
    await user.keyboard('10');
    await user.click(part(/^日/));
    await user.keyboard('15');
    expect(onChange).toHaveBeenLastCalledWith('2026-10-15');
  });
});

describe('a day that is typed or pasted otherwise', () => {
  const change = vi.fn();
  const written = () => change.mock.lastCall?.[0] as string | undefined;

  it('is led on by the signs between its parts, and a western year is understood', async () => {
    const user = userEvent.setup();
    mount(<Day initial="" onChange={change} />);
    await user.click(part(/^年/));
    await user.keyboard('R8.4.1');
    expect(written()).toBe('2026-04-01');
    await user.click(part(/^年/));
    await user.keyboard('2027/');
    expect(written()).toBe('2027-04-01');
    expect(document.activeElement).toBe(part(/^月/));
  });

  it('is taken whole from the clipboard, or the reason is told and nothing changes', async () => {
    const user = userEvent.setup();
    mount(<Day initial="2026-09-30" onChange={change} />);
    await user.click(part(/^月/));
    await user.paste('令和9年3月31日');
    expect(written()).toBe('2027-03-31');
    await user.paste('来年の春');
    expect(screen.getByText(/日付として読み取れません/u)).toBeDefined();
    await user.paste('令和9年2月30日');
    expect(screen.getByText(/その月にない日です/u)).toBeDefined();
    expect(written()).toBe('2027-03-31');
  });

  it('is spoken of when the month has no such day, and when its year cannot be meant', async () => {
    const user = userEvent.setup();
    mount(<Day initial="2027-02-01" onChange={change} />);
    await user.click(part(/^日/));
    await user.keyboard('30{Tab}{Tab}');
    expect(screen.getByText(/その月にない日です/u)).toBeDefined();
    await user.click(part(/^年/));
    await user.keyboard('841');
    expect(screen.getByText('年を確かめてください。')).toBeDefined();
  });
});

describe('ISO days', () => {
  it('are put right only where a western year was typed as one of 令和', () => {
    expect(['4044-04-01', '4046-02-28', '2026-04-01', '2820-03-01', ''].map(withWesternYear)).toEqual([
      '2026-04-01',
      '2028-02-28',
      '2026-04-01',
      '2820-03-01',
      '',
    ]);
  });

  it('come back as they went in', () => {
    expect(isoFromDay(dayFromIso('2028-02-29'))).toBe('2028-02-29');
  });

  it('are nothing where the text is empty or no day', () => {
    expect([dayFromIso(''), dayFromIso('2026-02-30'), dayFromIso('きょう')]).toEqual([null, null, null]);
    expect(isoFromDay(null)).toBe('');
  });
});

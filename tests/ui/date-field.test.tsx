// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DateField } from '#ui/date/DateField.tsx';
import { dayFromIso, isoFromDay } from '#ui/date/iso-day.ts';
import { mount } from './mounted.tsx';

function Day({ initial, onChange }: { initial: string; onChange: (iso: string) => void }) {
  const [value, setValue] = useState(initial);
  const change = (iso: string) => {
    onChange(iso);
    setValue(iso);
  };
  return <DateField label="期限" value={value} onChange={change} />;
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

describe('ISO days', () => {
  it('come back as they went in', () => {
    expect(isoFromDay(dayFromIso('2028-02-29'))).toBe('2028-02-29');
  });

  it('are nothing where the text is empty or no day', () => {
    expect([dayFromIso(''), dayFromIso('2026-02-30'), dayFromIso('きょう')]).toEqual([null, null, null]);
    expect(isoFromDay(null)).toBe('');
  });
});

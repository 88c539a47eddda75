// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { MarkChoice, type MarkOption } from '#ui/choice/MarkChoice.tsx';
import { mount } from './mounted.tsx';

const OPTIONS: MarkOption[] = [
  { id: 'yes', symbol: '○', label: '実施している', tone: 'good' },
  { id: 'partial', symbol: '△', label: '一部だけ', tone: 'partial' },
  { id: 'na', symbol: '－', label: '該当しない', tone: 'none', disabled: true },
  { id: 'no', symbol: '×', label: '実施していない', tone: 'bad' },
];

function Choice({ onChange, readOnly = false }: { onChange: (id: string) => void; readOnly?: boolean }) {
  const [value, setValue] = useState<string | null>(null);
  const choose = (id: string) => {
    onChange(id);
    setValue(id);
  };
  return <MarkChoice label="回答" options={OPTIONS} value={value} onChange={choose} readOnly={readOnly} />;
}

describe('the big choice', () => {
  it('is a radio group in which nothing is chosen at first', () => {
    mount(<Choice onChange={vi.fn()} />);
    expect(screen.getByRole('radiogroup', { name: '回答' })).toBeDefined();
    expect(screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.checked)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('names every option by its words, not by its symbol', () => {
    mount(<Choice onChange={vi.fn()} />);
    expect(screen.getByRole('radio', { name: '実施していない' })).toBeDefined();
  });

  it('is entered once with Tab; bare arrows choose and pass over what is not allowed', async () => {
    const onChange = vi.fn();
    const user = userEvent.setup();
    mount(<Choice onChange={onChange} />);
    await user.tab();
    await user.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(onChange.mock.calls.map(([id]) => id)).toEqual(['yes', 'partial', 'no', 'yes', 'no']);
    await user.tab();
    expect(screen.getByRole('radiogroup').contains(document.activeElement)).toBe(false);
  });

  it('cannot be changed when it is read only', async () => {
    const onChange = vi.fn();
    const user = userEvent.setup();
    mount(<Choice onChange={onChange} readOnly />);
    await user.click(screen.getByRole('radio', { name: '実施している' }));
    expect(onChange).not.toHaveBeenCalled();
  });
});

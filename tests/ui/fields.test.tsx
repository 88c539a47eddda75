// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ComboBox } from '#ui/choice/ComboBox.tsx';
import { Select } from '#ui/choice/Select.tsx';
import { NumberField } from '#ui/field/NumberField.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { mount } from './mounted.tsx';

const DEPARTMENTS = [
  { id: '031', label: '市民課', note: '031', keywords: 'しみんか' },
  { id: '032', label: '税務課', note: '032', keywords: 'ぜいむか' },
];

describe('the text field', () => {
  it('ties its label, help and error to the box', () => {
    mount(<TextField label="氏名" help="姓と名" error="入力してください。" />);
    const box = screen.getByRole('textbox', { name: '氏名' });
    expect(box.getAttribute('aria-invalid')).toBe('true');
    const described = (box.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.querySelector(`#${CSS.escape(id)}`)?.textContent)).toEqual([
      '姓と名',
      '入力してください。',
    ]);
  });

  it('says in words that it is required', () => {
    mount(<TextField label="氏名" need="required" />);
    expect(screen.getByText('必須')).toBeDefined();
  });
});

describe('a text that is too long for its field', () => {
  it('is cut where the field ends, and that is said', () => {
    const { rerender } = mount(<TextField label="職" maxLength={5} value="" onChange={vi.fn()} />);
    expect(screen.queryByText(/文字まで入ります/u)).toBeNull();
    rerender(<TextField label="職" maxLength={5} value="庶務係長代" onChange={vi.fn()} />);
    expect(screen.getByText(/^5文字まで入ります/u)).toBeDefined();
  });
});

describe('the number field', () => {
  it('gives null when it is emptied', async () => {
    const onChange = vi.fn();
    const user = userEvent.setup();
    mount(<NumberField label="台数" value={12} onChange={onChange} />);
    await user.clear(screen.getByRole('textbox', { name: '台数' }));
    await user.tab();
    expect(onChange).toHaveBeenLastCalledWith(null);
  });
});

describe('the searchable list', () => {
  it.each([
    ['a part of the name', '税'],
    ['the reading', 'ぜい'],
    ['the code in wide figures', '０３２'],
  ])('finds an entry by %s', async (_, typed) => {
    const onChange = vi.fn();
    const user = userEvent.setup();
    mount(<ComboBox label="所属" options={DEPARTMENTS} value={null} onChange={onChange} />);
    await user.type(screen.getByRole('combobox', { name: '所属' }), typed);
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('032');
  });

  it('lets the first key replace the entry that was chosen', async () => {
    const user = userEvent.setup();
    mount(<ComboBox label="所属" options={DEPARTMENTS} value="031" onChange={vi.fn()} />);
    await user.tab();
    await user.keyboard('ぜいむ');
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: '所属' }).value).toBe('ぜいむ');
  });

  it('shows every entry when the empty field is pressed, but not when the keyboard reaches it', async () => {
    const user = userEvent.setup();
    mount(<ComboBox label="所属" options={DEPARTMENTS} value={null} onChange={vi.fn()} />);
    await user.tab();
    expect(screen.queryAllByRole('option')).toHaveLength(0);
    await user.click(screen.getByRole('combobox', { name: '所属' }));
    expect(screen.getAllByRole('option')).toHaveLength(DEPARTMENTS.length);
  });

  it('says so when nothing matches', async () => {
    const user = userEvent.setup();
    mount(<ComboBox label="所属" options={DEPARTMENTS} value={null} onChange={vi.fn()} />);
    await user.type(screen.getByRole('combobox', { name: '所属' }), '存在しない課');
    expect(screen.getByText('当てはまるものがありません。')).toBeDefined();
  });
});

describe('the short list', () => {
  it('opens and chooses from the keyboard', async () => {
    const onChange = vi.fn();
    const user = userEvent.setup();
    mount(<Select label="区分" placeholder="選ぶ" options={DEPARTMENTS} value={null} onChange={onChange} />);
    await user.tab();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('option', { name: '税務課' }));
    expect(onChange).toHaveBeenLastCalledWith('032');
  });
});

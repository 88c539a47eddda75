// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNotice, type Notice } from '#ui/feedback/Notices.tsx';
import { mount } from './mounted.tsx';

function Teller({ notice }: { notice: Notice }) {
  const show = useNotice();
  return (
    <button type="button" onClick={() => show(notice)}>
      知らせる
    </button>
  );
}

function tell(notice: Notice) {
  mount(<Teller notice={notice} />);
  fireEvent.click(screen.getByRole('button', { name: '知らせる' }));
}

describe('short messages', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('appear in a live region and go by themselves', () => {
    tell({ tone: 'success', text: '保存しました。' });
    expect(screen.getByText('保存しました。').closest('[role=status]')).not.toBeNull();
    act(() => void vi.advanceTimersByTime(8000));
    expect(screen.queryByText('保存しました。')).toBeNull();
  });

  it('wait as long as the pointer is on them', () => {
    tell({ tone: 'info', text: '読んでいます。' });
    fireEvent.pointerEnter(screen.getByText('読んでいます。'));
    act(() => void vi.advanceTimersByTime(60_000));
    expect(screen.getByText('読んでいます。')).toBeDefined();
  });

  it('stay until they are closed when something failed', () => {
    tell({ tone: 'error', text: '保存できません。' });
    act(() => void vi.advanceTimersByTime(60_000));
    fireEvent.click(screen.getByRole('button', { name: '閉じる' }));
    expect(screen.queryByText('保存できません。')).toBeNull();
  });
});

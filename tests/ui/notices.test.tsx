// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice } from '#ui/feedback/notice-list.ts';
import { NoticesOfPage, useNotice } from '#ui/feedback/Notices.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';
import { mount } from './mounted.tsx';

function Teller({ notices }: { notices: readonly Notice[] }) {
  const show = useNotice();
  return notices.map((notice) => (
    <button key={notice.text} type="button" onClick={() => show(notice)}>
      {`知らせる：${notice.text}`}
    </button>
  ));
}

function tell(...notices: Notice[]) {
  mount(<Teller notices={notices} />);
  for (const { text } of notices) fireEvent.click(screen.getByRole('button', { name: `知らせる：${text}` }));
}

const texts = () =>
  [...document.querySelectorAll('[role=status] > [data-tone] > span')].map(({ textContent }) => textContent);

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

  it('are at most two, of which the oldest makes room, an error last', () => {
    tell(
      { tone: 'error', text: '失敗しました。' },
      { tone: 'success', text: '一つ目です。' },
      { tone: 'success', text: '二つ目です。' },
    );
    expect(texts()).toEqual(['失敗しました。', '二つ目です。']);
  });

  it('do not pile up when the same is said again', () => {
    tell({ tone: 'success', text: '記録しました。' });
    fireEvent.click(screen.getByRole('button', { name: '知らせる：記録しました。' }));
    expect(texts()).toEqual(['記録しました。']);
  });

  it('wait longer where something can be undone, and undo it once', () => {
    const undo = vi.fn();
    tell({ tone: 'success', text: '受理にしました。', undo: { label: '元に戻す', onPress: undo } });
    act(() => void vi.advanceTimersByTime(20_000));
    fireEvent.click(screen.getByRole('button', { name: '元に戻す' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(texts()).toEqual([]);
  });
});

const OF_ALL_KINDS: readonly Notice[] = [
  { tone: 'error', text: 'この画面の失敗です。' },
  { tone: 'success', text: '元に戻せます。', undo: { label: '元に戻す', onPress: () => undefined } },
];

function TwoPages({ notices }: { notices: readonly Notice[] }) {
  const [page, setPage] = useState('はじめ');
  return (
    <>
      <Teller notices={notices} />
      <NoticesOfPage key={page}>{page}</NoticesOfPage>
      <button type="button" onClick={() => setPage('つぎ')}>
        進む
      </button>
    </>
  );
}

describe('short messages, when another page opens', () => {
  it('go with their page, unless they can be undone', async () => {
    mount(<TwoPages notices={OF_ALL_KINDS} />);
    for (const { text } of OF_ALL_KINDS)
      await userEvent.click(screen.getByRole('button', { name: `知らせる：${text}` }));
    expect(texts()).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: '進む' }));
    expect(texts()).toEqual(['元に戻せます。']);
  });

  it('stay where they speak of the whole window', async () => {
    mount(<TwoPages notices={[{ tone: 'error', text: '控えがありません。', lasting: true }]} />);
    await userEvent.click(screen.getByRole('button', { name: '知らせる：控えがありません。' }));
    await userEvent.click(screen.getByRole('button', { name: '進む' }));
    expect(texts()).toEqual(['控えがありません。']);
  });
});

describe('short messages beside a dialog', () => {
  it('can be read and closed while it is open', async () => {
    mount(
      <Dialog open onClose={() => undefined} title="確認">
        <Teller notices={[{ tone: 'error', text: 'コピーできません。' }]} />
      </Dialog>,
    );
    await userEvent.click(screen.getByRole('button', { name: '知らせる：コピーできません。' }));
    const closing = screen
      .getAllByRole('button', { name: '閉じる' })
      .find((button) => button.closest('[role=status] > [data-tone]') !== null);
    await userEvent.click(closing ?? document.body);
    expect(texts()).toEqual([]);
    expect(screen.getByRole('dialog', { name: '確認' })).toBeDefined();
  });
});

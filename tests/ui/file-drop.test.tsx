// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FileDrop } from '#ui/files/FileDrop.tsx';
import { mount } from './mounted.tsx';

const RESULT = new File(['{}'], '市民課.tenken');

function mountDrop() {
  const heard = { onChoose: vi.fn(), onDrop: vi.fn(), onUnreadable: vi.fn() };
  mount(<FileDrop label="ここに置く" buttonLabel="選ぶ" {...heard} />);
  const place = screen.getByText('ここに置く').parentElement;
  if (place === null) throw new Error('there is nothing to drop on');
  return { ...heard, place };
}

function transferOf(entries: object[]) {
  return { items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })), files: [] };
}

const FILE_ENTRY = { isFile: true, isDirectory: false, file: (done: (file: File) => void) => done(RESULT) };

function folderEntry(portions: object[][]) {
  const left = [...portions, []];
  return {
    isFile: false,
    isDirectory: true,
    createReader: () => ({ readEntries: (done: (entries: object[]) => void) => done(left.shift() ?? []) }),
  };
}

describe('the place to drop files', () => {
  it('opens the file dialog from the keyboard', async () => {
    const user = userEvent.setup();
    const { onChoose } = mountDrop();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledOnce();
  });

  it('takes the files of dropped folders, however deep and in however many portions', async () => {
    const { place, onDrop } = mountDrop();
    const folder = folderEntry([[FILE_ENTRY], [folderEntry([[FILE_ENTRY]]), FILE_ENTRY]]);
    fireEvent.drop(place, { dataTransfer: transferOf([folder, FILE_ENTRY]) });
    await expect.poll(() => onDrop).toHaveBeenCalledWith([RESULT, RESULT, RESULT, RESULT]);
  });

  it('says so when a folder cannot be read', async () => {
    const { place, onDrop, onUnreadable } = mountDrop();
    const broken = {
      isFile: true,
      isDirectory: false,
      file: (_: unknown, fail: (cause: Error) => void) => fail(new Error('gone')),
    };
    fireEvent.drop(place, { dataTransfer: transferOf([broken]) });
    await expect.poll(() => onUnreadable).toHaveBeenCalledOnce();
    expect(onDrop).not.toHaveBeenCalled();
  });
});

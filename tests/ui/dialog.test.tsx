// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '#ui/button/Button.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { mount } from './mounted.tsx';

function Page({ onConfirm }: { onConfirm: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>確定する</Button>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={onConfirm}
        title="確定しますか"
        confirmLabel="確定"
      >
        変更できなくなります。
      </ConfirmDialog>
    </>
  );
}

describe('the confirmation', () => {
  it('is an alert dialog named by its title, with the focus on the way out', async () => {
    const user = userEvent.setup();
    mount(<Page onConfirm={vi.fn()} />);
    await user.click(screen.getByRole('button', { name: '確定する' }));
    expect(screen.getByRole('alertdialog', { name: '確定しますか' })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'キャンセル' }));
  });

  it('closes with Escape without confirming and gives the focus back', async () => {
    const onConfirm = vi.fn();
    const user = userEvent.setup();
    mount(<Page onConfirm={onConfirm} />);
    await user.click(screen.getByRole('button', { name: '確定する' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: '確定する' }));
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it('confirms with its main button', async () => {
    const onConfirm = vi.fn();
    const user = userEvent.setup();
    mount(<Page onConfirm={onConfirm} />);
    await user.click(screen.getByRole('button', { name: '確定する' }));
    await user.click(screen.getByRole('button', { name: '確定' }));
    expect(onConfirm).toHaveBeenCalledOnce();
  });
});

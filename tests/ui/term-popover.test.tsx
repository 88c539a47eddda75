// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TermPopover } from '#ui/overlay/TermPopover.tsx';
import { mount } from './mounted.tsx';

describe('an explained word', () => {
  it('opens what it means from the keyboard, closes with Escape and gives the focus back', async () => {
    const user = userEvent.setup();
    mount(<TermPopover term="機密性">許された人だけが見られること。</TermPopover>);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog', { name: '機密性' }).textContent).toContain('許された人だけ');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: '機密性' }));
  });
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from '#ui/button/Button.tsx';
import { AppFrame } from '#ui/frame/AppFrame.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { mount } from './mounted.tsx';

function Window() {
  const [page, setPage] = useState('はじめに');
  return (
    <AppFrame productName="点検" tagline="" homeHref="#/" skipLabel="本文へ移動" tools={null} location={page}>
      <InHeader slot="place">市民課</InHeader>
      <PageHeader title={page} />
      <Button onPress={() => setPage('つぎ')}>進む</Button>
    </AppFrame>
  );
}

describe('the frame', () => {
  it('names the window after the page and leaves the focus alone on the first page', () => {
    mount(<Window />);
    expect(document.title).toBe('はじめに | 点検');
    expect(document.activeElement).toBe(document.body);
  });

  it('brings the focus to the heading when another page is opened', async () => {
    const user = userEvent.setup();
    mount(<Window />);
    await user.click(screen.getByRole('button', { name: '進む' }));
    expect(document.title).toBe('つぎ | 点検');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'つぎ' }));
  });

  it('skips to the main part without touching the address', async () => {
    const user = userEvent.setup();
    mount(<Window />);
    await user.click(screen.getByRole('link', { name: '本文へ移動' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(window.location.hash).toBe('');
  });

  it('shows in its header what a page puts there', () => {
    mount(<Window />);
    expect(screen.getAllByRole('banner')[0]?.textContent).toContain('市民課');
  });
});

import type { Page } from '@playwright/test';
import type { Given, Part } from './given.ts';

/** What the badge shows. */
export type BadgeState = 'saving' | 'saved' | 'failed';

/**
 * Notes, outside of the browser, what the page holds and what it calls saved. The page tells it in the very moment, before anything else can run in
 * it. `heard` is called with each change of the badge, after it was noted.
 */
export async function watchBadge(page: Page, given: Given, heard: (badge: BadgeState) => void): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellWitness' });
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== 'tellWitness') return;
    const told = JSON.parse(payload) as { badge: BadgeState } | { item: string; part: Part; value: string };
    if (!('badge' in told)) return given.seen(told.item, told.part, told.value);
    if (told.badge === 'saved') given.saved();
    if (told.badge === 'failed') given.refused();
    heard(told.badge);
  });
  await page.evaluate(watchInPage);
}

function watchInPage(): void {
  const tell = (told: unknown) =>
    (window as unknown as { tellWitness: (text: string) => void }).tellWitness(JSON.stringify(told));
  const badge = () => document.querySelector('[data-saving]')?.getAttribute('data-saving');
  let last = badge();
  new MutationObserver(() => {
    const now = badge();
    if (now === last) return;
    last = now;
    if (now !== undefined && now !== null) tell({ badge: now });
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-saving'] });
  document.addEventListener(
    'input',
    ({ target }) => {
      const item = target instanceof Element ? target.closest('article')?.id.replace(/^item-/u, '') : undefined;
      if (item === undefined) return;
      if (target instanceof HTMLTextAreaElement) tell({ item, part: 'comment', value: target.value });
      else if (target instanceof HTMLInputElement && target.type === 'radio')
        tell({ item, part: 'choice', value: target.value });
    },
    { capture: true },
  );
}

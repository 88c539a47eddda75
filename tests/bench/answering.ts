import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { chromium, type Page } from '@playwright/test';
import { targetsOf } from '#domain/inspection/roster.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { simulatedResult } from '../../electron/cli/simulation/simulated-result.ts';
import { browserAddress, serveBrowserEdition } from '../../electron/launch/browser-server.ts';
import { draftRows, putRows } from '../e2e/support/stored-draft.ts';
import { CHROMIUM_SWITCHES, findChromium, HOW_TO_GET_CHROMIUM } from '../support/chromium.mjs';
import { SERVER_PORT } from '../support/server-address.ts';

/** Milliseconds after a press. */
interface Moments {
  there: number;
  painted: number;
}

/**
 * Prints how long it takes in the middle until the fields of △ are painted after a click, a letter of a comment after it was typed, and ○ after a key,
 * in Chromium on the build in `folder`.
 * The reference is a bare page: a field that appears after a click.
 */
export async function benchAnswering(folder: string): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.log(HOW_TO_GET_CHROMIUM);
    return;
  }
  const server = await serveBrowserEdition(folder, SERVER_PORT);
  if (!server.ok) throw new Error(`port ${SERVER_PORT} is taken`);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_SWITCHES });
  try {
    const page = await browser.newPage({ locale: 'ja-JP', viewport: { width: 1366, height: 768 } });
    const items = await opened(page);
    await page.evaluate(addBarePage);
    const taken: Record<'bare' | 'click' | 'key', Moments[]> = { bare: [], click: [], key: [] };
    const typed: number[] = [];
    for (const item of items) {
      taken.bare.push(await page.evaluate(untilThere, { press: '#bare-button', wanted: '#bare-field', key: null }));
      await page.evaluate(() => document.querySelector('#bare-field')?.remove());
      const [card, group] = [`[id="${item}"]`, `[id="${item}"] [role=radiogroup]`];
      const partial = { press: `${group} input[value=partial]`, wanted: `${card} [data-part=what]`, key: null };
      taken.click.push(await page.evaluate(untilThere, partial));
      await page.locator('[data-saving=saved]').waitFor();
      for (const letter of '点検した')
        typed.push(await page.evaluate(untilTyped, { into: `${partial.wanted} textarea`, letter }));
      await page.locator('[data-saving=saved]').waitFor();
      const yes = { press: `${group} input[value=partial]`, wanted: `${group} input[value=yes]:checked`, key: '1' };
      taken.key.push(await page.evaluate(untilThere, yes));
      await page.locator('[data-saving=saved]').waitFor();
    }
    const bare = middle(taken.bare.map(({ painted }) => painted));
    console.log(
      `answering ${items.length} items, in the middle; reference: a bare page until it is painted ${bare.toFixed(1)} ms`,
    );
    told('click △ until its fields are there', middle(taken.click.map(({ there }) => there)), bare);
    told('click △ until they are painted', middle(taken.click.map(({ painted }) => painted)), bare);
    told('a letter of a comment until it is painted', middle(typed), bare);
    told('key 1 until ○ is painted', middle(taken.key.map(({ painted }) => painted)), bare);
  } finally {
    await browser.close();
    await server.value.stop();
  }
}

function told(name: string, ms: number, bare: number): void {
  console.log(`${(ms / bare).toFixed(2).padStart(8)} × reference  ${ms.toFixed(1).padStart(7)} ms  ${name}`);
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Opens a draft without answers, to which everything applies, at its longest chapter; returns the elements of its items. */
async function opened(page: Page): Promise<string[]> {
  const [department] = targetsOf(builtIn.roster);
  if (department === undefined) throw new Error('nobody is asked');
  const { text } = await simulatedResult(questionnaire, builtIn, department, 1, 'bench', null);
  const { payload } = JSON.parse((JSON.parse(text) as { open: string }).open) as { payload: Payload };
  const address = browserAddress(SERVER_PORT);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const { responses, answers } = draftRows(payload, { answer: () => null });
  const profile = Object.fromEntries(questionnaire.flags.map(({ id }) => [id, { on: true, reason: '' }]));
  await page.evaluate(putRows, { responses: responses.map((draft) => ({ ...draft, profile })), answers });
  const perChapter = questionnaire.chapters.map(({ id, items }) => ({ id, asked: items.length }));
  const [longest] = perChapter.toSorted((a, b) => b.asked - a.asked);
  await page.goto(`${address}#/respond/${payload.response.uuid}/fill/${longest?.id ?? ''}`);
  await page.reload();
  await page.locator('article').first().waitFor();
  return page.locator('article').evaluateAll((all) => all.map(({ id }) => id));
}

function addBarePage(): void {
  const button = Object.assign(document.createElement('button'), { id: 'bare-button' });
  button.addEventListener('click', () => {
    button.after(Object.assign(document.createElement('input'), { id: 'bare-field' }));
  });
  document.body.append(button);
}

/** Runs in the page: types a letter at the end of a field, and gives the milliseconds until the next frame was painted. */
function untilTyped({ into, letter }: { into: string; letter: string }): Promise<number> {
  return new Promise((resolve) => {
    document.querySelector<HTMLTextAreaElement>(into)?.focus();
    const began = performance.now();
    document.execCommand('insertText', false, letter);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now() - began));
      port1.start();
      port2.postMessage(null);
    });
  });
}

/** Runs in the page: presses, and gives the milliseconds until what is wanted is there, and until it was painted. */
function untilThere({ press, wanted, key }: { press: string; wanted: string; key: string | null }): Promise<Moments> {
  return new Promise((resolve) => {
    const pressed = document.querySelector<HTMLElement>(press);
    const began = performance.now();
    const look = () => {
      if (document.querySelector(wanted) === null) return;
      const there = performance.now() - began;
      watching.disconnect();
      requestAnimationFrame(() => {
        // A message comes after the frame was painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve({ there, painted: performance.now() - began }));
        port1.start();
        port2.postMessage(null);
      });
    };
    const watching = new MutationObserver(look);
    watching.observe(document.body, { subtree: true, childList: true, attributes: true });
    if (key === null) pressed?.click();
    else {
      pressed?.focus();
      pressed?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
  });
}

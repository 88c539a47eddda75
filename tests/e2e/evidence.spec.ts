import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { barriersOn } from './support/axe.ts';
import { exportResult, saved, signOff } from './support/chief.ts';
import { choose } from './support/files.ts';
import { payloadOf, simulate } from './support/simulated.ts';
import { goTo, storeDraft } from './support/stored-draft.ts';

const payload = payloadOf(simulate(1, 31).files[0] ?? '');
const { department } = payload;
const asked = payload.answers.find(({ status, evidence }) => status === 'yes' && evidence.length > 0)?.item ?? '';
const LARGE = { width: 3000, height: 1500 };
const HIDDEN = 'GPS 44.02N 144.27E';

/** A photograph as a camera writes it: the JPEG of a large picture with a part that says where it was taken. */
async function photograph(page: Page): Promise<Buffer> {
  const encoded = await page.evaluate(async ({ width, height }) => {
    const canvas = new OffscreenCanvas(width, height);
    const drawing = canvas.getContext('2d');
    if (drawing === null) throw new Error('nothing to draw on');
    const colours = drawing.createLinearGradient(0, 0, width, height);
    colours.addColorStop(0, 'navy');
    colours.addColorStop(1, 'white');
    drawing.fillStyle = colours;
    drawing.fillRect(0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  }, LARGE);
  const jpeg = Buffer.from(encoded);
  const place = Buffer.from(`Exif\0\0${HIDDEN}`, 'latin1');
  const segment = Buffer.from([0xff, 0xe1, 0, place.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, place, jpeg.subarray(2)]);
}

/** The bytes that the app keeps of its attachments, each as text with one character a byte. */
function keptBytes(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('tenken');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
    });
    const rows = await new Promise<{ bytes: Uint8Array }[]>((resolve, reject) => {
      const request = database.transaction('attachmentBytes').objectStore('attachmentBytes').getAll();
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
    });
    database.close();
    return rows.map(({ bytes }) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
}

/** The picture in the window that is open, as the browser drew it. */
async function drawnSize(page: Page): Promise<{ width: number; height: number }> {
  const picture = page.getByRole('img', { name: /^添付された画像/ });
  await expect(picture).toBeVisible();
  return picture.evaluate(async (image) => {
    if (!(image instanceof HTMLImageElement)) throw new Error('no picture');
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  });
}

async function attach(page: Page, item: Locator, picture: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await item.getByRole('button', { name: 'ファイルを添付' }).click();
  await (
    await chooser
  ).setFiles([
    { name: '施錠した棚.jpg', mimeType: 'image/jpeg', buffer: picture },
    { name: '鍵の写真.png', mimeType: 'image/png', buffer: Buffer.from('<!doctype html><script>alert(1)</script>') },
  ]);
}

test('a picture is attached without what its camera hid in it, handed in and seen by the officer; one that lies is refused', async ({
  page,
}) => {
  const id = await storeDraft(page, payload);
  await goTo(page, `/respond/${id}/fill/any/${asked}`);
  const item = page
    .locator('article')
    .filter({ has: page.getByRole('button', { name: 'ファイルを添付' }) })
    .first();
  const picture = await photograph(page);
  expect(picture.includes(HIDDEN)).toBe(true);
  await attach(page, item, picture);
  await expect(item.getByRole('listitem').filter({ hasText: '施錠した棚.jpg' })).toContainText('画像（JPEG）');
  await expect(item.getByRole('alert')).toContainText('鍵の写真.png');
  await expect(item.getByRole('alert')).toContainText('名前は画像かPDFですが、中身が違います');
  await saved(page);
  expect(await barriersOn(page, 'files of evidence', { within: '[data-part=evidence]', colours: true })).toEqual([]);

  await page.reload();
  const [kept = '', ...more] = await keptBytes(page);
  expect(more).toEqual([]);
  expect(kept.slice(0, 3)).toBe('\u00FF\u00D8\u00FF');
  expect(kept).not.toContain('Exif');
  expect(kept).not.toContain(HIDDEN);
  await item.getByRole('button', { name: '施錠した棚.jpgを開く' }).click();
  expect(await drawnSize(page)).toEqual({ width: 2560, height: 1280 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await signOff(page, { post: '課長', name: '北見 太郎' });
  const path = await exportResult(page, mkdtempSync(join(tmpdir(), 'tenken-evidence-')));
  await goTo(page, '/collect');
  await choose(page, 'ファイルを選ぶ', path);
  await page.getByRole('button', { name: /^受け付ける/ }).click();
  await expect(page.getByText('受け付けました').first()).toBeVisible();
  await goTo(page, `/overview/departments/${department.code}`);
  await page.getByRole('button', { name: '施錠した棚.jpgを開く' }).click();
  expect(await drawnSize(page)).toEqual({ width: 2560, height: 1280 });
});

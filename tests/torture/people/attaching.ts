import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidence } from '#features/chief/fill/item/texts.ja.ts';
import { item as itemTexts } from '#features/shared/item/texts.ja.ts';
import { goToItem } from '../draft.ts';
import { GONE, THERE, type Step } from '../witness/entries.ts';
import { isForComment } from './answering.ts';
import { doing, type Desk, type Person } from './desk.ts';

const KILOBYTE = 1024;
const MOST_FILES = 8;

interface Attached {
  item: string;
  name: string;
  sha256: string;
}

/** A chief who attaches files to items, and takes one off again now and then. `folder` takes the files. */
export function attaching(folder: string): Person {
  const attached: Attached[] = [];
  let made = 0;
  let item = '';
  return {
    begin: async ({ page, shop, chance }) => {
      item = chance.pick(shop.draft.items.filter((_, position) => isForComment(position)));
      await goToItem(page, shop.draft, item);
    },
    act: async (desk) => {
      if (attached.length === MOST_FILES) return false;
      if (attached.length > 0 && desk.chance.oneIn(4)) await takeOff(desk, attached.splice(0, 1)[0] ?? null);
      else {
        made += 1;
        attached.push(await attach(desk, folder, item, made));
      }
      return true;
    },
  };
}

async function attach(desk: Desk, folder: string, item: string, number: number): Promise<Attached> {
  const { page, running, chance } = desk;
  const bytes = pdfWith(chance.bytes(chance.between(1, 200) * KILOBYTE));
  const name = `証拠${String(number)}.pdf`;
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const file = { item, name, sha256: createHash('sha256').update(bytes).digest('hex') };
  const card = page.locator(`article[id="item-${item}"]`);
  await doing(desk, attachedAs(desk, file, THERE), async () => {
    await running.giveFiles(() => card.getByRole('button', { name: evidence.attach.choose }).click(), [path]);
    await card.getByRole('button', { name: itemTexts.remove.replace('{{name}}', name) }).waitFor();
  });
  return file;
}

async function takeOff(desk: Desk, file: Attached | null): Promise<void> {
  if (file === null) return;
  const { page } = desk;
  const card = page.locator(`article[id="item-${file.item}"]`);
  await doing(desk, attachedAs(desk, file, GONE), async () => {
    const remove = card.getByRole('button', { name: itemTexts.remove.replace('{{name}}', file.name) });
    await remove.click();
    await page.getByRole('alertdialog').getByRole('button', { name: evidence.attach.confirmRemove }).click();
    await remove.waitFor({ state: 'detached' });
  });
}

function attachedAs({ shop }: Desk, { item, name, sha256 }: Attached, value: unknown): Step {
  const { response } = shop.draft;
  return {
    entries: [
      { table: 'attachments', where: { response, item, name, sha256 }, path: '', value },
      { table: 'attachmentBytes', where: { response, 'bytes.$sha256': sha256 }, path: '', value },
    ],
    effects: [{ table: 'places', where: { response }, kind: 'whole' }],
  };
}

/** A document without pages, which holds these bytes in a comment. */
function pdfWith(bytes: Uint8Array): Buffer {
  // In digits: other text could look like something that no document may hold.
  const comment = Buffer.from(bytes).toString('hex');
  return Buffer.from(
    `%PDF-1.7\n%${comment}\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  );
}

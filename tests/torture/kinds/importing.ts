import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { firstBrokenEntry, type LedgerEntry } from '#domain/collection/ledger.ts';
import type { Chance } from '../chance.ts';
import { goTo } from '../draft.ts';
import { EDITION_NAMES, openEdition } from '../editions.ts';
import { PATIENCE, readFiles } from '../people/collecting.ts';
import type { Running } from '../running.ts';
import { saidOn } from '../coming-back.ts';
import type { Kind, TrialOutcome } from '../trial.ts';
import { differences } from '../witness/differences.ts';
import type { Step } from '../witness/entries.ts';
import { stateOf } from '../witness/reading.ts';
import { countRows, rowsIn, type State } from '../witness/rows.ts';
import type { Edition } from '../workshop.ts';

/** What the page had said when everything ended: nothing, that all files are kept on the table, that all are taken in. */
type SaidOfFiles = 'nothing' | 'kept' | 'taken in';

/** Tables to which an import may add rows; everything else stays as it was. */
const MAY_GROW = ['staged', 'submissions', 'originals', 'ledger'] as const;

/** Everything ends while result files are read or taken in: they are on the table or taken in, all of them or none, and the ledger holds. */
export function importKilled(edition: Edition): Kind {
  return {
    name: `killed while importing, ${EDITION_NAMES[edition]}`,
    weight: 2,
    run: async ({ chance, shop, folder, started }) => {
      const profile = await shop.profile(edition, folder);
      const running = started(await openEdition(shop, edition, profile));
      await running.page.locator('main h1').waitFor();
      const before = await stateOf(running.page);
      const said = await importAndKill(running, shop.resultFiles(), chance);
      const began = Date.now();
      const again = started(await openEdition(shop, edition, profile));
      return checked(again, before, {
        files: shop.resultFiles().length,
        said,
        began,
        inspection: shop.draft.payload.inspection,
      });
    },
  };
}

async function importAndKill(running: Running, files: readonly string[], chance: Chance): Promise<SaidOfFiles> {
  const { page } = running;
  await openCollect(page);
  await readFiles(running, files);
  let said: SaidOfFiles = 'nothing';
  if (chance.oneIn(3)) await pause(chance.between(0, 1500));
  else {
    const rows = page.getByRole('table', { name: '読み込んだファイルの一覧' }).locator('tbody tr');
    await page.getByRole('button', { name: `受け付ける（${String(files.length)}件）` }).waitFor(PATIENCE);
    if ((await rows.count()) > 0) said = 'kept';
    await page.getByRole('button', { name: /^受け付ける/u }).click();
    const taken = page.getByText('受け付けました').first().waitFor(PATIENCE);
    taken.catch(() => undefined);
    const sooner = await Promise.race([taken.then(() => true), pause(chance.between(0, 600), false)]);
    if (sooner || chance.oneIn(2)) {
      await taken;
      said = 'taken in';
    }
  }
  await running.kill();
  return said;
}

interface Imported {
  files: number;
  said: SaidOfFiles;
  began: number;
  inspection: string;
}

async function checked(
  { page }: Running,
  before: State,
  { files, said, began, inspection }: Imported,
): Promise<TrialOutcome> {
  await openCollect(page);
  const recoveries = [Date.now() - began];
  const found = await stateOf(page);
  const own = <T>(table: string) => rowsIn(found, table).filter((row) => row['inspection'] === inspection) as T[];
  const [staged, submissions] = [own<object>('staged'), own<{ digest: string }>('submissions')];
  const ledger = own<LedgerEntry>('ledger');
  const originals = new Set(rowsIn(found, 'originals').map(({ digest }) => digest));
  const taken = submissions.length;
  const grows: Step = {
    entries: [],
    effects: MAY_GROW.map((table) => ({ table, where: table === 'originals' ? {} : { inspection }, kind: 'log' })),
  };
  const lost = differences(before, found, [grows]).map(({ table, path }) => `${table} ${path} is not as it was`);
  if (taken !== 0 && taken !== files) lost.push(`${String(taken)} of ${String(files)} files taken in`);
  if (said === 'taken in' && taken !== files) lost.push('called taken in, and is not');
  if (said === 'kept' && taken + staged.length < files) lost.push(`only ${String(staged.length)} are on the table`);
  if (submissions.some(({ digest }) => !originals.has(digest))) lost.push('without its original');
  if (firstBrokenEntry(ledger.toSorted((one, other) => one.seq - other.seq)) !== null)
    lost.push('the ledger does not hold');
  if (ledger.filter(({ event }) => event.kind === 'imported').length !== taken) lost.push('the ledger tells of others');
  const words = taken === files ? 'all taken in' : `${staged.length === files ? 'all' : 'some or none'} on the table`;
  const confirmed = Array.from({ length: said === 'nothing' ? 0 : files }, () => 'result files');
  return {
    confirmed,
    rows: countRows(before),
    isWhole: false,
    lost,
    told: 0,
    recoveries,
    said: [words, ...(await saidOn(page))],
  };
}

async function openCollect(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /所属の回答をする/u })
    .first()
    .waitFor();
  await goTo(page, '/collect');
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).waitFor();
}

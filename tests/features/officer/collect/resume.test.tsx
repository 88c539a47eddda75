// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StagedText } from '#domain/collection/staged-files.ts';
import type { Sign } from '#domain/exchange/crypto.ts';
import { fail } from '#domain/result.ts';
import { CollectPage } from '#features/officer/collect/CollectPage.tsx';
import { choose, resultFile } from '../../../support/chosen-files.ts';
import { handedIn } from '../../../support/handed-in.ts';
import { fileOf, newDesk, receive, showOfficerPage, type Desk } from '../../../support/officer-page.tsx';
import { newSigner } from '../../../support/signing.ts';
import { inspection } from '../../../support/small-questionnaire.ts';

const good = handedIn('002', { 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'no' });
const other = handedIn('003', { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' });
const RESUMED = /^前回読み込んだまま受け付けていないファイルが/;
let sign: Sign;
let desk: Desk;

beforeAll(async () => {
  sign = await newSigner();
});
beforeEach(async () => {
  desk = await newDesk();
});
function kept(): Promise<StagedText[]> {
  return new Promise((resolve) => {
    const stop = desk.services.stagedFiles.of(inspection.id)((texts) => {
      queueMicrotask(() => stop());
      resolve(texts);
    });
  });
}

/** The window is gone without a word, and the page is opened again. */
function reopen() {
  cleanup();
  showOfficerPage(desk, <CollectPage />);
}

const rowOf = (name: RegExp) => screen.findByRole('row', { name });

describe('files that were read and never taken in', () => {
  it('are on the table again when the page is next opened, judged anew', async () => {
    showOfficerPage(desk, <CollectPage />);
    const file = await resultFile(sign, good, '良い.json');
    await choose(desk, file, await resultFile(sign, other, '別.json'), {
      name: '切れた.json',
      text: file.text.slice(0, 600),
    });
    await rowOf(/^良い\.json/);
    await receive(desk, other);
    reopen();
    expect(await screen.findByText('前回読み込んだまま受け付けていないファイルが3件あります')).toBeTruthy();
    expect((await rowOf(/^良い\.json/)).textContent).toContain('新規');
    expect((await rowOf(/^別\.json/)).textContent).not.toContain('新規');
    expect((await rowOf(/^切れた\.json/)).textContent).toContain('途中で切れている');
    await userEvent.click(screen.getByRole('button', { name: /^受け付ける/ }));
    expect(await screen.findByText('新規：1件')).toBeTruthy();
  });

  it('are forgotten once they are taken in', async () => {
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, await resultFile(sign, good, '良い.json'), { name: '空.json', text: '' });
    await userEvent.click(await screen.findByRole('button', { name: '受け付ける（1件）' }));
    await screen.findByText('新規：1件');
    await waitFor(async () => expect((await kept()).map(({ fileName }) => fileName)).toEqual(['空.json']));
  });

  it('lie on the table once when they are read a second time', async () => {
    showOfficerPage(desk, <CollectPage />);
    const files = [await resultFile(sign, good, '良い.json'), { name: '空.json', text: '' }];
    await choose(desk, ...files);
    await rowOf(/^良い\.json/);
    reopen();
    await screen.findByText(RESUMED);
    await choose(desk, ...files);
    await waitFor(() => expect(screen.queryByText(RESUMED)).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: '一覧から外す：良い.json' }));
    await choose(desk, ...files);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^一覧から外したファイル/ })).toBeNull());
    await waitFor(() => expect(screen.getAllByRole('row', { name: /^(良い|空)\.json/ })).toHaveLength(2));
    expect(await kept()).toHaveLength(2);
  });

  it('stay on the table, with a warning, when the computer cannot keep them', async () => {
    const full = { ...desk.services.stagedFiles, add: async () => fail({ kind: 'storage' as const }) };
    desk.services = { ...desk.services, stagedFiles: full };
    showOfficerPage(desk, <CollectPage />);
    await choose(desk, await resultFile(sign, good, '良い.json'));
    expect(await screen.findByText('読み込んだファイルを、このパソコンに控えられませんでした')).toBeTruthy();
    expect(screen.queryByText(/このパソコンに控えてありますが/)).toBeNull();
    expect(screen.getByText('保存できません')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '受け付ける（1件）' }));
    expect(await screen.findByText('新規：1件')).toBeTruthy();
  });

  it('are kept as they come, those read before reading was stopped too', async () => {
    showOfficerPage(desk, <CollectPage />);
    const many = Array.from({ length: 51 }, (_, index) => fileOf(`${String(index)}.txt`, 'x'));
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const last = many[50];
    if (last === undefined) throw new Error('there are 51 files');
    desk.chosen = [
      ...many.slice(0, 50),
      {
        ...last,
        read: async () => {
          await held;
          return last.read();
        },
      },
    ];
    await userEvent.click(await screen.findByRole('button', { name: 'ファイルを選ぶ' }));
    await waitFor(async () => expect(await kept()).toHaveLength(50));
    await userEvent.click(screen.getByRole('button', { name: '読み込みをやめる' }));
    release();
    await rowOf(/^0\.txt/);
    expect(await kept()).toHaveLength(50);
  });
});

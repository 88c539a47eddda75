// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { itemDigest } from '#domain/questionnaire/digests.ts';
import { blankAnswer, choose } from '#domain/answers/commands.ts';
import { keyFingerprint } from '#domain/exchange/digest.ts';
import type { PackPayload } from '#domain/pack/pack-payload.ts';
import { itemsOf, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { questionnaireDigest } from '#domain/questionnaire/digests.ts';
import { sealTo, sealWithPassphrase } from '#sealing/age.ts';
import { fileOf } from '../../../support/officer-page.tsx';
import { newSigner } from '../../../support/signing.ts';
import { draft } from '../submit/chief-window.tsx';
import { homePage, inspection, packFile, packOf } from './opening.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const QUICK = 2;
const SLOW_TEST = 60_000;

const take = () => screen.getByRole('button', { name: 'この配布ファイルを使う' });
const taken = () => screen.findByText('「本番の点検」を始められるようになりました');

/** The first page of a computer that took revision 1. */
async function homeWithPack() {
  const sign = await newSigner();
  const home = await homePage();
  home.show();
  const first = await packOf(sign, 1);
  await home.open(await packFile(first, sign));
  await home.user.click(await screen.findByRole('checkbox'));
  await home.user.click(take());
  await taken();
  return { ...home, sign, first };
}

/** The pack's next revision with another questionnaire. */
function withQuestionnaire(payload: PackPayload, questionnaire: Questionnaire): PackPayload {
  const digest = questionnaireDigest(questionnaire);
  const named = { ...payload.inspection, questionnaire: { ...payload.inspection.questionnaire, digest } };
  return { ...payload, revision: payload.revision + 1, questionnaire, inspection: named };
}

function rewordedFirst(questionnaire: Questionnaire): Questionnaire {
  const [chapter, ...chapters] = questionnaire.chapters;
  const [item, ...items] = chapter?.items ?? [];
  if (chapter === undefined || item === undefined) throw new Error('the questionnaire has items');
  return {
    ...questionnaire,
    chapters: [{ ...chapter, items: [{ ...item, text: '言い改めた問いに当てはまりますか。' }, ...items] }, ...chapters],
  };
}

describe('opening a pack', () => {
  it(
    'takes one that withdraws a key on the word of a person, and refuses what the withdrawn key signed',
    async () => {
      const stolen = await newSigner();
      const home = await homePage();
      home.show();
      await home.open(await packFile(await packOf(stolen, 1), stolen));
      await home.user.click(await screen.findByRole('checkbox'));
      await home.user.click(take());
      await taken();

      const sign = await newSigner();
      const { key } = await stolen('');
      const withdrawn = [{ name: '前の担当', key, reason: '鍵ファイルの紛失', at: '2026-11-01T00:00:00.000Z' }];
      await home.open(await packFile(await packOf(sign, 2, {}, withdrawn), sign));
      expect((await screen.findByText('使えなくなった鍵が1本あります')).closest('[role]')?.textContent).toContain(
        '鍵ファイルの紛失',
      );
      expect(take().hasAttribute('disabled')).toBe(true);
      await home.user.click(screen.getByRole('checkbox'));
      await home.user.click(take());
      await taken();

      await home.open(await packFile(await packOf(stolen, 3), stolen));
      await screen.findByText(/情報担当課が取り消した鍵で署名されています/);
    },
    SLOW_TEST,
  );

  it('warns of a pack that names a city this computer has not worked for', async () => {
    const { sign, open } = await homeWithPack();
    const forger = await newSigner();
    const elsewhere = { ...inspection, id: '5b0d1f0e-7a3c-4c8e-9d57-3f1a60c2a778', city: '網走巿' };
    await open(await packFile(await packOf(forger, 1, { inspection: elsewhere }), forger));
    await screen.findByText('このパソコンで使ってきた市と、名前の違う市の配布ファイルです');
    expect(sign).not.toBe(forger);
    expect(take().hasAttribute('disabled')).toBe(true);
  });

  it(
    'takes the first one only after its fingerprint was compared, and knows the key from then on',
    async () => {
      const sign = await newSigner();
      const { key } = await sign('');
      const home = await homePage();
      home.show();
      await home.open(await packFile(await packOf(sign, 1), sign));
      await screen.findByText('この鍵の配布ファイルを開くのは初めてです');
      expect(screen.getByText(keyFingerprint(key))).toBeDefined();
      expect(take().hasAttribute('disabled')).toBe(true);
      await home.user.click(screen.getByRole('checkbox'));
      await home.user.click(take());
      await taken();
      expect(home.services.inspections.current()[0]?.pack?.revision).toBe(1);

      await home.open(await packFile(await packOf(sign, 2), sign));
      await screen.findByText('署名した鍵は、このパソコンで確認済みの鍵と同じです');
      await home.user.click(take());
      await taken();
      expect(home.services.inspections.current()[0]?.pack?.revision).toBe(2);

      await home.open(await packFile(await packOf(sign, 1), sign));
      await screen.findByText(/すでに開いてある配布ファイルより前の版です/);
      expect(home.services.inspections.current()[0]?.pack?.revision).toBe(2);
    },
    SLOW_TEST,
  );

  it(
    'points out that another key signed a pack of the same city',
    async () => {
      const home = await homeWithPack();
      const forger = await newSigner();
      await home.open(await packFile(await packOf(forger, 2), forger));
      await screen.findByText('署名した鍵が、これまでに確認した鍵と違います');
      expect(take().hasAttribute('disabled')).toBe(true);
      await home.user.click(screen.getByRole('button', { name: '使わずに閉じる' }));
      await home.user.tab();
      expect(document.activeElement?.textContent).toBe('ファイルを開く');
      expect(home.services.inspections.current()[0]?.pack?.revision).toBe(1);
    },
    SLOW_TEST,
  );

  it(
    'asks for the passphrase of a sealed one, asks again after a wrong one, and keeps the file sealed',
    async () => {
      const sign = await newSigner();
      const home = await homePage();
      home.show();
      const file = await packFile(await packOf(sign, 1), sign, sealWithPassphrase('流氷と白い灯台', QUICK));
      await home.open(file);
      const field = await screen.findByLabelText(/パスフレーズ/);
      await home.user.type(field, '違う合言葉');
      await home.user.click(screen.getByRole('button', { name: '開く' }));
      await screen.findByText(/パスフレーズが違います/);
      await home.user.clear(field);
      await home.user.type(field, '流氷と白い灯台{Enter}');
      await home.user.click(await screen.findByRole('checkbox'));
      await home.user.click(take());
      await taken();
      expect(home.services.inspections.current()[0]?.pack?.text).toContain('"sealed"');
    },
    SLOW_TEST,
  );
});

describe('opening a newer pack', () => {
  it(
    'names what changes, the own department first, and then leads to the items to confirm again',
    async () => {
      const home = await homeWithPack();
      const { questionnaire } = home.first;
      const [item] = itemsOf(questionnaire);
      if (item === undefined) throw new Error('no item');
      await storedBehind(home.services).responses.begin({ ...draft, inspection: inspection.id, department: '031' });
      const answer = choose(blankAnswer(questionnaire, item), questionnaire, item, 'yes');
      expect(answer.digest).toBe(itemDigest(item, questionnaire.scale));
      await storedBehind(home.services).responses.answer(draft.id, item.id, () => answer);
      const next = withQuestionnaire(home.first, rewordedFirst(questionnaire));
      const roster = next.inspection.roster.map((each) =>
        each.code === '031' ? { ...each, name: '市民生活課' } : each,
      );
      const payload = { ...next, inspection: { ...next.inspection, roster, dueOn: '2026-12-25' } };
      await home.open(await packFile(payload, home.sign));
      const changes = within(await screen.findByRole('region', { name: 'いまの内容から変わるところ' }));
      expect(changes.getByText('031 市民生活課：名前が変わる')).toBeDefined();
      expect(changes.getByText(/→ 令和8年12月25日/)).toBeDefined();
      expect(changes.getByText(item.id)).toBeDefined();
      await home.user.click(take());
      await screen.findByText('市民生活課の回答に、確認し直す項目が1件あります');
      const way = screen.getByRole('link', { name: '確認し直す項目を見る' });
      expect(way.getAttribute('href')).toBe(`#/respond/${draft.id}/review`);
    },
    SLOW_TEST,
  );

  it(
    'warns before it leaves out a department with a response, and keeps that response in sight afterwards',
    async () => {
      const home = await homeWithPack();
      await storedBehind(home.services).responses.begin({ ...draft, inspection: inspection.id, department: '031' });
      const roster = home.first.inspection.roster.filter(({ code }) => code !== '031');
      const payload = { ...home.first, revision: 2, inspection: { ...home.first.inspection, roster } };
      await home.open(await packFile(payload, home.sign));
      await screen.findByText(/回答を入力済みの031 .*が、新しい名簿にありません/);
      await home.user.click(take());
      await taken();
      const response = await screen.findByRole('link', { name: /所属コード031の回答/ });
      expect(response.textContent).toContain('情報担当課へお問い合わせください');
    },
    SLOW_TEST,
  );

  it(
    'keeps the parts of two departments whose packs are opened one after the other',
    async () => {
      const sign = await newSigner();
      const home = await homePage();
      home.show();
      const part = { facts: [], presets: [], actions: [] };
      await home.open(await packFile(await packOf(sign, 1, { department: { code: '031', ...part } }), sign));
      await home.user.click(await screen.findByRole('checkbox'));
      await home.user.click(take());
      await taken();
      await home.open(await packFile(await packOf(sign, 1, { department: { code: '032', ...part } }), sign));
      await screen.findByText(/別の所属のためのものです/);
      await home.user.click(take());
      await taken();
      expect(home.services.inspections.current()[0]?.own.map(({ code }) => code)).toEqual(['031', '032']);
    },
    SLOW_TEST,
  );
});

describe('a file that is not for the first page', () => {
  it.each([
    ['a text', 'こんにちは', /自己点検のファイルではありません/],
    ['an empty one', '', /中身がありません/],
    ['one of a newer program', '{"format":"tenken/future","version":1}', /新しい版で作られています/],
    ['one that ends too early', '{"format":"tenken/pack","version":1,', /途中で切れています/],
    ['a key', '{"format":"tenken/key","version":1}', /情報担当課の鍵ファイルです/],
    ['a ledger', '{"format":"tenken/ledger","version":1}', /受付簿の記録です/],
  ])('gets a plain word why it is not used: %s', async (_, text, word) => {
    const home = await homePage();
    home.show();
    await home.open(fileOf('届いた物.bin', text));
    expect(await screen.findByText('「届いた物.bin」は使えません')).toBeDefined();
    expect(screen.getByText(word)).toBeDefined();
  });

  it('is asked no passphrase when it is sealed to other keys', async () => {
    const sign = await newSigner();
    const home = await homePage();
    home.show();
    const { recipient } = await home.services.sealing.createKey(
      '別の人',
      '流氷と白い灯台の坂道',
      '2026-10-01T00:00:00.000Z',
    );
    await home.open(await packFile(await packOf(sign, 1), sign, sealTo([recipient])));
    expect(await screen.findByText(/別の人にあてて封がされています/)).toBeDefined();
    expect(screen.queryByLabelText(/パスフレーズ/)).toBeNull();
  });
});

describe('the menu of the window', () => {
  it('opens the file dialog', async () => {
    const menu: ((command: 'open-files') => void)[] = [];
    const home = await homePage({
      onMenu: (listener) => {
        menu.push(listener);
        return () => undefined;
      },
    });
    home.chosen.push(fileOf('届いた物.bin', ''));
    home.show();
    for (const choose of menu) choose('open-files');
    expect(await screen.findByText('「届いた物.bin」は使えません')).toBeDefined();
  });
});

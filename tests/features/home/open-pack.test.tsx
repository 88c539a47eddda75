// @vitest-environment jsdom
import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { keyFingerprint } from '#domain/exchange/digest.ts';
import type { Sign } from '#domain/exchange/crypto.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { packsFor } from '#domain/pack/build.ts';
import { PACK_FILE } from '#domain/pack/payload.ts';
import { HomePage } from '#features/home/HomePage.tsx';
import type { IncomingFile } from '#host/host.ts';
import { fileOf } from '../../support/officer-page.tsx';
import { newSigner } from '../../support/signing.ts';
import { chiefWindow } from '../submit/chief-window.tsx';

const inspection = { ...builtIn, id: '5b0d1f0e-7a3c-4c8e-9d57-3f1a60c2a777', title: '本番の点検', sample: false };

async function packFile(revision: number, sign: Sign): Promise<IncomingFile> {
  const { key } = await sign('');
  const officers = [{ name: '点検担当', recipient: 'age1tenkentest', key }];
  const issuedAt = '2026-10-01T00:00:00.000Z';
  const [payload] = packsFor({ questionnaire, inspection, officers, revision, issuedAt, app: '0' }, null);
  if (payload === undefined) throw new Error('no pack');
  return fileOf('点検パック.tenken', await writeSigned(PACK_FILE, payload, sign, null));
}

async function homeThatOpens(chosen: IncomingFile[]) {
  const chief = await chiefWindow({ chooseFiles: async () => chosen.splice(0, 1) });
  chief.show(<HomePage />);
  const user = userEvent.setup();
  return { ...chief, user, open: () => user.click(screen.getByRole('button', { name: '点検パックを開く' })) };
}

const take = () => screen.getByRole('button', { name: 'この点検パックを使う' });

describe('opening a pack', () => {
  it('takes the first one only after its fingerprint was compared, and knows the key from then on', async () => {
    const sign = await newSigner();
    const { key } = await sign('');
    const home = await homeThatOpens([await packFile(1, sign), await packFile(2, sign), await packFile(1, sign)]);
    await home.open();
    await screen.findByText('この鍵の点検パックを開くのは初めてです');
    expect(screen.getByText(keyFingerprint(key))).toBeDefined();
    expect(take().hasAttribute('disabled')).toBe(true);
    await home.user.click(screen.getByRole('checkbox'));
    await home.user.click(take());
    await screen.findByText('「本番の点検」を始められるようになりました');
    expect(home.services.inspections.current()[0]?.pack?.revision).toBe(1);

    await home.open();
    await screen.findByText('署名した鍵は、このパソコンで確認済みの鍵と同じです');
    await home.user.click(take());
    await screen.findByText('「本番の点検」を始められるようになりました');
    expect(home.services.inspections.current()[0]?.pack?.revision).toBe(2);

    await home.open();
    await screen.findByText(/すでに開いてある点検パックより前の版です/);
    expect(home.services.inspections.current()[0]?.pack?.revision).toBe(2);
  }, 60_000);

  it('points out that another key signed a pack of the same city', async () => {
    const home = await homeThatOpens([await packFile(1, await newSigner()), await packFile(2, await newSigner())]);
    await home.open();
    await home.user.click(await screen.findByRole('checkbox'));
    await home.user.click(take());
    await screen.findByText('「本番の点検」を始められるようになりました');
    await home.open();
    await screen.findByText('署名した鍵が、これまでに確認した鍵と違います');
    expect(take().hasAttribute('disabled')).toBe(true);
    await home.user.click(screen.getByRole('button', { name: '使わずに閉じる' }));
    expect(home.services.inspections.current()[0]?.pack?.revision).toBe(1);
  }, 60_000);

  it('says plainly why another file is none', async () => {
    const home = await homeThatOpens([fileOf('メモ.txt', 'こんにちは')]);
    await home.open();
    expect(await screen.findByText('「メモ.txt」は使えません')).toBeDefined();
    expect(screen.getByText(/点検パックではありません/)).toBeDefined();
  });
});

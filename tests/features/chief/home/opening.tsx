import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Seal, Sign } from '#domain/exchange/crypto.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { packsFor } from '#domain/pack/build.ts';
import { PACK_FILE, type PackPayload, type WithdrawnKey } from '#domain/pack/pack-payload.ts';
import { HomePage } from '#features/chief/home/HomePage.tsx';
import type { Host, IncomingFile } from '#host/host.ts';
import { fileOf } from '../../../support/officer-page.tsx';
import { chiefWindow } from '../submit/chief-window.tsx';

/** An inspection that an officer handed out; its items are those of the finished checklist. */
export const inspection: Inspection = {
  ...builtIn,
  id: '5b0d1f0e-7a3c-4c8e-9d57-3f1a60c2a777',
  title: '本番の点検',
  sample: false,
};

/** The content of the pack for all, as an officer who signs with `sign` makes it, with what a test changes about it. */
export async function packOf(
  sign: Sign,
  revision: number,
  changes: Partial<Pick<PackPayload, 'officers' | 'inspection' | 'department' | 'questionnaire'>> = {},
  withdrawn: readonly WithdrawnKey[] = [],
): Promise<PackPayload> {
  const { key } = await sign('');
  const officers = [{ name: '点検担当', recipient: 'age1tenkentest', key }];
  const issuedAt = '2026-10-01T00:00:00.000Z';
  const [payload] = packsFor({ questionnaire, inspection, officers, withdrawn, revision, issuedAt, app: '0' }, null);
  if (payload === undefined) throw new Error('no pack');
  return { ...payload, ...changes };
}

export async function packFile(payload: PackPayload, sign: Sign, seal: Seal | null = null): Promise<IncomingFile> {
  return fileOf('配布ファイル.tenken', await writeSigned(PACK_FILE, payload, sign, seal));
}

/** The first page on a new computer. Each `open` gives it the next file. */
export async function homePage(host: Partial<Host> = {}) {
  const chosen: IncomingFile[] = [];
  const chief = await chiefWindow({ chooseFiles: async () => chosen.splice(0, 1), ...host });
  const user = userEvent.setup();
  const open = async (file: IncomingFile) => {
    chosen.push(file);
    await user.click(await screen.findByRole('button', { name: 'ファイルを開く' }));
  };
  return { ...chief, chosen, user, open, show: () => chief.show(<HomePage />) };
}

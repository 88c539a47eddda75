import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Sign } from '#domain/exchange/crypto.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import { fileOf, type Desk } from './officer-page.tsx';
import { signedFile } from './signing.ts';

interface NamedText {
  name: string;
  text: string;
}

/** A department's file, signed by its computer. */
export async function resultFile(sign: Sign, payload: Payload, name: string): Promise<NamedText> {
  return { name, text: await signedFile(payload, sign) };
}

/** Presses 「ファイルを選ぶ」 on the page and chooses these. */
export async function choose(desk: Desk, ...files: readonly NamedText[]): Promise<void> {
  desk.chosen = files.map(({ name, text }) => fileOf(name, text));
  await userEvent.click(await screen.findByRole('button', { name: 'ファイルを選ぶ' }));
}

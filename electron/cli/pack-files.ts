import { encodeText } from '#documents/text.ts';
import type { Seal } from '#domain/exchange/crypto.ts';
import { MAX_FILE_BYTES } from '#domain/exchange/limits.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import { isReadable, writeSigned } from '#domain/exchange/signed-file.ts';
import { MOST_DEPARTMENTS } from '#domain/inspection/roster.ts';
import { packFileName } from '#domain/pack/pack-file-name.ts';
import { PACK_FILE, type PackPayload } from '#domain/pack/pack-payload.ts';
import { madeFolder, takenIn, writeInto } from './out-file.ts';
import type { Output } from './printer.ts';

/**
 * Writes the packs of one revision into a folder. False, with a message and nothing written, when a reader would refuse
 * a pack or a pack of that name exists: two packs of one revision could not be told apart.
 */
export async function writePacks(
  payloads: readonly PackPayload[],
  folder: string,
  officer: UnlockedOfficer,
  seal: Seal | null,
  output: Output,
): Promise<boolean> {
  if (!payloads.every((payload) => isReadable(PACK_FILE, payload))) {
    output.fault(
      `この内容の配布ファイルは、開くときに受け付けられません。所属は${MOST_DEPARTMENTS.toLocaleString('ja-JP')}までです。`,
    );
    return false;
  }
  const [taken] = await takenIn(folder, payloads.map(packFileName));
  if (taken !== undefined) {
    output.fault(`${folder}: ${alreadyThere(taken, payloads[0]?.revision ?? 1)}`);
    return false;
  }
  return (await madeFolder(folder, output)) && (await allWritten(payloads, folder, officer, seal, output));
}

function alreadyThere(name: string, revision: number): string {
  return `「${name}」がすでにあります。配り直すときは「--revision ${revision + 1}」を付け、作り直すときは前のものを先に移してください。`;
}

async function allWritten(
  payloads: readonly PackPayload[],
  folder: string,
  officer: UnlockedOfficer,
  seal: Seal | null,
  output: Output,
): Promise<boolean> {
  for (const payload of payloads) {
    const bytes = encodeText(await writeSigned(PACK_FILE, payload, officer.sign, seal));
    if (bytes.length > MAX_FILE_BYTES) {
      output.fault(
        '配布ファイルが40MBを超えるため、開くときに受け付けられません。所属名簿の文字数を減らしてください。',
      );
      return false;
    }
    if (!(await writeInto(folder, packFileName(payload), bytes, output))) return false;
  }
  return true;
}

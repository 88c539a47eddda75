import { nothingOpens } from '#domain/exchange/crypto.ts';
import { readSigned } from '#domain/exchange/signed-file.ts';
import { instantLabel } from '#domain/calendar.ts';
import { closingName } from '#domain/closing/basis.ts';
import { LEDGER_FILE, ledgerFault, type LedgerPayload } from '#domain/collection/ledger-file.ts';
import { words } from '#domain/words/words.ja.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { splitArguments } from './arguments.ts';
import { EXIT, UsageError, type Command } from './command.ts';
import { givenText } from './given-file.ts';

/** `tenken ledger verify`: checks that an exported ledger is complete. */
export const ledger: Command = {
  name: 'ledger',
  usage: 'ledger verify 受付簿ファイル',
  summary: '受付簿の署名、行のつながり、行数を確かめ、締めの記録を示します。',
  async run(args, output) {
    const [verb, path, ...rest] = splitArguments(args, {}).positionals;
    if (verb !== 'verify' || path === undefined || rest.length > 0)
      throw new UsageError('「ledger verify ファイル」の形で指定してください。');
    const text = await givenText(path, output);
    if (text === null) return EXIT.faults;
    const read = await readSigned(LEDGER_FILE, text, verifySignature, nothingOpens);
    const problem = read.ok ? explained(ledgerFault(read.value.payload)) : words.verdict[read.failure.kind].message;
    if (problem !== null) {
      output.fault(`${path}: ${problem}`);
      return EXIT.faults;
    }
    if (read.ok) output.result(...described(read.value.payload, read.value.key));
    return EXIT.good;
  },
};

function described({ count, entries }: LedgerPayload, key: string): string[] {
  const closings = entries.flatMap(({ at, event }) =>
    event.kind === 'closed' ? [`${closingName(event.number)}　${instantLabel(at)}　照合値 ${event.digest}`] : [],
  );
  const closed = closings.length === 0 ? ['締めの記録: なし'] : closings;
  return [`受付簿は正しくつながっています。${count}行`, ...closed, `署名の鍵: ${key}`];
}

function explained(fault: ReturnType<typeof ledgerFault>): string | null {
  if (fault === null) return null;
  return fault.kind === 'cut-off'
    ? '受付簿の終わりの行が欠けています。'
    : `${fault.seq}行目が前の行とつながっていません。`;
}

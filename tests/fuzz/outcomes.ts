import { inspection, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import { decodeText } from '#documents/text.ts';
import { canonicalText } from '#domain/exchange/digest.ts';
import { readResultFile } from '#domain/result-file/read.ts';
import { sealTo, unsealWith } from '#sealing/age.ts';
import { createOfficerKey } from '#sealing/officer-key.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { simulatedResult } from '../../electron/cli/simulation/simulated-result.ts';
import { mutated } from './mutations.ts';

/** Number of damaged files by verdict. `same` counts those whose payload came through unharmed. */
export type Outcomes = Record<string, number>;

/**
 * Damages real result files, open and sealed in turn, and reads each. Throws if one is read with a payload other than
 * the written one.
 */
export async function fuzzResults(runs: number, seed: number): Promise<Outcomes> {
  const [department] = inspection.roster;
  if (department === undefined) throw new Error('the sample has departments');
  const { file, identity } = await createOfficerKey('fuzz', 'fuzz-passphrase', '2026-11-22T00:00:00.000Z', 4);
  const unseal = unsealWith(identity);
  const written = await Promise.all(
    [null, sealTo([file.recipient])].map((seal) =>
      simulatedResult(questionnaire, inspection, department, seed, 'fuzz', seal),
    ),
  );
  const originals = written.map(({ text }) => new TextEncoder().encode(text));
  const whole = await readResultFile(written[0]?.text ?? '', verifySignature, unseal);
  if (!whole.ok) throw new Error(whole.failure.kind);
  const expected = canonicalText(whole.value.payload);
  const outcomes: Outcomes = {};
  for (let run = 0; run < runs; run += 1) {
    const text = decodeText(mutated(originals[run % originals.length] ?? new Uint8Array(), seed * 1_000_003 + run));
    const read = text.ok ? await readResultFile(text.value, verifySignature, unseal) : null;
    if (read?.ok === true && canonicalText(read.value.payload) !== expected)
      throw new Error(`run ${run} of seed ${seed} got in changed`);
    const refusal = read === null ? 'foreign' : read.ok ? 'same' : read.failure.kind;
    outcomes[refusal] = (outcomes[refusal] ?? 0) + 1;
  }
  return outcomes;
}

import { nothingOpens, type Unseal } from '#domain/exchange/crypto.ts';
import { openEnvelope } from '#domain/exchange/envelope.ts';
import { FILE_KINDS, fileKindOf, hasPlaceElsewhere } from '#domain/exchange/file-kind.ts';
import type { Unreadable } from '#domain/exchange/unreadable.ts';
import { draftStanding } from '#domain/handover/adopt.ts';
import { judgePack } from '#domain/pack/receive.ts';
import { restorable } from '#domain/result-file/restore.ts';
import { answerTo } from '#domain/returns/answer-to.ts';
import type { IncomingFile } from '#host/host.ts';
import { currentOf } from '../../../shared/live/current-of.ts';
import { readText } from '../../../shared/files/read-text.ts';
import type { ChiefServices } from '../../shared/services/chief-services.ts';
import { draftProgress } from './draft-progress.ts';
import type { Opened, OpenedText, Refusal, SealedKind } from './opening.ts';

/** Reads a file and tells what it is to this computer. Nothing is stored by it. */
export async function openFile(services: ChiefServices, file: IncomingFile): Promise<Opened> {
  const text = await readText(file);
  const fileName = file.name;
  return text.ok ? openText(services, { fileName, text: text.value }) : refused({ fileName }, text.failure.kind);
}

/** As {@link openFile}, for a text that was read already. `unseal` opens a pack, an own copy or a draft that is sealed. */
export async function openText(
  services: ChiefServices,
  file: OpenedText,
  unseal: Unseal = nothingOpens,
): Promise<Opened> {
  const kind = fileKindOf(file.text);
  if (!kind.ok) return refused(file, kind.failure.kind);
  if (hasPlaceElsewhere(kind.value)) return refused(file, kind.value);
  switch (kind.value) {
    case 'pack':
      return openPack(services, file, unseal);
    case 'return':
      return openReturn(services, file);
    case 'result':
      return openCopy(services, file, unseal);
    case 'draft':
      return openDraft(services, file, unseal);
  }
}

async function openPack(services: ChiefServices, file: OpenedText, unseal: Unseal): Promise<Opened> {
  const { inspections, responses } = services;
  const read = await services.readPack(file.text, unseal);
  if (!read.ok) return sealedOrRefused(services, file, 'pack', read.failure.kind);
  const { inspection, department } = read.value.payload;
  const held = knownOf(services, inspection.id);
  const trust = await currentOf(inspections.trustIn(inspection.city));
  const { relation, signer } = judgePack(held, trust, read.value);
  if (signer === 'withdrawn') return refused(file, 'withdrawn-key');
  if (relation === 'older' || relation === 'rival') return refused(file, relation);
  const answering = new Set((await currentOf(responses.all(inspection.id))).map((each) => each.department));
  const own = new Set(department === null ? answering : [...answering, department.code]);
  return { kind: 'pack', opened: { file, pack: read.value, relation, signer, trust, held, own, answering } };
}

async function openReturn(services: ChiefServices, file: OpenedText): Promise<Opened> {
  const read = await services.readReturn(file.text);
  if (!read.ok) {
    const { kind } = read.failure;
    return refused(file, kind === 'not-for-this-key' ? 'for-another-computer' : kind);
  }
  const { inspection } = read.value.payload;
  const known = knownOf(services, inspection);
  const answered = answerTo(read.value, known, await currentOf(services.responses.all(inspection)));
  if (!answered.ok || known === undefined)
    return refused(file, answered.ok ? 'unknown-inspection' : answered.failure.kind);
  const received = await currentOf(services.receivedReturns.of(answered.value.response.id));
  const seen = received.some(({ digest }) => digest === read.value.digest);
  return { kind: 'return', opened: { ...answered.value, file, read: read.value, known, seen } };
}

async function openCopy(services: ChiefServices, file: OpenedText, unseal: Unseal): Promise<Opened> {
  const read = await services.readOwnCopy(file.text, unseal);
  if (!read.ok) return sealedOrRefused(services, file, 'result', read.failure.kind);
  const { inspection } = read.value.payload;
  const responses = await currentOf(services.responses.all(inspection));
  const standing = restorable(read.value.payload, knownOf(services, inspection), responses);
  return { kind: 'copy', opened: { file, read: read.value, unseal, standing } };
}

async function openDraft(services: ChiefServices, file: OpenedText, unseal: Unseal): Promise<Opened> {
  const read = await services.readDraft(file.text, unseal);
  if (!read.ok) return sealedOrRefused(services, file, 'draft', read.failure.kind);
  const { payload } = read.value;
  const known = knownOf(services, payload.inspection);
  const responses = await currentOf(services.responses.all(payload.inspection));
  const standing = draftStanding(payload, known, responses);
  const progress = await draftProgress(services, payload, known, standing.ok ? standing.value.held : null);
  return { kind: 'draft', opened: { file, unseal, payload, known, standing, progress } };
}

// What is sealed with a passphrase is asked for; what is sealed to keys has nobody here who could open it.
function sealedOrRefused(
  { sealing }: ChiefServices,
  file: OpenedText,
  of: SealedKind,
  reason: Unreadable['kind'],
): Opened {
  if (reason === 'wrong-passphrase') return { kind: 'passphrase', file, of, wrong: true };
  if (reason !== 'sealed') return refused(file, reason);
  const envelope = openEnvelope(file.text, FILE_KINDS[of].file.format);
  const armored = envelope.ok && envelope.value.content.kind === 'sealed' ? envelope.value.content.armored : '';
  if (sealing.asksForPassphrase(armored)) return { kind: 'passphrase', file, of, wrong: false };
  return refused(file, of === 'result' ? 'for-officers' : 'not-for-this-key');
}

function knownOf({ inspections }: ChiefServices, id: string) {
  return inspections.current().find(({ inspection }) => inspection.id === id);
}

function refused({ fileName }: Pick<OpenedText, 'fileName'>, reason: Refusal): Opened {
  return { kind: 'refused', fileName, reason };
}

import type { Seal } from '#domain/exchange/crypto.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { buildReturn } from '#domain/returns/build.ts';
import { returnFileName } from '#domain/returns/return-file-name.ts';
import { RETURN_FILE } from '#domain/returns/return-payload.ts';
import type { SentReturn } from '#domain/returns/return-repository.ts';
import type { Sealing } from '../../shared/services/device-services.ts';
import type { ReadyRow } from './reply-rows.ts';

/** A draft that is about to be written, and how it is sealed: to the device that wrote the result, or not at all. */
export interface Outgoing {
  row: ReadyRow;
  seal: Seal | null;
}

/** Finds out to which device each return is sealed. `seal` is null where the result names none, or one that cannot be sealed to. */
export function withSeals(rows: readonly ReadyRow[], sealTo: Sealing['sealTo']): Promise<Outgoing[]> {
  return Promise.all(rows.map(async (row) => ({ row, seal: await sealFor(row, sealTo) })));
}

async function sealFor({ head }: ReadyRow, sealTo: Sealing['sealTo']): Promise<Seal | null> {
  const { recipient } = head.payload.device;
  if (recipient === null) return null;
  const seal = sealTo([recipient]);
  try {
    // A department's file may name anything that looks like an address; one of them must not keep all the others back.
    await seal('');
    return seal;
  } catch {
    return null;
  }
}

interface ReturnSources {
  inspection: Inspection;
  officer: UnlockedOfficer;
  /** Instant in UTC. */
  issuedAt: string;
  app: string;
}

/** Signs and seals the returns, in their order. Nothing is stored. */
export async function writeReturns(outgoing: readonly Outgoing[], sources: ReturnSources): Promise<SentReturn[]> {
  return Promise.all(outgoing.map((each) => writeReturn(each, sources)));
}

async function writeReturn({ row, seal }: Outgoing, sources: ReturnSources): Promise<SentReturn> {
  const { inspection, officer, issuedAt, app } = sources;
  const { kind, message, remarks } = row.draft;
  const payload = buildReturn({
    result: row.head,
    kind,
    message,
    remarks,
    officer: { name: officer.name, key: officer.key },
    issuedAt,
    app,
  });
  return {
    digest: payloadDigest(payload),
    inspection: inspection.id,
    submission: row.head.digest,
    department: row.head.department,
    kind,
    fileName: returnFileName(inspection, payload),
    text: await writeSigned(RETURN_FILE, payload, officer.sign, seal),
    issuedAt,
  };
}

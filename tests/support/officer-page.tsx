import type { ReactNode } from 'react';
import type { SubmissionRepository } from '#domain/collection/submission-repository.ts';
import { ok } from '#domain/result.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import type { Services } from '#app/services/services.ts';
import type { IncomingFile } from '#host/host.ts';
import { sampleOf } from './sample.ts';
import { inspection, questionnaire } from './small-questionnaire.ts';
import { Frame, showWindow, testWindow, type SavedBytes } from './test-window.tsx';

const NOW = '2026-11-22T05:00:00.000Z';

/** What an officer's page works with in a test: a fresh database, files to choose, and what was saved. */
export interface Desk {
  submissions: SubmissionRepository;
  /** The files that the next 「ファイルを選ぶ」 gives. */
  chosen: IncomingFile[];
  saved: SavedBytes[];
  services: Services;
}

/** `builtIn` is the inspection that comes with the program. */
export async function newDesk(
  changes: Partial<Services> = {},
  builtIn: KnownInspection = sampleOf(inspection, questionnaire),
): Promise<Desk> {
  const page: Pick<Desk, 'chosen'> = { chosen: [] };
  const host = { chooseFiles: async () => page.chosen };
  const { services, saved } = await testWindow({ builtIn, now: NOW, host, services: changes });
  return Object.assign(page, { submissions: services.submissions, services, saved });
}

/** Shows a page of the officer inside the frame of the window. */
export function showOfficerPage(desk: Desk, page: ReactNode) {
  return showWindow(desk.services, <Frame>{page}</Frame>);
}

/** A file as the host gives it. */
export function fileOf(name: string, text: string): IncomingFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, read: async () => ok(bytes) };
}

/** Puts payloads into the collection as if the officer had taken them in. */
export async function receive(desk: Desk, ...payloads: readonly Payload[]): Promise<void> {
  const files = payloads.map((payload) => ({
    submission: {
      digest: payloadDigest(payload),
      payload,
      inspection: payload.inspection,
      department: payload.department.code,
      fileName: `${payload.department.code}.tenken`,
      importedAt: NOW,
      setAside: false,
      standing: 'received' as const,
    },
    text: JSON.stringify(payload),
    relation: 'new' as const,
  }));
  const stored = await desk.submissions.commit(inspection.id, { files, decisions: [] }, NOW);
  if (!stored.ok) throw new Error(stored.failure.kind);
}

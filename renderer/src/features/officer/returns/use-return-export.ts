import { useState } from 'react';
import { encodeText } from '#documents/text.ts';
import { tokyoDay } from '#domain/calendar.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { ok } from '#domain/result.ts';
import { returnFolderName } from '#domain/returns/return-file-name.ts';
import type { SentReturn } from '#domain/returns/return-repository.ts';
import type { Saved } from '../../shared/saving/SavedFile.tsx';
import { useOfficerServices } from '../shared/services/officer-services.ts';
import type { ReadyRow } from './reply-rows.ts';
import { withSeals, writeReturns, type Outgoing } from './write-returns.ts';

/** What the last export brought. `unrecorded` are returns whose files were saved but which could not be stored as sent. */
export interface ExportReport {
  saved: Saved;
  recorded: number;
  unrecorded: readonly SentReturn[];
}

/** Writes returns as files and, once these are saved, records them. `unsealed` waits for a word when some cannot be sealed. */
export function useReturnExport(inspection: Inspection) {
  const { sealing, submissions, saving, now, version } = useOfficerServices();
  const saveReturns = useSaveReturns(inspection);
  const [pending, setPending] = useState(false);
  const [waiting, setWaiting] = useState<{ outgoing: Outgoing[]; officer: UnlockedOfficer } | null>(null);
  const [report, setReport] = useState<ExportReport | null>(null);

  const record = async (saved: Saved, returns: readonly SentReturn[]) => {
    const outcome = await saving.track(() => submissions.returned(inspection.id, returns, now()));
    setReport({ saved, recorded: outcome.ok ? returns.length : 0, unrecorded: outcome.ok ? [] : returns });
  };
  const write = async (outgoing: readonly Outgoing[], officer: UnlockedOfficer) => {
    const returns = await writeReturns(outgoing, { inspection, officer, issuedAt: now(), app: version });
    const saved = await saveReturns(returns);
    if (saved.ok) await record(saved, returns);
    else setReport({ saved, recorded: 0, unrecorded: [] });
  };
  const busy = async (work: () => Promise<void>) => {
    setPending(true);
    try {
      await work();
    } finally {
      setPending(false);
    }
  };
  const begin = (rows: readonly ReadyRow[], officer: UnlockedOfficer) =>
    busy(async () => {
      setReport(null);
      const outgoing = await withSeals(rows, sealing.sealTo);
      if (outgoing.some(({ seal }) => seal === null)) setWaiting({ outgoing, officer });
      else await write(outgoing, officer);
    });
  const goOn = () => {
    if (waiting === null) return;
    setWaiting(null);
    void busy(() => write(waiting.outgoing, waiting.officer));
  };
  const recordAgain = () => {
    if (report !== null) void busy(() => record(report.saved, report.unrecorded));
  };
  const unsealed = (waiting?.outgoing ?? []).filter(({ seal }) => seal === null).map(({ row }) => row);
  return { pending, report, unsealed, begin, goOn, stop: () => setWaiting(null), recordAgain };
}

/** One return goes to a place of its own, several together into a folder. */
function useSaveReturns(inspection: Inspection) {
  const { host, now } = useOfficerServices();
  return async (returns: readonly SentReturn[]): Promise<Saved> => {
    const files = returns.map(({ fileName, text }) => ({ name: fileName, bytes: encodeText(text) }));
    const [only, ...others] = files;
    if (only !== undefined && others.length === 0) return host.saveFile(only.name, only.bytes);
    const saved = await host.saveFiles(returnFolderName(inspection, tokyoDay(now())), files);
    return saved.ok ? ok({ name: saved.value.place }) : saved;
  };
}

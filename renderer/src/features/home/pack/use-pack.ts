import { useState } from 'react';
import type { IncomingFailure } from '#domain/collection/staging.ts';
import { inspectionOf, judgePack, type SignerStanding } from '#domain/pack/receive.ts';
import type { ReadPack } from '#domain/pack/read.ts';
import type { IncomingFile } from '#host/host.ts';
import { readText } from '../../read-text.ts';
import { useServices } from '../../services.ts';

/** A pack that passed every check and waits for the person's word. `text` is the file as it came. */
export interface OpenedPack {
  pack: ReadPack;
  text: string;
  relation: 'new' | 'newer' | 'same';
  signer: SignerStanding;
}

/** Where the opening of a pack stands. `refused` names why a file is not taken; `taken` is the id of the inspection that is kept now. */
export type PackState =
  | { kind: 'idle' | 'reading' }
  | { kind: 'refused'; fileName: string; reason: IncomingFailure['kind'] | 'older' | 'rival' }
  | { kind: 'opened'; opened: OpenedPack; failed: boolean }
  | { kind: 'taken'; inspection: string; title: string };

/** Reading a pack, what it means to this computer, and taking it in. */
export function usePack() {
  const services = useServices();
  const { inspections, saving, now } = services;
  const [state, setState] = useState<PackState>({ kind: 'idle' });
  const read = async (file: IncomingFile) => {
    setState({ kind: 'reading' });
    const text = await readText(file);
    const pack = text.ok ? await services.readPack(text.value) : text;
    if (!text.ok || !pack.ok) {
      const reason = pack.ok ? 'foreign' : pack.failure.kind;
      return setState({ kind: 'refused', fileName: file.name, reason });
    }
    const { id, city } = pack.value.payload.inspection;
    const held = inspections.current().find(({ inspection }) => inspection.id === id);
    const { relation, signer } = judgePack(held, await inspections.accepted(city), pack.value);
    if (relation === 'older' || relation === 'rival')
      return setState({ kind: 'refused', fileName: file.name, reason: relation });
    const opened = { pack: pack.value, text: text.value, relation, signer };
    return setState({ kind: 'opened', opened, failed: false });
  };
  const take = async (opened: OpenedPack) => {
    const finish = saving.begin();
    const kept = await inspections.keep(inspectionOf(opened.pack, opened.text, now()));
    finish(kept);
    const { id, title } = opened.pack.payload.inspection;
    setState(kept.ok ? { kind: 'taken', inspection: id, title } : { kind: 'opened', opened, failed: true });
  };
  return { state, read, take, putAside: () => setState({ kind: 'idle' }) };
}

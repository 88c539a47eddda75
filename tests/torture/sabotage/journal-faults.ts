import { JOURNAL_REFUSED } from '../kinds/journal-refused.ts';
import type { Kind } from '../trial.ts';
import {
  answersInSecondCopy,
  attachmentsInSecondCopy,
  badgeOverSecondCopy,
  deskInSecondCopy,
  signOffInSecondCopy,
} from './noticing.ts';
import { PAUSE, type Sabotage } from './sabotage.ts';

const JOURNALING = 'renderer/src/storage/journaling.ts';
const KEEPER = 'renderer/src/durability/journal/keeper.ts';

/** A part of a table's rows that is left out of each record of the journal. */
function partDropped(table: string, part: string, left: string, kind: Kind, within = 8): Sabotage {
  const dropped = `'put' in change && change.table === '${table}'`;
  return {
    name: `${part} of ${table} left out of the journal`,
    target: 'renderer',
    module: JOURNALING,
    find: 'recording.writer.add(change);',
    put: `recording.writer.add(${dropped} ? { ...change, put: change.put.map((row) => ({ ...(row as object), ${part}: ${left} })) } : change);`,
    kind,
    within,
  };
}

/** A table of which the journal gets no record. */
function tableNotRecorded(table: string, kind: Kind, within = 12): Sabotage {
  return {
    name: `no record of ${table} in the journal`,
    target: 'renderer',
    module: JOURNALING,
    find: "new Set(['devices', HEADS])",
    put: `new Set(['devices', '${table}', HEADS])`,
    kind,
    within,
  };
}

/** A table that is left out of snapshots and of what is brought back from them. */
function tableNotCopied(table: string): Sabotage {
  return {
    name: `${table} left out of snapshots`,
    target: 'renderer',
    module: 'renderer/src/storage/state-copy/copied-tables.ts',
    find: "new Set(['devices', 'journalHeads'])",
    put: `new Set(['devices', 'journalHeads', '${table}'])`,
    kind: answersInSecondCopy,
    within: 3,
  };
}

/** Faults in the second copy, or in what is brought back from it. */
export const JOURNAL_FAULTS: readonly Sabotage[] = [
  partDropped('answers', 'choice', 'null', answersInSecondCopy),
  partDropped('answers', 'method', 'null', answersInSecondCopy),
  partDropped('answers', 'comment', "''", answersInSecondCopy, 16),
  partDropped('answers', 'reason', "''", answersInSecondCopy),
  partDropped('answers', 'evidence', '[]', answersInSecondCopy),
  partDropped('answers', 'rows', '[]', answersInSecondCopy),
  partDropped('answers', 'action', 'null', answersInSecondCopy),
  partDropped('answers', 'progress', 'null', answersInSecondCopy),
  partDropped('attachmentBytes', 'bytes', 'new Uint8Array()', attachmentsInSecondCopy),
  partDropped('responses', 'signOff', 'null', signOffInSecondCopy),
  partDropped('treatments', 'history', '[]', deskInSecondCopy, 16),
  tableNotRecorded('attachmentBytes', attachmentsInSecondCopy),
  tableNotRecorded('changes', answersInSecondCopy),
  tableNotRecorded('written', signOffInSecondCopy),
  tableNotRecorded('treatments', deskInSecondCopy, 16),
  tableNotRecorded('returnDrafts', deskInSecondCopy, 16),
  tableNotRecorded('closings', deskInSecondCopy, 16),
  tableNotRecorded('submissions', deskInSecondCopy, 16),
  tableNotRecorded('ledger', deskInSecondCopy, 16),
  ...['changes', 'treatments', 'sentReturns', 'officerKeys', 'lastYears'].map(tableNotCopied),
  {
    name: 'deletions not recorded in the journal',
    target: 'renderer',
    module: JOURNALING,
    find: '  if (done.length === 0) return null;',
    put: '  if (done.length === 0 || deletes) return null;',
    kind: attachmentsInSecondCopy,
    within: 16,
  },
  {
    name: 'every fourth record of the journal skipped',
    target: 'renderer',
    module: KEEPER,
    find: 'if (await refusable(() => journal.append(record))) {',
    put: 'if (seq % 4 === 0 || (await refusable(() => journal.append(record)))) {',
    kind: answersInSecondCopy,
    within: 8,
  },
  {
    name: 'every fourth record of the journal skipped in the shell',
    target: 'main',
    module: 'electron/main/journal/writer.ts',
    find: '    async append(record) {\n',
    put: `    async append(record) {\n      const skipped = globalThis as { appended?: number };\n      skipped.appended = (skipped.appended ?? 0) + 1;\n      if (skipped.appended % 4 === 0) return;\n`,
    kind: answersInSecondCopy,
    within: 8,
  },
  {
    name: 'two records of the journal change places',
    target: 'main',
    module: 'electron/main/journal/journal.ts',
    find: 'await (await ready()).writer.append(record);',
    put: `const { writer } = await ready();
        const held = globalThis as { waiting?: Uint8Array[] };
        held.waiting = [record, ...(held.waiting ?? [])];
        if (held.waiting.length === 2) for (const each of held.waiting.splice(0)) await writer.append(each);`,
    kind: answersInSecondCopy,
    within: 8,
  },
  {
    name: 'the journal replayed from its end',
    target: 'renderer',
    module: 'renderer/src/domain/journal/replay.ts',
    find: 'for (const change of changes) {',
    put: 'for (const change of [...changes].reverse()) {',
    kind: answersInSecondCopy,
    within: 8,
  },
  {
    name: 'the last record of the journal not brought back',
    target: 'renderer',
    module: 'renderer/src/durability/recovery/materialise.ts',
    find: 'const changesOf = (links: readonly ChainLink[]) => links.flatMap(',
    put: 'const changesOf = (links: readonly ChainLink[]) => links.slice(0, -1).flatMap(',
    kind: answersInSecondCopy,
    within: 8,
  },
  {
    name: 'a refusal of the journal taken for a success',
    target: 'renderer',
    module: KEEPER,
    find: '  } catch {\n    return false;\n  }',
    put: '  } catch {\n    return true;\n  } finally {\n    return true;\n  }',
    kind: JOURNAL_REFUSED[0] ?? answersInSecondCopy,
    within: 16,
  },
  {
    name: 'badge 50 ms ahead of the journal',
    target: 'renderer',
    module: KEEPER,
    find: '    const outcome = await work();\n    finish(outcome);',
    put: `    finish(ok(null));\n    await (${PAUSE})(50);\n    const outcome = await work();`,
    kind: badgeOverSecondCopy,
    within: 12,
  },
];

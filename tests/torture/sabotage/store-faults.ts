import { renamesHeld } from '../kinds/held-renames.ts';
import { killedWhileSealing } from '../kinds/sealed.ts';
import { siteDataCleared, storageEvicted } from '../kinds/storage-cleared.ts';
import { browserFilesHarmed, databaseRolledBack } from '../kinds/while-closed.ts';
import { answersInDatabase, attachmentsInDatabase, badgeOverDatabase } from './noticing.ts';
import { PAUSE, type Sabotage } from './sabotage.ts';

/** Faults in the database, in the badge over it, in the working file, and in what is said of a loss. */
export const STORE_FAULTS: readonly Sabotage[] = [
  {
    name: 'badge 50 ms ahead of the database, while typing',
    target: 'renderer',
    module: 'renderer/src/state/open-response/writer.ts',
    find: '      outcome = await commit(oldest.change);',
    put: `      finish({ ok: true, value: null });\n      await (${PAUSE})(50);\n      outcome = await commit(oldest.change);`,
    kind: badgeOverDatabase,
    within: 12,
  },
  {
    name: 'an older text written after a newer one',
    target: 'renderer',
    module: 'renderer/src/state/open-response/response-store.ts',
    find: '      const outcome = await commit(change);',
    put: `      const outcome = await commit(change);\n      if (writer.stored() % 2 === 1) void (${PAUSE})(900).then(() => commit(change));`,
    kind: answersInDatabase,
    within: 16,
  },
  {
    name: 'writing not told to the badge',
    target: 'renderer',
    module: 'renderer/src/features/shared/typing/typing-writer.ts',
    find: '      finish ??= saving.begin();\n      unwritten = text;',
    put: '      finish ??= () => undefined;\n      unwritten = text;',
    kind: badgeOverDatabase,
    within: 12,
  },
  {
    name: 'evidence left out of the database',
    target: 'renderer',
    module: 'renderer/src/storage/responses.ts',
    find: 'await answers.put({ ...answer, response: id });',
    put: 'await answers.put({ ...answer, evidence: [], response: id });',
    kind: answersInDatabase,
    within: 16,
  },
  {
    name: 'the first byte of a file left out of the database',
    target: 'renderer',
    module: 'renderer/src/storage/attachments.ts',
    find: 'bytes: bytes.slice() });',
    put: 'bytes: bytes.slice(1) });',
    kind: attachmentsInDatabase,
    within: 6,
  },
  {
    name: 'a part left out of rows while they are sealed',
    target: 'renderer',
    module: 'renderer/src/storage/local-seal/row-seal.ts',
    find: 'sealing.seal(encodeStored(row), about(row));',
    put: "sealing.seal(encodeStored('reason' in row ? { ...row, reason: '' } : row), about(row));",
    kind: killedWhileSealing('browser'),
    within: 8,
  },
  {
    name: 'nothing said of a loss in the browser edition',
    target: 'renderer',
    module: 'renderer/src/durability/note/open-noted.ts',
    find: "return { kind: side.empty ? 'gone' : 'behind' };",
    put: 'return null;',
    kind: browserFilesHarmed('database rolled back, browser edition', 1, databaseRolledBack),
    within: 6,
  },
  {
    name: 'nothing noted that outlives the database',
    target: 'renderer',
    module: 'renderer/src/host/note.ts',
    find: '(await own.read()) ?? (await shelf.read().catch(() => null));',
    put: 'await own.read();',
    kind: storageEvicted,
    within: 4,
  },
  {
    name: 'a reason left out of the working file',
    target: 'renderer',
    module: 'renderer/src/features/chief/working-copy/draft-file.ts',
    find: 'buildDraft({ department, response, answers,',
    put: "buildDraft({ department, response, answers: new Map([...answers].map(([item, answer]) => [item, { ...answer, reason: '' }])),",
    kind: siteDataCleared,
    within: 4,
  },
  {
    name: 'a rename that was refused taken for done',
    target: 'main',
    module: 'electron/main/journal/snapshot-draft.ts',
    find: 'await disk.rename(temporary, join(folder, name));',
    put: 'await disk.rename(temporary, join(folder, name)).catch(() => undefined);',
    kind: renamesHeld,
    within: 16,
  },
];

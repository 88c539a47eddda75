// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { applicableItems } from '#domain/answers/applicability.ts';
import { attachmentOf } from '#domain/answers/attachment.ts';
import type { Officer } from '#domain/pack/pack-payload.ts';
import { fail } from '#domain/result.ts';
import { adoptDraft, restoreCopy } from '#features/chief/home/open/take-in.ts';
import { openText } from '#features/chief/home/open/open-file.ts';
import type { Opened } from '#features/chief/home/open/opening.ts';
import { handOver } from '#features/chief/handover/hand-over.ts';
import type { OpenResponse } from '#features/chief/shared/response/open-response.ts';
import type { Services } from '#app/services/services.ts';
import { ownCopy } from '#features/chief/submit/own-copy.ts';
import { signResponse } from '#features/chief/submit/sign-response.ts';
import { approval } from '../../../support/response.ts';
import { departmentWith, inspection, questionnaire } from '../../../support/small-questionnaire.ts';
import { current } from '../../../support/current.ts';
import { chiefWindow, draft, NOW, RESPONSE, storeDraft } from './chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const PASSPHRASE = '流氷きたきつね帆立さけ四月';
const LOCK = new TextEncoder().encode('施錠の記録');
const SCREEN = Uint8Array.of(0, 255, 1, 254);

/** A computer that knows the inspection and holds no response. */
async function anotherComputer() {
  const { services, saved } = await chiefWindow();
  let ids = 0;
  const newId = () => `id-${(ids += 1)}`;
  return { services: { ...services, newId } satisfies Services, saved };
}

/** A computer on which something is attached to the answers of the draft, to one that counts for nothing too. */
async function attaching() {
  const { services, saved } = await anotherComputer();
  await storeDraft(services, { 'A-1': 'yes', 'A-2': 'na', 'A-3': 'yes' });
  const attach = (id: string, item: string, bytes: Uint8Array) => {
    const said = { id, item, name: `${id}.pdf`, type: 'application/pdf' } as const;
    return storedBehind(services).attachments.add(RESPONSE, attachmentOf(said, bytes), bytes);
  };
  await attach('screen', 'A-3', SCREEN);
  await attach('of nothing', 'A-2', Uint8Array.of(7));
  await attach('lock', 'A-1', LOCK);
  return { services, saved };
}

function openWith(officers: Officer[]): OpenResponse {
  const items = applicableItems(questionnaire, new Set(['always']), () => null);
  const department = departmentWith({ code: '002' });
  const known = { inspection, questionnaire, officers, pack: null, department, response: draft, items };
  const nothing = { answers: new Map(), attachments: [], own: null, returns: [], lastYear: null };
  return { ...known, ...nothing, readOnly: false, elsewhere: false };
}

async function unlockedOfficer({ sealing }: Services) {
  const unlocked = await sealing.unlock(await sealing.createKey('甲', PASSPHRASE, NOW), PASSPHRASE);
  if (!unlocked.ok) throw new Error(unlocked.failure.kind);
  const { name, recipient, key } = unlocked.value;
  return { unlocked: unlocked.value, officer: { name, recipient, key } };
}

const heldBy = (services: Services) => current(services.attachments.watch(RESPONSE));

// The window of the test has arrays of its own, which are not equal to others though they hold the same.
const within = async (opened: ReturnType<Services['openAttachment']>) => {
  const bytes = await opened;
  return bytes.ok ? [...bytes.value] : bytes.failure.kind;
};

async function bytesBy(services: Services): Promise<[string, number[]][]> {
  const held = await heldBy(services);
  return Promise.all(
    held.map(async ({ id, name }) => [name, [...((await services.attachments.bytes(RESPONSE, id)) ?? [])]]),
  );
}

function openedAs<K extends Opened['kind']>(opened: Opened, kind: K): Extract<Opened, { kind: K }> {
  if (opened.kind !== kind) throw new Error(`opened as ${opened.kind}`);
  return opened as Extract<Opened, { kind: K }>;
}

describe('what is attached', () => {
  it('goes to the officers sealed, in the order of the items, and is opened by them alone', async () => {
    const { services } = await attaching();
    const { unlocked, officer } = await unlockedOfficer(services);
    expect((await signResponse(services, openWith([officer]), approval)).ok).toBe(true);
    const file = await services.responses.file(RESPONSE, 1);
    const text = file?.text ?? '';
    expect(await within(services.openAttachment(text, 0))).toBe('sealed');
    services.desk.setState({ unlocked });
    expect(await within(services.openAttachment(text, 0))).toEqual([...LOCK]);
    expect(await within(services.openAttachment(text, 1))).toEqual([...SCREEN]);
    const read = await services.readOwnCopy(file?.plain ?? '');
    expect(read.ok && read.value.payload.attachments.map(({ item, name }) => [item, name])).toEqual([
      ['A-1', 'lock.pdf'],
      ['A-3', 'screen.pdf'],
    ]);
  });

  it('comes back from the own copy of a revision, though the next one has given it up', async () => {
    const { services } = await attaching();
    expect((await signResponse(services, openWith([]), approval)).ok).toBe(true);
    await storedBehind(services).responses.reopen({ ...draft, revision: 2 });
    await storedBehind(services).attachments.remove(RESPONSE, 'lock');
    expect((await heldBy(services)).map(({ id }) => id)).toEqual(['screen', 'of nothing']);
    const [written] = await current(services.responses.written(RESPONSE));
    if (written === undefined) throw new Error('nothing was written');
    const copy = await ownCopy(services, inspection, written, services.sealing.sealWithPassphrase(PASSPHRASE));

    const { services: elsewhere } = await anotherComputer();
    const unseal = elsewhere.sealing.unsealWithPassphrase(PASSPHRASE);
    const { opened } = openedAs(await openText(elsewhere, { fileName: '控え', text: copy.text }, unseal), 'copy');
    if (!opened.standing.ok) throw new Error(opened.standing.failure.kind);
    expect((await restoreCopy(elsewhere, opened, opened.standing.value)).ok).toBe(true);
    expect(await bytesBy(elsewhere)).toEqual([
      ['lock.pdf', [...LOCK]],
      ['screen.pdf', [...SCREEN]],
    ]);
    const again = await elsewhere.responses.file(RESPONSE, 1);
    expect(await within(elsewhere.openAttachment(again?.text ?? '', 0))).toEqual([...LOCK]);
  });

  it('goes on with a draft that is handed over, whatever it counts for', async () => {
    const { services, saved } = await attaching();
    expect((await handOver(services, openWith([]), { post: '主査', name: '北見' }, PASSPHRASE)).ok).toBe(true);
    const { services: elsewhere } = await anotherComputer();
    const unseal = elsewhere.sealing.unsealWithPassphrase(PASSPHRASE);
    const file = { fileName: '下書き', text: saved[0]?.text ?? '' };
    const { opened } = openedAs(await openText(elsewhere, file, unseal), 'draft');
    if (!opened.standing.ok) throw new Error(opened.standing.failure.kind);
    expect((await adoptDraft(elsewhere, opened, opened.standing.value)).ok).toBe(true);
    expect(await bytesBy(elsewhere)).toEqual(await bytesBy(services));
    expect((await heldBy(elsewhere)).map(({ item }) => item)).toEqual(['A-3', 'A-2', 'A-1']);
  });

  it('is not handed in damaged', async () => {
    const { services } = await attaching();
    const attachments: Services['attachments'] = { ...services.attachments, bytes: async () => Uint8Array.of(0) };
    const outcome = await signResponse({ ...services, attachments }, openWith([]), approval);
    expect(outcome).toEqual(fail({ kind: 'unreadable' }));
    expect((await current(services.responses.one(RESPONSE)))?.signOff).toBeNull();
  });
});

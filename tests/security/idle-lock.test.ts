import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import { IDLE_MINUTES, lockWhenIdle } from '#features/officer/shared/keys/lock-when-idle.ts';
import { sealTo } from '#sealing/age.ts';
import { createOfficerKey, openKeyFile, unlockOfficer } from '#sealing/officer-key.ts';
import { keyWorkHere } from '#sealing/key-work.ts';
import { createOfficerDesk } from '#state/officer-desk.ts';

const MINUTE = 60_000;
const PASSPHRASE = '流氷きたきつね帆立さけ四月の雨と';
const QUICK = 2;

async function anOfficer(): Promise<{ officer: UnlockedOfficer; sealed: string }> {
  const { file } = await createOfficerKey('点検担当', PASSPHRASE, '2026-10-01T00:00:00.000Z', QUICK);
  const unlocked = await unlockOfficer(file, PASSPHRASE);
  if (!unlocked.ok) throw new Error(unlocked.failure.kind);
  return { officer: unlocked.value, sealed: await sealTo([file.recipient])('市民課の回答') };
}

const { officer, sealed } = await anOfficer();

/** A desk with the idle lock. Its window is an event target and its clocks can be changed. */
function watched() {
  const page = new EventTarget();
  const view = Object.assign(new EventTarget(), {
    document: page,
    setInterval: (look: () => void, every: number) => setInterval(look, every),
    clearInterval: (id: number) => clearInterval(id),
  });
  const clocks = { steady: Date.now, wall: Date.now };
  const desk = createOfficerDesk();
  const stop = lockWhenIdle(desk, view as unknown as Window, {
    steady: () => clocks.steady(),
    wall: () => clocks.wall(),
  });
  return { desk, view, clocks, stop };
}

describe('an unattended key', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is dropped after fifteen minutes without input, and opens nothing then', async () => {
    const { desk } = watched();
    desk.openKey(officer);
    const heldOn = desk.getState().unlocked;
    expect(await heldOn?.unseal(sealed)).toEqual({ ok: true, value: '市民課の回答' });
    vi.advanceTimersByTime((IDLE_MINUTES + 1) * MINUTE);
    expect(desk.getState()).toMatchObject({ unlocked: null, sheet: null, lockedFor: 'idle' });
    expect(await heldOn?.unseal(sealed)).toEqual({ ok: false, failure: { kind: 'sealed' } });
    expect(await heldOn?.unseal.bytes(sealed)).toEqual({ ok: false, failure: { kind: 'sealed' } });
  });

  it('is dropped together with the key of a recovery sheet', async () => {
    const { desk } = watched();
    desk.openSheet(officer);
    const heldOn = desk.getState().sheet;
    expect((await heldOn?.unseal(sealed))?.ok).toBe(true);
    vi.advanceTimersByTime((IDLE_MINUTES + 1) * MINUTE);
    expect(desk.getState().sheet).toBeNull();
    expect((await heldOn?.unseal(sealed))?.ok).toBe(false);
  });

  it.each(['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'])('stays open while there is %s', (sign) => {
    const { desk, view } = watched();
    desk.openKey(officer);
    for (let minute = 0; minute < 3 * IDLE_MINUTES; minute += 1) {
      vi.advanceTimersByTime(MINUTE);
      view.dispatchEvent(new Event(sign));
    }
    expect(desk.getState().unlocked).not.toBeNull();
  });

  it('stays open while it opens many files', async () => {
    const { desk } = watched();
    desk.openKey(officer);
    for (let minute = 0; minute < 2 * IDLE_MINUTES; minute += 1) {
      vi.advanceTimersByTime(MINUTE);
      await desk.getState().unlocked?.unseal('');
    }
    expect(desk.getState().unlocked).not.toBeNull();
  });

  it('is dropped by the first input after the computer slept, when only the wall clock advanced', () => {
    const { desk, view, clocks } = watched();
    desk.openKey(officer);
    clocks.wall = () => Date.now() + 8 * 60 * MINUTE;
    view.dispatchEvent(new Event('pointermove'));
    expect(desk.getState().unlocked).toBeNull();
  });

  it('is dropped even if the wall clock was set back', () => {
    const { desk, clocks } = watched();
    desk.openKey(officer);
    clocks.wall = () => Date.now() - 8 * 60 * MINUTE;
    vi.advanceTimersByTime((IDLE_MINUTES + 1) * MINUTE);
    expect(desk.getState().unlocked).toBeNull();
  });

  it('is left alone once the lock has stopped', () => {
    const { desk, stop } = watched();
    desk.openKey(officer);
    stop();
    vi.advanceTimersByTime(3 * IDLE_MINUTES * MINUTE);
    expect(desk.getState().unlocked).not.toBeNull();
  });
});

describe('a key that was closed by hand', () => {
  it('opens nothing, even for code that still holds it', async () => {
    const desk = createOfficerDesk();
    desk.openKey(officer);
    const heldOn = desk.getState().unlocked;
    desk.putKeysAway();
    expect(desk.getState()).toMatchObject({ unlocked: null, sheet: null, lockedFor: null });
    expect((await heldOn?.unseal(sealed))?.ok).toBe(false);
  });

  it('opens only after it is unlocked again, and the first instance opens nothing even then', async () => {
    const desk = createOfficerDesk();
    desk.openKey(officer);
    const first = desk.getState().unlocked;
    desk.putKeysAway();
    desk.openKey(officer);
    expect((await first?.unseal(sealed))?.ok).toBe(false);
    expect((await desk.getState().unlocked?.unseal(sealed))?.ok).toBe(true);
  });
});

describe('an unlocked key', () => {
  it('consists of non-extractable keys', async () => {
    const { file } = await createOfficerKey('点検担当', PASSPHRASE, '2026-10-01T00:00:00.000Z', QUICK);
    const opened = await openKeyFile(file, PASSPHRASE);
    if (!opened.ok) throw new Error(opened.failure.kind);
    const { opening, signing } = opened.value.keys;
    for (const key of [opening, signing]) {
      expect(key).toMatchObject({ type: 'private', extractable: false });
      for (const format of ['pkcs8', 'jwk', 'raw'] as const)
        await expect(crypto.subtle.exportKey(format, key)).rejects.toThrow();
    }
  });

  it('comes out of the worker without the identity', async () => {
    const file = await keyWorkHere.create('点検担当', PASSPHRASE, '2026-10-01T00:00:00.000Z', QUICK);
    const unlocked = await keyWorkHere.unlock(file, PASSPHRASE);
    if (!unlocked.ok) throw new Error(unlocked.failure.kind);
    expect(Object.keys(unlocked.value).sort()).toEqual(['key', 'name', 'opening', 'recipient', 'signing']);
    expect(JSON.stringify([file, unlocked.value])).not.toContain('AGE-SECRET-KEY');
  });

  it('shows none of its secrets in the state of the window', () => {
    const desk = createOfficerDesk();
    desk.openKey(officer);
    const state = JSON.stringify(desk.getState());
    expect(state).not.toMatch(/AGE-SECRET-KEY|PRIVATE/u);
    expect(state).not.toContain(PASSPHRASE);
    expect(Object.keys(desk.getState().unlocked ?? {}).sort()).toEqual(['key', 'name', 'recipient', 'sign', 'unseal']);
  });
});

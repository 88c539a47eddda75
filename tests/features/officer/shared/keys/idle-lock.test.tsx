// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { IdleLock } from '#features/officer/shared/keys/IdleLock.tsx';
import { KeyState } from '#features/officer/shared/frame/KeyState.tsx';
import { KeyPanel } from '#features/officer/setup/keys/KeyPanel.tsx';
import { newDesk, showOfficerPage } from '../../../../support/officer-page.tsx';

const PASSPHRASE = '流氷きたきつね帆立さけ四月の雨と';
const AT = '2026-10-01T00:00:00.000Z';

/** The desktop edition, whose screen can be locked. */
function lockable(desk: Awaited<ReturnType<typeof newDesk>>): () => void {
  const listeners = new Set<() => void>();
  desk.services.host = {
    ...desk.services.host,
    onLeft: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return () => act(() => listeners.forEach((listener) => listener()));
}

/** Nobody touches the computer for a quarter of an hour; then somebody comes. */
function someoneComesBack() {
  const later = Date.now() + 15 * 60_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  act(() => void fireEvent.pointerMove(window));
}

it('tells the officer who comes back why the key is put away', async () => {
  const desk = await newDesk();
  const file = await desk.services.sealing.createKey('点検担当', PASSPHRASE, AT);
  const unlocked = await desk.services.sealing.unlock(file, PASSPHRASE);
  if (!unlocked.ok) throw new Error(unlocked.failure.kind);
  desk.services.desk.openKey(unlocked.value);
  showOfficerPage(
    desk,
    <>
      <IdleLock />
      <KeyState />
    </>,
  );
  expect(screen.getByText('ロックを解除した鍵：点検担当')).toBeDefined();
  someoneComesBack();
  expect(await screen.findByText(/15分間操作がなかったため、鍵をロックしました/)).toBeDefined();
  expect(screen.queryByText(/鍵のロックを解除しています/)).toBeNull();
});

it('puts the key away and says why when the screen is locked', async () => {
  const desk = await newDesk();
  const lockScreen = lockable(desk);
  const file = await desk.services.sealing.createKey('点検担当', PASSPHRASE, AT);
  const unlocked = await desk.services.sealing.unlock(file, PASSPHRASE);
  if (!unlocked.ok) throw new Error(unlocked.failure.kind);
  desk.services.desk.openKey(unlocked.value);
  const { unmount } = showOfficerPage(
    desk,
    <>
      <IdleLock />
      <KeyState />
    </>,
  );
  lockScreen();
  expect(await screen.findByText(/画面のロックかスリープがあったため、鍵をロックしました/)).toBeDefined();
  expect(desk.services.desk.getState().unlocked).toBeNull();
  unmount();
  desk.services.desk.openKey(unlocked.value);
  lockScreen();
  expect(desk.services.desk.getState().unlocked).not.toBeNull();
});

describe.each([
  ['nobody touched it', () => someoneComesBack],
  ['the screen is locked', lockable],
])('when %s', (_what, ready) => {
  it.each([
    [true, 1],
    [false, 0],
  ])('closes the seal of what is stored, where it is on: %s', async (isOn, times) => {
    const desk = await newDesk();
    let closed = 0;
    desk.services.localSeal = {
      ...desk.services.localSeal,
      isOn: () => isOn,
      lock: async () => {
        closed += 1;
        return true;
      },
    };
    const leave = ready(desk);
    showOfficerPage(desk, <IdleLock />);
    leave();
    expect(closed).toBe(times);
  });
});

it('takes the letters of a recovery sheet off the screen', async () => {
  const desk = await newDesk();
  await desk.services.officerKeys.keep(await desk.services.sealing.createKey('点検担当', PASSPHRASE, AT));
  const user = userEvent.setup();
  showOfficerPage(
    desk,
    <>
      <IdleLock />
      <KeyPanel />
    </>,
  );
  await user.click(await screen.findByRole('button', { name: /回復キー/ }));
  await user.type(screen.getByLabelText(/の鍵のパスフレーズ|パスフレーズ/), PASSPHRASE);
  await user.click(screen.getByRole('button', { name: /回復キー/ }));
  await waitFor(() => expect(document.querySelectorAll('article table td').length).toBeGreaterThan(0));
  someoneComesBack();
  await waitFor(() => expect(document.querySelectorAll('article table td')).toHaveLength(0));
});

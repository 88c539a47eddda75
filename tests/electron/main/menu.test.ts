import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { MENU_COMMANDS } from '#ipc/contract.ts';
import type { MenuCommand } from '#ipc/contract.ts';
import { menuTemplate } from '../../../electron/main/menu.ts';

function entriesOf(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((entry) => [entry, ...(Array.isArray(entry.submenu) ? entriesOf(entry.submenu) : [])]);
}

describe('the menu', () => {
  it('has a Japanese label on every entry, roles included', () => {
    const entries = entriesOf(menuTemplate(() => undefined, true)).filter((entry) => entry.type !== 'separator');
    expect(entries.length).toBeGreaterThan(10);
    for (const entry of entries) expect(entry.label).toMatch(/[ぁ-んァ-ヶ一-龠]/u);
  });

  it('offers every command once', () => {
    const choose = vi.fn<(command: MenuCommand) => void>();
    const calls = entriesOf(menuTemplate(choose, false)).flatMap((entry) =>
      entry.click === undefined ? [] : [entry.click],
    );
    for (const click of calls) Reflect.apply(click, undefined, []);
    expect(choose.mock.calls.flat().sort()).toEqual([...MENU_COMMANDS].sort());
  });

  it('offers the developer tools only on request', () => {
    const roles = (developer: boolean) =>
      entriesOf(menuTemplate(() => undefined, developer)).map((entry) => entry.role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toContain('toggleDevTools');
  });
});

import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#ipc/contract.ts';
import { WORDING } from './wording.ts';

/** The menu bar. Calls `choose` with the command of an entry. `developer` adds the developer tools. */
export function menuTemplate(choose: (command: MenuCommand) => void, developer: boolean): MenuItemConstructorOptions[] {
  const words = WORDING.menu;
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const command = (label: string, chosen: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => choose(chosen),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  return [
    {
      label: words.file,
      submenu: [
        command(words.openFiles, 'open-files', 'CommandOrControl+O'),
        command(words.print, 'print', 'CommandOrControl+P'),
        separator,
        { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        separator,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        command(words.home, 'home'),
        separator,
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.resetZoom },
        { role: 'togglefullscreen', label: words.fullScreen },
        ...(developer ? [separator, { role: 'toggleDevTools' as const, label: words.developer }] : []),
      ],
    },
    { label: words.help, submenu: [command(words.about, 'about')] },
  ];
}

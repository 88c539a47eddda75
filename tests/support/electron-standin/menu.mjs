import { strict } from './strict.mjs';

const ROLES = new Set(
  'quit close undo redo cut copy paste selectAll zoomIn zoomOut resetZoom togglefullscreen toggleDevTools'.split(' '),
);

function checked(items) {
  for (const item of items) {
    if (item.role !== undefined && !ROLES.has(item.role)) throw new Error(`stand-in: unknown menu role ${item.role}`);
    if (item.submenu !== undefined) checked(item.submenu);
  }
  return items;
}

/** Only checked, never drawn: there is no native menu here. */
export const Menu = strict('Menu', {
  buildFromTemplate: (template) => strict('menu', { items: checked(template) }),
  setApplicationMenu() {},
});

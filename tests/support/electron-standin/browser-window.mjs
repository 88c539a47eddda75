import { app } from './app.mjs';
import { state } from './state.mjs';
import { KnownEvents, preventable, strict } from './strict.mjs';
import { WebContents } from './web-contents.mjs';

const EVENTS = ['close', 'closed', 'ready-to-show', 'query-session-end', 'session-end'];

export class BrowserWindow extends KnownEvents {
  constructor(options) {
    super('BrowserWindow', EVENTS);
    this.isGone = false;
    this.contents = new WebContents(options.webPreferences, options);
    this.webContents = strict('webContents', this.contents);
    this.contents.once('did-finish-load', () => this.emit('ready-to-show'));
    state.windows.set(this.contents.id, this);
    app.emit('web-contents-created', {}, this.webContents);
    return strict('BrowserWindow', this);
  }

  loadURL(address) {
    return this.contents.loadURL(address);
  }

  close() {
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  /** Signs the person out as Windows does: asks first, and where nobody objects ends the program without a `close`. */
  endSession() {
    const event = preventable({ reasons: ['logoff'] });
    this.emit('query-session-end', event);
    if (event.defaultPrevented) return 'held';
    this.emit('session-end', preventable({ reasons: ['logoff'] }));
    // After the answer has been sent.
    setImmediate(() => app.exit(0));
    return 'ended';
  }

  destroy() {
    void this.contents.opening.then(() =>
      state.chromium.send('Target.closeTarget', { targetId: this.contents.targetId }).catch(() => {}),
    );
  }

  /** Called when Chromium has closed the page. */
  finish() {
    if (this.isGone) return;
    this.isGone = true;
    state.windows.delete(this.contents.id);
    this.emit('closed');
    if (state.windows.size === 0) app.emit('window-all-closed');
  }

  isDestroyed() {
    return this.isGone;
  }

  show() {}

  focus() {
    app.noteFocus();
  }

  isMinimized() {
    return false;
  }
}

import { readFileSync } from 'node:fs';
import { nextAnswer } from './answers.mjs';
import { appAddress, shownAddress } from './addresses.mjs';
import { pack, unpack } from './carrier.mjs';
import { invoked } from './ipc-main.mjs';
import { schemes } from './protocol.mjs';
import { isLetThrough } from './session.mjs';
import { state } from './state.mjs';
import { KnownEvents, preventable } from './strict.mjs';

const EVENTS = [
  'did-navigate',
  'did-finish-load',
  'render-process-gone',
  'will-frame-navigate',
  // Accepted, but they cannot come: nothing redirects here and there are no webviews.
  'will-redirect',
  'will-attach-webview',
];
const PRELOAD_WORLD = 'preload';
const A4_INCHES = { width: 8.27, height: 11.69 };
let lastId = 0;

/** The page of a window: one Chromium target with the preload script in a world of its own. */
export class WebContents extends KnownEvents {
  constructor(preferences, size) {
    super('webContents', EVENTS);
    if (!preferences.contextIsolation || !preferences.sandbox || preferences.nodeIntegration) {
      throw new Error('stand-in: only isolated, sandboxed pages without Node');
    }
    this.id = ++lastId;
    this.address = 'about:blank';
    this.expected = false;
    this.opening = this.open(preferences.preload, size);
    this.opening.catch((cause) => this.fail(cause));
  }

  async loadURL(address) {
    await this.opening;
    const loaded = new Promise((done) => this.once('did-finish-load', done));
    this.expected = true;
    await this.ask('Page.navigate', { url: shownAddress(address, schemes) });
    await loaded;
  }

  reload() {
    this.expected = true;
    this.tell('Page.reload');
  }

  send(channel, ...args) {
    void this.opening.then(() => this.deliver(pack({ channel, args })));
  }

  print(_options, done) {
    done(nextAnswer('print'), '');
  }

  /** Chromium's own PDF of the page. An option this does not know is refused, so that none is silently without effect. */
  async printToPDF({ pageSize, printBackground, preferCSSPageSize, generateTaggedPDF, ...unknown }) {
    if (pageSize !== 'A4' || Object.keys(unknown).length > 0) throw new Error('stand-in: unknown PDF options');
    const printed = await this.ask('Page.printToPDF', {
      paperWidth: A4_INCHES.width,
      paperHeight: A4_INCHES.height,
      printBackground,
      preferCSSPageSize,
      generateTaggedPDF,
    });
    return Buffer.from(printed.data, 'base64');
  }

  setWindowOpenHandler(handler) {
    this.windowOpenHandler = handler;
  }

  /** Nothing to do: the tests' Chromium has no network to show an address to. */
  setWebRTCIPHandlingPolicy() {}

  async open(preload, { width, height }) {
    const created = await state.chromium.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width,
      height,
    });
    this.targetId = created.targetId;
    const attached = await state.chromium.send('Target.attachToTarget', { targetId: this.targetId, flatten: true });
    this.sessionId = attached.sessionId;
    this.listen();
    await Promise.all([this.ask('Page.enable'), this.ask('Runtime.enable'), this.ask('Inspector.enable')]);
    await this.ask('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await this.ask('Runtime.addBinding', { name: 'standinSend', executionContextName: PRELOAD_WORLD });
    await this.ask('Page.addScriptToEvaluateOnNewDocument', { source: world('page-world.js') });
    await this.ask('Page.addScriptToEvaluateOnNewDocument', {
      worldName: PRELOAD_WORLD,
      source: world('preload-world.js')
        .replace('UNPACK', () => unpack.toString())
        .replace('PACK', () => pack.toString())
        .replace('PRELOAD', () => `function (require, module, exports) {\n${readFileSync(preload, 'utf8')}\n}`),
    });
  }

  listen() {
    const on = (method, listener) => state.chromium.on(method, listener, this.sessionId);
    on('Runtime.executionContextCreated', ({ context }) => {
      const isOurs = context.name === PRELOAD_WORLD && context.auxData.frameId === this.targetId;
      if (isOurs) this.preloadContext = context.id;
    });
    on('Runtime.bindingCalled', (called) => {
      if (called.executionContextId === this.preloadContext) void this.answer(unpack(called.payload));
    });
    on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return;
      this.address = appAddress(frame.url, schemes);
      this.emit('did-navigate', {}, this.address);
    });
    on('Page.loadEventFired', () => {
      if (this.address !== 'about:blank') this.emit('did-finish-load');
    });
    on('Fetch.requestPaused', (paused) => this.decide(paused));
    on('Inspector.targetCrashed', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
  }

  async answer({ call, channel, args }) {
    const event = { sender: this, senderFrame: { url: this.address, parent: null } };
    this.deliver(pack({ call, ...(await invoked(channel, event, args)) }));
  }

  deliver(text) {
    this.tell('Runtime.callFunctionOn', {
      functionDeclaration: 'function (text) { globalThis.standinReceive(text); }',
      arguments: [{ value: text }],
      executionContextId: this.preloadContext,
    });
  }

  decide({ requestId, request, resourceType, frameId }) {
    const url = appAddress(request.url + (request.urlFragment ?? ''), schemes);
    const isMainFrame = frameId === this.targetId;
    const isStopped = resourceType === 'Document' && !this.isAllowedNavigation(url, isMainFrame);
    const isRefused = isStopped || !isLetThrough({ url, method: request.method });
    // Whoever started the stand-in may keep a record of it.
    process.send?.({ asked: url, refused: isRefused });
    if (!isRefused) this.tell('Fetch.continueRequest', { requestId });
    else this.tell('Fetch.failRequest', { requestId, errorReason: isStopped ? 'Aborted' : 'BlockedByClient' });
  }

  /** A navigation that the app itself began raises no event, as in Electron. */
  isAllowedNavigation(url, isMainFrame) {
    if (isMainFrame && this.expected) {
      this.expected = false;
      return true;
    }
    const event = preventable({ url, isMainFrame });
    this.emit('will-frame-navigate', event);
    return !event.defaultPrevented;
  }

  ask(method, params) {
    return state.chromium.send(method, params, this.sessionId);
  }

  /** Asks without waiting: the page may close at any moment, and then there is nothing left to do. */
  tell(method, params) {
    this.ask(method, params).catch(() => {});
  }

  fail(cause) {
    console.error(cause);
    process.exitCode = 1;
  }
}

function world(name) {
  return readFileSync(new URL(`./worlds/${name}`, import.meta.url), 'utf8');
}

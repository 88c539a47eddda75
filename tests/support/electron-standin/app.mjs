import { homedir } from 'node:os';
import { join } from 'node:path';
import { resolverRules } from './addresses.mjs';
import { startChromium } from './chromium.mjs';
import { powerMonitor } from './power-monitor.mjs';
import { schemes, serveSchemes } from './protocol.mjs';
import { confineChromium } from './session.mjs';
import { takeInstanceLock } from './single-instance.mjs';
import { state } from './state.mjs';
import { KnownEvents, preventable, strict } from './strict.mjs';

const EVENTS = [
  'second-instance',
  'open-file',
  'web-contents-created',
  'window-all-closed',
  'before-quit',
  'will-quit',
];

const paths = new Map([
  ['home', homedir()],
  ['appData', join(homedir(), '.config')],
]);
let becomeReady;
const ready = new Promise((done) => {
  becomeReady = done;
});
let hasEnded = false;

class App extends KnownEvents {
  isPackaged = false;
  commandLine = strict('commandLine', {
    appendSwitch: (name, value = '') => state.switches.set(name, value),
    getSwitchValue: (name) => state.switches.get(name) ?? '',
  });

  whenReady = () => ready;
  getVersion = () => state.version;

  /** Without meaning here: Chromium sandboxes its pages itself. */
  enableSandbox() {}

  getPath(name) {
    if (!paths.has(name)) throw new Error(`stand-in: no path '${name}'`);
    return paths.get(name);
  }

  setPath(name, path) {
    paths.set(name, path);
  }

  requestSingleInstanceLock() {
    return takeInstanceLock(this.getPath('userData'), (args, folder) => this.emit('second-instance', {}, args, folder));
  }

  quit() {
    this.emit('before-quit', preventable());
    for (const window of Array.from(state.windows.values())) window.close();
    if (state.windows.size === 0) this.exit(0);
  }

  exit(code = 0) {
    if (hasEnded) return;
    hasEnded = true;
    if (state.chromium === null) process.exit(code);
    // Chromium writes its profile to the disk while it closes: ending it harder would lose what a restart must find.
    state.chromium.send('Browser.close').catch(() => {});
    void state.chromium.ended.then(() => process.exit(code));
  }

  /** Tells the test that the window was brought to the front. */
  noteFocus() {
    process.send?.({ focused: true });
  }
}

export const app = strict('app', new App('app', EVENTS));

/** Starts Chromium and tells the app that it is ready. Called when the app's main script has run. */
export async function start() {
  if (hasEnded) return;
  const rules = [...resolverRules(schemes, await serveSchemes()), state.switches.get('host-resolver-rules') ?? ''];
  const switches = [...state.switches]
    .filter(([name]) => name !== 'host-resolver-rules' && name !== 'user-data-dir')
    .map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  switches.push(`--host-resolver-rules=${rules.filter(Boolean).join(',')}`);
  const netLog = process.env.STANDIN_NET_LOG;
  if (netLog !== undefined) switches.push(`--log-net-log=${netLog}`);
  state.chromium = await startChromium(join(app.getPath('userData'), 'Chromium'), switches);
  process.on('SIGTERM', () => app.quit());
  process.on('SIGINT', () => app.quit());
  process.on('message', (message) => {
    if ('quit' in message) app.quit();
    if ('happen' in message) process.send({ happened: happen(message.happen) });
  });
  // The test has ended without closing: nobody will ask any more.
  process.on('disconnect', () => app.exit(1));
  watchTargets(state.chromium);
  becomeReady();
  // The handlers are set while the app gets ready; they must hold before a page can ask.
  await ready;
  await confineChromium(state.chromium);
  process.send?.({ port: state.chromium.port });
}

/** What happens to the computer, as the test says. */
function happen(what) {
  if (what === 'lock-screen') {
    powerMonitor.emit('lock-screen');
    return 'locked';
  }
  if (what !== 'sign-out') throw new Error(`stand-in: '${what}' cannot happen`);
  const [window] = state.windows.values();
  return window.endSession();
}

async function failWhenEnded(chromium) {
  await chromium.ended;
  if (!hasEnded) throw new Error('stand-in: Chromium ended early');
}

function watchTargets(chromium) {
  void failWhenEnded(chromium);
  chromium.on('Target.targetDestroyed', ({ targetId }) => windowOf(targetId)?.finish());
  chromium.on('Target.targetInfoChanged', ({ targetInfo }) => refuseSecondWindow(chromium, targetInfo));
  void chromium.send('Target.setDiscoverTargets', { discover: true });
}

// Whoever drives the page stops a new window until it has attached to it: closed in that moment, it would hold up the page that opened it for good.
const UNTIL_ATTACHED_MS = 300;

function refuseSecondWindow(chromium, target) {
  const opener = windowOf(target.openerId);
  if (target.type !== 'page' || opener === undefined) return;
  const decision = opener.contents.windowOpenHandler?.({ url: target.url }) ?? { action: 'allow' };
  if (decision.action !== 'deny') throw new Error('stand-in: second windows are not there');
  setTimeout(
    () => chromium.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {}),
    UNTIL_ATTACHED_MS,
  );
}

function windowOf(targetId) {
  if (targetId === undefined) return undefined;
  return Array.from(state.windows.values()).find((window) => window.contents.targetId === targetId);
}

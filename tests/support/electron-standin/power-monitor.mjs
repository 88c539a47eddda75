import { KnownEvents, strict } from './strict.mjs';

/** Only a test gives these events: the machine's own are not listened to. */
export const powerMonitor = strict('powerMonitor', new KnownEvents('powerMonitor', ['lock-screen', 'suspend']));

import { readFileSync } from 'node:fs';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: Record<string, unknown> }[];
}

/** What a browser's own log (`--log-net-log`) says: every address asked for, by pages and by the browser itself, and every place (`host:port`) it reached. */
export function readNetLog(path: string): { ofPages: string[]; ofBrowser: string[]; connections: string[] } {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const given = (type: string): Record<string, unknown>[] => {
    const number = constants.logEventTypes[type];
    if (number === undefined) throw new Error(`the log knows no ${type}`);
    return events.filter((event) => event.type === number).map(({ params }) => params ?? {});
  };
  const started = given('URL_REQUEST_START_JOB').filter(({ url }) => typeof url === 'string');
  const isOfPage = ({ initiator, request_type: kind }: Record<string, unknown>) =>
    initiator !== 'not an origin' || kind === 'main frame' || kind === 'sub frame';
  const addresses = (all: typeof started) => all.map(({ url }) => String(url));
  return {
    ofPages: addresses(started.filter(isOfPage)),
    ofBrowser: addresses(started.filter((each) => !isOfPage(each))),
    connections: given('TCP_CONNECT_ATTEMPT').flatMap(({ address }) => (typeof address === 'string' ? [address] : [])),
  };
}

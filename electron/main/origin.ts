/** The window's own scheme and host. They must never change, because the browser storage belongs to this origin. */
export const SCHEME = 'tenken';
const HOST = 'app';

/** The address of the app's only document. */
export const START_ADDRESS = `${SCHEME}://${HOST}/`;

/** True for addresses of the app's own origin, whatever their path. */
export function isOwnAddress(address: string): boolean {
  const url = parsed(address);
  return (
    url !== null && url.protocol === `${SCHEME}:` && url.host === HOST && url.username === '' && url.password === ''
  );
}

/** True for the app's only document, with or without a fragment. */
export function isOwnDocument(address: string): boolean {
  const url = parsed(address);
  return url !== null && isOwnAddress(address) && (url.pathname === '/' || url.pathname === '/index.html');
}

/** True for what the app may load: its own files, data that it creates, and the shell's developer tools. */
export function isLoadable(address: string): boolean {
  if (address.startsWith('data:') || address.startsWith('devtools://')) return true;
  if (address.startsWith('blob:')) return isOwnAddress(address.slice('blob:'.length));
  return isOwnAddress(address);
}

function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

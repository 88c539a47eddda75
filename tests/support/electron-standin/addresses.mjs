// An own scheme cannot be given to a Chromium from outside, so `scheme://host/…` is shown as `http://host.scheme.localhost/…`:
// a name under localhost is a secure origin, and a resolver rule leads it to a server inside the stand-in.
const SUFFIX = '.localhost';

/** The address Chromium gets for an address of the app. Others stay as they are. */
export function shownAddress(address, schemes) {
  const found = /^([a-z]+):\/\/([^/]*)(.*)$/u.exec(address);
  if (found === null || !schemes.has(found[1])) return address;
  return `http://${found[2]}.${found[1]}${SUFFIX}${found[3]}`;
}

/** The address the app gets for an address of Chromium. Others stay as they are. */
export function appAddress(address, schemes) {
  const found = /^(blob:)?http:\/\/([^/]*)\.([a-z]+)\.localhost(\/.*)?$/u.exec(address);
  if (found === null || !schemes.has(found[3])) return address;
  return `${found[1] ?? ''}${found[3]}://${found[2]}${found[4] ?? '/'}`;
}

/** The rules that lead every own scheme to the port of this machine. */
export function resolverRules(schemes, port) {
  return [...schemes].map((scheme) => `MAP *.${scheme}${SUFFIX} 127.0.0.1:${port}`);
}

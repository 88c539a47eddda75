// Both functions are also put as text into the page's preload world: they may use nothing from outside themselves.

/** A value as text. Knows plain objects, arrays, texts, finite numbers, booleans, null, undefined and Uint8Array; throws at anything else. */
export function pack(value) {
  const base64 = (bytes) => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return btoa(text);
  };
  const carry = (part) => {
    if (part === null || typeof part === 'string' || typeof part === 'boolean' || Number.isFinite(part)) return part;
    if (part === undefined) return { undefined: true };
    if (part instanceof Uint8Array) return { bytes: base64(part) };
    if (Array.isArray(part)) return part.map(carry);
    if (Object.prototype.toString.call(part) === '[object Object]' && typeof part.then !== 'function') {
      return { object: Object.entries(part).map(([key, inner]) => [key, carry(inner)]) };
    }
    throw new Error(`stand-in: cannot carry ${String(part)}`);
  };
  return JSON.stringify(carry(value));
}

/** The value of a text made by `pack`. */
export function unpack(text) {
  const open = (part) => {
    if (part === null || typeof part !== 'object') return part;
    if (Array.isArray(part)) return part.map(open);
    if ('undefined' in part) return undefined;
    if ('bytes' in part) return Uint8Array.from(atob(part.bytes), (letter) => letter.charCodeAt(0));
    return Object.fromEntries(part.object.map(([key, inner]) => [key, open(inner)]));
  };
  return open(JSON.parse(text));
}

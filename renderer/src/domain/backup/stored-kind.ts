/**
 * The kind of a stored object. Uses its name instead of `instanceof`, because the object may come from another window
 * or thread.
 */
export function kindOf(value: object): string {
  return Object.prototype.toString.call(value);
}

export function isBytes(value: object): value is Uint8Array {
  return kindOf(value) === '[object Uint8Array]';
}

export function isDate(value: object): value is Date {
  return kindOf(value) === '[object Date]';
}

export function isMap(value: object): value is Map<unknown, unknown> {
  return kindOf(value) === '[object Map]';
}

export function isSet(value: object): value is Set<unknown> {
  return kindOf(value) === '[object Set]';
}

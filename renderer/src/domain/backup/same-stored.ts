import { isBytes, isDate } from './stored-kind.ts';

/** Deep equality of two stored values. The order of an object's fields does not matter. */
export function isSameStored(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other);
  if (isBytes(one)) return isBytes(other) && isSameList(one, other);
  if (isDate(one)) return isDate(other) && one.getTime() === other.getTime();
  if (Array.isArray(other) || isBytes(other) || isDate(other)) return false;
  return isSameFields(Object.entries(one), Object.entries(other));
}

function isSameList(one: ArrayLike<unknown>, other: ArrayLike<unknown>): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (!isSameStored(one[index], other[index])) return false;
  return true;
}

function isSameFields(one: readonly [string, unknown][], other: readonly [string, unknown][]): boolean {
  if (one.length !== other.length) return false;
  const fields = new Map(other);
  return one.every(([name, value]) => fields.has(name) && isSameStored(value, fields.get(name)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

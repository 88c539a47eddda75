/** Bytes that tell whether a file is whole, and which one it is. `seed` is 1 to 250. */
export interface Pattern {
  size: number;
  seed: number;
}

export function bytesOf({ size, seed }: Pattern): Uint8Array {
  return Uint8Array.from({ length: size }, (_, at) => (at * seed) % 251);
}

export function isWhole(bytes: Uint8Array, { size, seed }: Pattern): boolean {
  return bytes.length === size && bytes.every((byte, at) => byte === (at * seed) % 251);
}

/** Whether somebody who looks into a folder takes it for a file of the app. */
export function looksLikeFile(name: string): boolean {
  return /\.(?:json|tenken)$/u.test(name);
}

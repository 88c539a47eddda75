/** Characters to collect before encoding. It avoids both one huge string and many small arrays. */
const WAITING = 1 << 20;

/** Collects text and encodes it as UTF-8. */
export interface ByteWriter {
  /** `text` must not split a surrogate pair over two calls. */
  write(text: string): void;
  bytes(): Uint8Array;
}

export function byteWriter(): ByteWriter {
  const encoder = new TextEncoder();
  const done: Uint8Array[] = [];
  let waiting: string[] = [];
  let characters = 0;
  const encode = () => {
    done.push(encoder.encode(waiting.join('')));
    waiting = [];
    characters = 0;
  };
  return {
    write: (text) => {
      waiting.push(text);
      characters += text.length;
      if (characters >= WAITING) encode();
    },
    bytes: () => {
      encode();
      return joined(done);
    },
  };
}

/** Concatenates the parts. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}

/** Splits into parts of `most` bytes and a shorter last one, at least one part in all. {@link joined} reverses it. */
export function split(bytes: Uint8Array, most: number): Uint8Array[] {
  const count = Math.max(1, Math.ceil(bytes.length / most));
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * most, (index + 1) * most));
}

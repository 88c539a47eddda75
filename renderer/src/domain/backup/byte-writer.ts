/** Text is turned into bytes when so many characters are waiting: neither one long string nor many small arrays. */
const WAITING = 1 << 20;

/** Collects text as UTF-8. */
export interface ByteWriter {
  /** `text` holds whole characters: a pair of surrogates is not split over two calls. */
  write(text: string): void;
  /** Everything that was written. */
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

/** The parts one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}

/** Parts of `most` bytes and a rest, which make the bytes again when they are {@link joined}; one part at least. */
export function split(bytes: Uint8Array, most: number): Uint8Array[] {
  const count = Math.max(1, Math.ceil(bytes.length / most));
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * most, (index + 1) * most));
}

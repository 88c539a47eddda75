// The two encoders that every host of this layer provides. Their other members stay undeclared.
interface TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare const TextEncoder: { new (): TextEncoder };

interface TextDecoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: { new (label: string, options: { fatal: boolean; ignoreBOM?: boolean }): TextDecoder };

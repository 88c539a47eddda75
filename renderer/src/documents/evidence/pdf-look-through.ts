import { fail, ok, type Result } from '#domain/outcome.ts';
import { binaryText } from './content-kind.ts';
import { dangerNamed, namesIn, type PdfDanger } from './pdf-names.ts';
import { unpacked, unpackedHead } from '../unpacked.ts';

/** Why a PDF is not taken. `unreadable`: it cannot be looked into. */
export interface PdfRefused {
  kind: PdfDanger | 'unreadable';
}

/** How many bytes the compressed objects of one PDF may have unpacked. */
const UNPACKED_MAX_BYTES = 16 * 1024 * 1024;
/** What follows further behind the end than this is something else that hides in the file. */
const TRAILING_MAX_BYTES = 1024;
/** The dictionary of a stream stands in so many bytes before it. */
const DICTIONARY_MAX_BYTES = 8192;
/** Each stream takes a look at its dictionary and its beginning, and each with compressed objects is unpacked. A document of the largest size has some hundred. */
const MOST_STREAMS = 10_000;
const MOST_OBJECT_STREAMS = 1000;
const STREAM_END = 'endstream';

/**
 * Looks for scripts, actions that start something, embedded files and encryption in a PDF, also inside of its compressed objects. Nothing is drawn
 * or run. What cannot be looked into is refused, not passed over.
 */
export function lookThroughPdf(bytes: Uint8Array): Result<null, PdfRefused> {
  const text = binaryText(bytes);
  if (!text.startsWith('%PDF-') || !endsAsPdf(text)) return fail({ kind: 'unreadable' });
  const danger = dangerNamed(text, false) ?? dangerNamed(outsideStreams(text), true);
  if (danger !== null) return fail({ kind: danger });
  let room = UNPACKED_MAX_BYTES;
  let streamsLeft = MOST_STREAMS;
  let objectStreamsLeft = MOST_OBJECT_STREAMS;
  for (const { start, end, names } of streams(text)) {
    streamsLeft -= 1;
    if (streamsLeft < 0) return fail({ kind: 'unreadable' });
    const data = bytes.subarray(start, end);
    if (!holdsObjects(names, data)) continue;
    objectStreamsLeft -= 1;
    if (objectStreamsLeft < 0) return fail({ kind: 'unreadable' });
    const content = contentOf(names, data, room);
    if (content === null) return fail({ kind: 'unreadable' });
    room -= content.length;
    const inside = dangerNamed(binaryText(content), true);
    if (inside !== null) return fail({ kind: inside });
  }
  return ok(null);
}

function endsAsPdf(text: string): boolean {
  const end = text.lastIndexOf('%%EOF');
  return end !== -1 && text.length - end <= TRAILING_MAX_BYTES;
}

/** Where the keywords are that end a stream, found each once, however many streams ask. */
function streamEnds(text: string): (from: number) => number | null {
  let known = text.indexOf(STREAM_END);
  // Asked in the order of the file.
  return (from) => {
    while (known !== -1 && known < from) known = text.indexOf(STREAM_END, from);
    return known === -1 ? null : known;
  };
}

function outsideStreams(text: string): string {
  const endAfter = streamEnds(text);
  const outside: string[] = [];
  let from = 0;
  for (const { index, 0: keyword } of text.matchAll(/\bstream\r?\n/g)) {
    if (index < from) continue;
    const end = endAfter(index + keyword.length);
    if (end === null) break;
    outside.push(text.slice(from, index));
    from = end + STREAM_END.length;
  }
  return [...outside, text.slice(from)].join(' ');
}

/** The data of a stream from `start` to before `end`, and the names in its dictionary. */
interface Stream {
  start: number;
  end: number;
  names: ReadonlySet<string>;
}

/** Every stream of a PDF, also one that lies inside of another's data. */
function* streams(text: string): Generator<Stream> {
  const endAfter = streamEnds(text);
  for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream\r?\n?/g)) {
    const before = text.slice(Math.max(index - DICTIONARY_MAX_BYTES, 0), index);
    const names = namesIn(before.slice(before.lastIndexOf(' obj') + 1));
    const start = index + keyword.length;
    yield { start, end: endAfter(start) ?? text.length, names };
  }
}

/** So much of the content tells what it is. */
const HEAD_BYTES = 4096;
// Compressed objects begin with pairs of their numbers and places.
const OBJECT_NUMBERS = /^\s*\d+\s+\d+\s+(?:\d+\s+\d+\s+)*[<[(/]/;

/** Whether a reader would look for objects in the stream: it says so, or it looks so. */
function holdsObjects(names: ReadonlySet<string>, data: Uint8Array): boolean {
  if (names.has('ObjStm') || (names.has('N') && names.has('First'))) return true;
  return OBJECT_NUMBERS.test(binaryText(unpackedHead(data).subarray(0, HEAD_BYTES)));
}

/** Null where the stream is packed in a way that is not looked into, is damaged or has more than `room` bytes. */
function contentOf(names: ReadonlySet<string>, data: Uint8Array, room: number): Uint8Array | null {
  if (names.has('DecodeParms') || names.has('DP') || names.has('FFilter')) return null;
  if (!names.has('Filter')) return data.length > room ? null : data;
  const packings = [...names].filter((name) => PACKING.test(name));
  return packings.length === 1 && packings[0]?.startsWith('Fl') === true ? unpacked(data, room, 'zlib') : null;
}

const PACKING = /Decode$|^(?:Fl|LZW|A85|AHx|RL|Crypt)$/;

import { fail, ok, type Result } from '#domain/result.ts';
import { binaryText } from './content-kind.ts';
import { dangerNamed, namesIn, type PdfDanger } from './pdf-names.ts';
import { unpacked, unpackedHead } from '../unpacked.ts';

/** Why a PDF is refused. `unreadable`: it cannot be inspected. */
export interface PdfRefused {
  kind: PdfDanger | 'unreadable';
}

/** Limit for the unpacked size of all compressed objects of a PDF. */
const UNPACKED_MAX_BYTES = 16 * 1024 * 1024;
/** More data than this behind the end of the PDF means that something else hides in the file. */
const TRAILING_MAX_BYTES = 1024;
/** The dictionary of a stream is searched in this many bytes before it. */
const DICTIONARY_MAX_BYTES = 8192;
/**
 * Every stream costs a look at its dictionary and beginning; every object stream is unpacked. A document of the largest
 * size has some hundred.
 */
const MOST_STREAMS = 10_000;
const MOST_OBJECT_STREAMS = 1000;
const STREAM_END = 'endstream';

/**
 * Searches a PDF for scripts, launch actions, embedded files and encryption, including its compressed objects. Draws
 * and runs nothing. Refuses what cannot be inspected instead of skipping it.
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

/** Finds the keyword that ends a stream. Scans the text only once, however many streams ask. */
function streamEnds(text: string): (from: number) => number | null {
  let known = text.indexOf(STREAM_END);
  // Call it with ascending positions.
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

/** A stream: its data from `start` up to `end`, and the names in its dictionary. */
interface Stream {
  start: number;
  end: number;
  names: ReadonlySet<string>;
}

/** All streams of a PDF, including any inside another stream's data. */
function* streams(text: string): Generator<Stream> {
  const endAfter = streamEnds(text);
  for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream\r?\n?/g)) {
    const before = text.slice(Math.max(index - DICTIONARY_MAX_BYTES, 0), index);
    const names = namesIn(before.slice(before.lastIndexOf(' obj') + 1));
    const start = index + keyword.length;
    yield { start, end: endAfter(start) ?? text.length, names };
  }
}

/** How many bytes of the content are examined. */
const HEAD_BYTES = 4096;
// Object streams begin with pairs of object numbers and offsets.
const OBJECT_NUMBERS = /^\s*\d+\s+\d+\s+(?:\d+\s+\d+\s+)*[<[(/]/;

/**
 * True when a PDF reader would look for objects in the stream: its dictionary says so, or its content looks like it.
 */
function holdsObjects(names: ReadonlySet<string>, data: Uint8Array): boolean {
  if (names.has('ObjStm') || (names.has('N') && names.has('First'))) return true;
  return OBJECT_NUMBERS.test(binaryText(unpackedHead(data).subarray(0, HEAD_BYTES)));
}

/** Unpacks a stream. Null when its filter is not supported, it is damaged, or it exceeds `room` bytes. */
function contentOf(names: ReadonlySet<string>, data: Uint8Array, room: number): Uint8Array | null {
  if (names.has('DecodeParms') || names.has('DP') || names.has('FFilter')) return null;
  if (!names.has('Filter')) return data.length > room ? null : data;
  const packings = [...names].filter((name) => PACKING.test(name));
  return packings.length === 1 && packings[0]?.startsWith('Fl') === true ? unpacked(data, room, 'zlib') : null;
}

const PACKING = /Decode$|^(?:Fl|LZW|A85|AHx|RL|Crypt)$/;

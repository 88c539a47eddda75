// An age file starts with a text header: `age-encryption.org/v1`, one stanza `-> …` for each recipient, and `---` with
// a MAC. https://age-encryption.org/v1
const END = '\n--- ';
const STANZA = /^-> /gm;
const BEGIN_ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';

/**
 * More recipients than any inspection has officers. Decryption tries at least one key agreement for each stanza before
 * it knows anything else about a file.
 */
const MOST_STANZAS = 100;
const LONGEST_HEADER = 64 * 1024;
// Base64 needs four characters for three bytes, and the armor a line end after every 64.
const LONGEST_ARMORED = Math.ceil((LONGEST_HEADER / 3) * 4 * (66 / 64)) + BEGIN_ARMOR.length + 2;

/**
 * The header of an armored age file without its last line. Null when there is none, or one with more than 100
 * recipients. Reads only the beginning of the file, however long it is.
 */
export function ageHeader(armored: string): string | null {
  const text = armored.slice(0, LONGEST_ARMORED).trimStart();
  if (!text.startsWith(BEGIN_ARMOR)) return null;
  const [encoded = ''] = text.slice(BEGIN_ARMOR.length).split('-----END', 1);
  const characters = encoded.replaceAll(/[\r\n]/g, '');
  const start = decoded(characters.slice(0, characters.length - (characters.length % 4)));
  const end = start?.indexOf(END) ?? -1;
  const header = start?.slice(0, end) ?? '';
  return end === -1 || (header.match(STANZA)?.length ?? 0) > MOST_STANZAS ? null : header;
}

/** One character for each byte; null when the text is not base64. */
function decoded(base64: string): string | null {
  try {
    return atob(base64);
  } catch {
    return null;
  }
}

/** One field of one item, with everything that was given to it, in order. */
interface Field {
  /** What it is meant to hold after each step; a typed text is there with each of its states. */
  given: string[];
  /** Number in `given` of what the page held last, and of what was shown as saved; -1: none. */
  seen: number;
  confirmed: number;
}

export type Part = 'choice' | 'comment';
/** What the app holds of one item. */
export type StoredAnswer = { item: string } & Record<Part, string | null>;

/** What a person gave, and which of it the app has called saved. */
export interface Given {
  /** Told before it is done, so that nothing stored can be unknown. */
  willBe(item: string, part: Part, value: string): void;
  /** The page holds it. */
  seen(item: string, part: Part, value: string): void;
  /** The app was started anew: what the page before held and never called saved may be gone. */
  restarted(): void;
  /** The badge has turned to 保存済み: so it says of everything that the page holds. */
  saved(): void;
  /** How often it has. */
  timesSaved(): number;
  /** The badge has turned to 保存できません. */
  refused(): void;
  wasRefused(): boolean;
  /** The page has shown a message. */
  told(words: string): void;
  /** The messages, and 保存できません where the badge said so. */
  said(): string[];
  /** How many fields were called saved at least once. */
  confirmed(): number;
  /** The fields that were called saved and hold neither that nor anything given later, in words; `null` stands for an item that is gone. */
  lostIn(stored: readonly StoredAnswer[]): string[];
}

export function createGiven(): Given {
  const fields = new Map<string, Field>();
  let wasRefused = false;
  const messages = new Set<string>();
  let timesSaved = 0;
  const fieldOf = (item: string, part: Part) => {
    const key = `${item} ${part}`;
    const field = fields.get(key) ?? { given: [], seen: -1, confirmed: -1 };
    fields.set(key, field);
    return field;
  };
  return {
    willBe: (item, part, value) => void fieldOf(item, part).given.push(value),
    seen: (item, part, value) => {
      const field = fieldOf(item, part);
      const at = field.given.indexOf(value, Math.max(field.seen, 0));
      if (at >= 0) field.seen = at;
    },
    restarted: () => {
      for (const field of fields.values()) field.seen = field.confirmed;
    },
    timesSaved: () => timesSaved,
    saved: () => {
      timesSaved += 1;
      for (const field of fields.values()) field.confirmed = field.seen;
    },
    refused: () => {
      wasRefused = true;
    },
    wasRefused: () => wasRefused,
    told: (words) => void messages.add(words),
    said: () => [...(wasRefused ? ['保存できません'] : []), ...messages],
    confirmed: () => [...fields.values()].filter(({ confirmed }) => confirmed >= 0).length,
    lostIn: (stored) => {
      const rows = new Map(stored.map((row) => [row.item, row]));
      return [...fields].flatMap(([key, { given, confirmed }]) => {
        const [item = '', part = ''] = key.split(' ');
        const found = rows.get(item)?.[part as Part] ?? null;
        const isLost = confirmed >= 0 && (found === null || given.lastIndexOf(found) < confirmed);
        return isLost ? [`${key}: saved ${given[confirmed] ?? ''}, found ${String(found)}`] : [];
      });
    },
  };
}

import { differences, type Difference } from './differences.ts';
import { GONE, nameOf, partOf, THERE, type Entry, type Step } from './entries.ts';
import { isMeant, isSame, rowOf, valuesAt, type Row, type State } from './rows.ts';

/**
 * `under-way`: told before it is done, so that nothing stored can be unknown. `seen`: the page holds it. `confirmed`: the badge has called it saved since.
 * `left`: its page has ended before that; it may have been stored or not.
 */
type Standing = 'under-way' | 'seen' | 'confirmed' | 'left';

interface Deed extends Step {
  hand: object;
  standing: Standing;
  /** False for what the state holds that was read last. */
  isUnread: boolean;
}

/** What one person does in one window. */
export interface Hand {
  /** Something is about to be done; the returned function is called when the page has it. */
  willDo(step: Step): () => void;
  /** The page holds a value at a part of an item: what {@link Hand.willDo} told of it is done. */
  shows(item: string, path: string, value: unknown): void;
  /** The badge says 保存済み: so it does of everything that the page holds. */
  saved(): void;
  /**
   * The page's database is about to be read. The returned function takes what was in it, if the badge has said 保存済み all the while: whatever this
   * window had called saved before has to be there.
   */
  read(): (state: State) => void;
  /** The badge has turned to 保存できません. */
  refused(): void;
}

/** Whether a row of a table counts. */
export type Among = (table: string, row: Row) => boolean;

const ALL: Among = () => true;

/** What people entered, and which of it the app has called saved. */
export interface Given {
  hand(): Hand;
  /** The app was started anew: what the pages before held and never called saved may be gone. */
  restarted(): void;
  /** How often a badge has called everything saved. */
  timesSaved(): number;
  wasRefused(): boolean;
  /** A page has shown a message. */
  told(words: string): void;
  /** The messages, and 保存できません where a badge said so. */
  said(): string[];
  /** What was entered and called saved at least once: its table, and the part of the row. */
  confirmed(): string[];
  /** The state that was called saved last and could be read meanwhile; null: there is none. */
  lastRead(): State | null;
  /**
   * Everything that was called saved and is not there, one line for each part of a row. `among`: only these rows count, where not all were to be
   * there; a row is told by what an entry says of it as well.
   */
  lostIn(found: State, among?: Among): string[];
}

/** A person may look at another item at any time. Where they looked last is stored then, some time later; the row itself stays. */
const LOOKING_AROUND: Step = {
  entries: [],
  effects: [{ table: 'places', where: {}, kind: 'parts', paths: ['view', 'item'] }],
};

export function createGiven(): Given {
  const deeds: Deed[] = [];
  let held: State | null = null;
  let timesSaved = 0;
  let wasRefused = false;
  const messages = new Set<string>();
  const untrue = new Set<string>();
  return {
    hand: () =>
      handOn(deeds, {
        saved: () => void (timesSaved += 1),
        refused: () => void (wasRefused = true),
        read: (hand) => {
          const read = deeds.filter(({ standing }) => standing === 'confirmed');
          const own = [...fieldsOf(deeds.filter((deed) => deed.hand === hand)).values()];
          return (state) => {
            held = state;
            for (const deed of read) deed.isUnread = false;
            for (const { words } of own.flatMap((field) => missingIn(field, state)))
              untrue.add(`called saved before it was stored: ${words}`);
          };
        },
      }),
    restarted: () => {
      for (const deed of deeds) if (deed.standing !== 'confirmed') deed.standing = 'left';
    },
    timesSaved: () => timesSaved,
    wasRefused: () => wasRefused,
    told: (words) => void messages.add(words),
    said: () => [...(wasRefused ? ['保存できません'] : []), ...messages],
    confirmed: () =>
      [...fieldsOf(deeds).values()].flatMap(({ entries: [first], confirmed }) =>
        first === undefined || confirmed < 0 ? [] : [partOf(first)],
      ),
    lastRead: () => held,
    lostIn: (found, among = ALL) => {
      const unread = deeds.filter(({ isUnread }) => isUnread);
      const apart =
        held === null
          ? []
          : differences(held, found, [...unread, LOOKING_AROUND]).filter(({ table, row }) => among(table, row));
      const fields = [...fieldsOf(deeds).values()].filter(
        ({ entries: [first] }) => first !== undefined && among(first.table, first.where),
      );
      const missing = fields.flatMap((field) => missingIn(field, found));
      const news = missing.filter(({ entry }) => !apart.some((difference) => isAbout(difference, entry)));
      return [...untrue, ...apart.map(wordsOf), ...news.map(({ words }) => words)];
    },
  };
}

interface Hearing extends Pick<Hand, 'saved' | 'refused'> {
  read(hand: object): (state: State) => void;
}

function handOn(deeds: Deed[], heard: Hearing): Hand {
  const hand = {};
  const own = () => deeds.filter((deed) => deed.hand === hand);
  const isOpen = ({ standing }: Deed) => standing === 'under-way';
  return {
    willDo: (step) => {
      const deed: Deed = { ...step, hand, standing: 'under-way', isUnread: true };
      deeds.push(deed);
      return () => void (deed.standing = isOpen(deed) ? 'seen' : deed.standing);
    },
    shows: (item, path, value) => {
      const isThere = (entry: Entry) => entry.where['item'] === item && entry.path === path;
      const onField = own().filter(({ entries }) => entries.some(isThere));
      const at = onField.findIndex(
        (deed) => isOpen(deed) && deed.entries.some((entry) => isThere(entry) && isSame(entry.value, value)),
      );
      // What was typed before into the same field has been there as well.
      for (const deed of onField.slice(0, at + 1)) if (isOpen(deed)) deed.standing = 'seen';
    },
    saved: () => {
      heard.saved();
      for (const deed of own()) if (deed.standing === 'seen') deed.standing = 'confirmed';
    },
    read: () => heard.read(hand),
    refused: heard.refused,
  };
}

/** One part of a row with everything that was entered there, in order. `confirmed` is the place of what was called saved last; -1: nothing was. */
interface Field {
  entries: Entry[];
  confirmed: number;
}

function fieldsOf(deeds: readonly Deed[]): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const { entries, standing } of deeds)
    for (const entry of entries) {
      const field = fields.get(nameOf(entry)) ?? { entries: [], confirmed: -1 };
      fields.set(nameOf(entry), field);
      field.entries.push(entry);
      if (standing === 'confirmed') field.confirmed = field.entries.length - 1;
    }
  return fields;
}

/** Where a field holds neither what was called saved last nor anything that was entered later. */
function missingIn({ entries, confirmed }: Field, found: State): { entry: Entry; words: string }[] {
  const entry = entries[confirmed];
  if (entry === undefined) return [];
  const rows = [...(found.get(entry.table)?.values() ?? [])].map(rowOf).filter((row) => isMeant(entry, row));
  const inside = rows.flatMap((row) => valuesAt(row, entry.path));
  const values = inside.length === 0 ? [GONE] : entry.path === '' ? [THERE] : inside;
  if (entries.slice(confirmed).some(({ value }) => values.some((each) => isSame(each, value)))) return [];
  return [{ entry, words: `${nameOf(entry)}: saved ${shown(entry.value)}, found ${values.map(shown).join(', ')}` }];
}

function isAbout({ table, path, row }: Difference, entry: Entry): boolean {
  return table === entry.table && isMeant(entry, row) && (path === '' || path === entry.path);
}

function wordsOf({ table, key, path, held, found }: Difference): string {
  return `${table} ${key}${path === '' ? '' : ` ${path}`}: held ${shown(held)}, found ${shown(found)}`;
}

const LONGEST = 120;

function shown(value: unknown): string {
  if (value === GONE) return 'nothing';
  if (value === THERE) return 'it';
  return (JSON.stringify(value) ?? 'nothing').slice(0, LONGEST);
}

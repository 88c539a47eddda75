import { answersIn } from '#domain/questionnaire/condition-parts.ts';
import { itemDigest } from '#domain/questionnaire/digests.ts';
import { itemsOf, type Item, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { chanceFrom } from './chance.ts';
import { mixed } from './mixed.ts';

/** Each kind of change affects one item in this many, but at least one. */
const ITEMS_PER_CHANGE = 30;

/**
 * The questionnaire of the following year: some items reworded with the same meaning (their earlier digest is listed),
 * some asking something else, some withdrawn and replaced. Deterministic for questionnaire and seed, and still free of
 * faults.
 */
export function followingQuestionnaire(questionnaire: Questionnaire, seed: number): Questionnaire {
  const items = itemsOf(questionnaire);
  const asked = new Set(items.flatMap(({ appliesIf }) => [...answersIn(appliesIf)]));
  // Items on whose answers others depend keep their ids.
  const free = items.filter(({ id }) => !asked.has(id)).map(({ id }) => id);
  const chosen = mixed(free, chanceFrom(seed));
  const each = Math.max(1, Math.floor(items.length / ITEMS_PER_CHANGE));
  const reworded = new Set(chosen.splice(0, each));
  const changed = new Set(chosen.splice(0, each));
  const replaced = new Set(chosen.splice(0, each));
  const idOf = (id: string) => (replaced.has(id) ? `${id}-N` : id);
  const following = (item: Item): Item => {
    if (reworded.has(item.id)) {
      const earlier = itemDigest(item, questionnaire.scale);
      return { ...item, text: `所属において、${item.text}`, sameAs: [...item.sameAs, earlier] };
    }
    if (changed.has(item.id)) return { ...item, text: `出先と委託先も含めて、${item.text}`, sameAs: [] };
    if (replaced.has(item.id)) return { ...item, id: idOf(item.id), text: `（新しい項目）${item.text}`, sameAs: [] };
    return item;
  };
  return {
    ...questionnaire,
    version: `${questionnaire.version}-next`,
    chapters: questionnaire.chapters.map((chapter) => ({ ...chapter, items: chapter.items.map(following) })),
    facts: questionnaire.facts.map((fact) => ({ ...fact, items: fact.items.map(idOf) })),
    obligations: questionnaire.obligations.map((obligation) => ({
      ...obligation,
      representedBy: { ...obligation.representedBy, items: obligation.representedBy.items.map(idOf) },
    })),
  };
}

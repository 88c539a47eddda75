import { describe, expect, it } from 'vitest';
import { attachedAgain } from '#domain/answers/attachment.ts';
import { answeredOtherwiseWorded } from '#domain/answers/changed-wording.ts';
import { blankAnswer, choose } from '#domain/answers/commands.ts';
import { countedResponse } from '#domain/answers/counted-response.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { draftWith, signOffOf } from '../../support/response.ts';
import { questionnaire } from '../../support/small-questionnaire.ts';

describe('answers that were given to another wording', () => {
  const [one, two, three] = itemsOf(questionnaire);
  if (one === undefined || two === undefined || three === undefined) throw new Error('there are three items');
  const given = (item: typeof one, digest?: string) => {
    const answer = choose(blankAnswer(questionnaire, item), questionnaire, item, 'yes');
    return digest === undefined ? answer : { ...answer, digest };
  };
  const otherwise = (items: readonly (typeof one)[], ...answers: ReturnType<typeof given>[]) =>
    answeredOtherwiseWorded(questionnaire, items, new Map(answers.map((each) => [each.item, each]))).map(
      ({ id }) => id,
    );

  it('are found in the order of the items, and no others', () => {
    expect(otherwise([one, two, three], given(three, 'earlier'), given(two), given(one, 'earlier'))).toEqual([
      one.id,
      three.id,
    ]);
    expect(otherwise([one], { ...blankAnswer(questionnaire, one), digest: 'earlier' })).toEqual([]);
    expect(otherwise([one])).toEqual([]);
  });

  it('are none where the earlier wording means the same', () => {
    expect(otherwise([{ ...one, sameAs: ['earlier'] }], given(one, 'earlier'))).toEqual([]);
  });
});

describe('a response as it counts', () => {
  const presets = [{ flag: 'cloud', on: true, locked: true }];

  it('has the presets that are locked over the profile of a draft, and never over a signed one', () => {
    expect(countedResponse(draftWith(), presets).profile).toMatchObject({ cloud: { on: true } });
    const signed = draftWith({ signOff: signOffOf('d'.repeat(64)) });
    expect(countedResponse(signed, presets)).toEqual(signed);
  });
});

it('attachments come back with ids of their own, each with its bytes', () => {
  const said = ['一.png', '二.png'].map((name) => ({ name, item: 'A-1' })) as unknown as Parameters<
    typeof attachedAgain
  >[0];
  let count = 0;
  const back = attachedAgain(said, [Uint8Array.of(1), Uint8Array.of(2)], () => `id ${String((count += 1))}`);
  expect(back.map(({ attachment: { id, name }, bytes }) => [id, name, bytes[0]])).toEqual([
    ['id 1', '一.png', 1],
    ['id 2', '二.png', 2],
  ]);
  expect(attachedAgain(said, [Uint8Array.of(1)], () => 'id')).toHaveLength(1);
});

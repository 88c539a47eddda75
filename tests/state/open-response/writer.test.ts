import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/answers/answer.ts';
import { blankAnswer, edit } from '#domain/answers/commands.ts';
import type { ContentChange } from '#domain/answers/content.ts';
import type { NotStored } from '#domain/answers/response-repository.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import { createWriter } from '#state/open-response/writer.ts';
import { createSavingStore, savingBadge } from '#state/saving.ts';
import { questionnaire } from '../../support/small-questionnaire.ts';

const [item] = itemsOf(questionnaire);
if (item === undefined) throw new Error('the questionnaire has items');
const blank = blankAnswer(questionnaire, item);
const saying = (comment: string): ContentChange => ({ kind: 'answer', answer: edit(blank, { comment }) });
const said = (change: ContentChange) => (change.kind === 'answer' ? change.answer.comment : change.kind);
const moment = () => new Promise((resolve) => setTimeout(resolve));

/** A writer over a disk that answers when the test has it answer. */
function newWriter() {
  const saving = createSavingStore();
  const asked: string[] = [];
  const arrived: Answer['comment'][] = [];
  const answers: ((outcome: Result<null, NotStored>) => void)[] = [];
  const writer = createWriter(
    saving,
    (change) => {
      asked.push(said(change));
      return new Promise((resolve) => answers.push(resolve));
    },
    (change) => arrived.push(said(change)),
  );
  const answer = async (outcome: Result<null, NotStored>) => {
    answers.shift()?.(outcome);
    await moment();
  };
  return { saving, writer, asked, arrived, answer, badge: () => savingBadge(saving.getState()) };
}

const refused = fail({ kind: 'storage' as const });

describe('the writer of a response', () => {
  it('writes one change after the other, and is 保存済み only when the last one is stored', async () => {
    const { writer, asked, arrived, answer, badge } = newWriter();
    for (const comment of ['一', '二']) writer.write(saying(comment));
    expect([asked, badge()]).toEqual([['一'], 'saving']);
    await answer(ok(null));
    expect([asked, arrived, badge()]).toEqual([['一', '二'], ['一'], 'saving']);
    await answer(ok(null));
    expect([arrived, badge()]).toEqual([['一', '二'], 'saved']);
    expect(writer.pending()).toEqual([]);
  });

  it('keeps what was refused first in the queue, and writes nothing newer before it', async () => {
    const { writer, asked, answer, badge } = newWriter();
    writer.write(saying('一'));
    writer.write(saying('二'));
    await answer(refused);
    expect([asked, badge()]).toEqual([['一'], 'failed']);
    expect(writer.pending().map(said)).toEqual(['一', '二']);
    writer.write(saying('三'));
    await moment();
    expect(asked).toEqual(['一', '一']);
    for (let left = 3; left > 0; left -= 1) await answer(ok(null));
    expect([asked, badge()]).toEqual([['一', '一', '二', '三'], 'saved']);
  });

  it('is tried again by a flush of everything, and closing waits for it', async () => {
    const { saving, writer, asked, answer, badge } = newWriter();
    writer.write(saying('一'));
    await answer(refused);
    let flushed = false;
    void saving.flush().then(() => (flushed = true));
    await moment();
    expect([asked, flushed]).toEqual([['一', '一'], false]);
    await answer(ok(null));
    expect([flushed, badge()]).toEqual([true, 'saved']);
  });

  it('is waited for by a flush that hands it the text only then', async () => {
    const { saving, writer, answer } = newWriter();
    const withdraw = saving.beforeClosing(async () => {
      withdraw();
      writer.write(saying('最後'));
    });
    let flushed = false;
    void saving.flush().then(() => (flushed = true));
    await moment();
    expect(flushed).toBe(false);
    await answer(ok(null));
    expect(flushed).toBe(true);
  });

  it('is empty once everything is stored, not before', async () => {
    const { writer, answer } = newWriter();
    writer.write(saying('一'));
    let empty = false;
    void writer.empty().then(() => (empty = true));
    await answer(refused);
    expect(empty).toBe(false);
    void writer.flush();
    await moment();
    await answer(ok(null));
    expect(empty).toBe(true);
  });
});

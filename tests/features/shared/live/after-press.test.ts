// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPress } from '#features/shared/live/after-press.ts';

beforeEach(() => {
  vi.useFakeTimers();
  afterPress(() => {});
  fireEvent.pointerUp(window);
  vi.runAllTimers();
});

describe('what waits for a press', () => {
  it('runs at once while nothing is pressed', () => {
    const work = vi.fn();
    afterPress(work);
    expect(work).toHaveBeenCalledOnce();
  });

  it('waits until the click is over, even when a field loses its focus in between', () => {
    const field = document.body.appendChild(document.createElement('input'));
    const work = vi.fn();
    field.focus();
    fireEvent.pointerDown(document.body);
    field.blur();
    afterPress(work);
    vi.runAllTimers();
    expect(work).not.toHaveBeenCalled();
    fireEvent.pointerUp(document.body);
    expect(work).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(work).toHaveBeenCalledOnce();
  });

  it('does not wait for ever when the release was outside of the window', () => {
    const work = vi.fn();
    fireEvent.pointerDown(document.body);
    afterPress(work);
    fireEvent.pointerMove(document.body, { buttons: 0 });
    vi.runAllTimers();
    expect(work).toHaveBeenCalledOnce();
  });

  it('keeps its order, also with what comes between the release and the click', () => {
    const order: number[] = [];
    fireEvent.pointerDown(document.body);
    afterPress(() => order.push(1));
    fireEvent.pointerUp(document.body);
    afterPress(() => order.push(2));
    vi.runAllTimers();
    expect(order).toEqual([1, 2]);
  });
});

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { placeAfter } from '#ui/chart/heat-place.ts';
import { offsetShowing, visibleSpan } from '#ui/chart/heat-window.ts';
import { HeatGrid } from '#ui/chart/HeatGrid.tsx';
import { radarPath, spokePoint } from '#ui/chart/radar-geometry.ts';
import { Radar } from '#ui/chart/Radar.tsx';

describe('the window of a heat grid', () => {
  it('holds everything in sight, and little more', () => {
    for (let offset = 0; offset < 24_000; offset += 37) {
      const { from, to } = visibleSpan(offset, 500, 40, 600);
      expect(from * 40).toBeLessThanOrEqual(offset);
      expect(to === 600 || to * 40 >= offset + 500).toBe(true);
      expect(to - from).toBeLessThanOrEqual(32);
    }
  });

  it('moves no further than needed to show a cell', () => {
    expect(offsetShowing(400, 40, 0, 500)).toBe(0);
    expect(offsetShowing(480, 40, 0, 500)).toBe(20);
    expect(offsetShowing(80, 40, 300, 500)).toBe(80);
  });
});

describe('a heat grid', () => {
  it('draws a part of a large table and tells its whole size', () => {
    render(
      <HeatGrid
        label="表"
        corner="所属"
        columns={Array.from({ length: 150 }, (_, index) => ({ id: `${index}`, header: `${index}`, title: `${index}` }))}
        rows={Array.from({ length: 600 }, (_, index) => ({ id: `${index}`, header: `課${index}` }))}
        foot={[{ id: 'sum', header: '全体' }]}
        columnWidth={5}
        value={(row, column) => ({ text: `${row}/${column}`, level: 'plain' })}
        describe={() => ''}
        onOpen={() => undefined}
      />,
    );
    const grid = screen.getByRole('grid', { name: '表' });
    expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['602', '151']);
    expect(grid.querySelectorAll('[role=gridcell]').length).toBeLessThan(1000);
    expect(screen.getByText('600/0')).toBeTruthy();
  });

  it('is walked within its edges, and leaves other keys alone', () => {
    const size = { rows: 3, columns: 2 };
    expect(placeAfter('ArrowLeft', false, { row: 0, column: 0 }, size)).toEqual({ row: 0, column: -1 });
    expect(placeAfter('ArrowLeft', false, { row: 0, column: -1 }, size)).toEqual({ row: 0, column: -1 });
    expect(placeAfter('PageDown', false, { row: 0, column: 1 }, size)).toEqual({ row: 2, column: 1 });
    expect(placeAfter('End', true, { row: 0, column: 0 }, size)).toEqual({ row: 2, column: 1 });
    expect(placeAfter('Tab', false, { row: 0, column: 0 }, size)).toBeNull();
  });
});

describe('a radar', () => {
  it('starts upwards and goes round clockwise', () => {
    const [top, right] = [spokePoint(0, 4, 1, 100), spokePoint(1, 4, 0.5, 100)];
    expect([top.x, top.y, right.x, right.y].map((value) => Math.round(value))).toEqual([0, -100, 50, 0]);
  });

  it('breaks its line at a spoke without a value', () => {
    expect(radarPath([1, 1, 1, 1], 100).match(/M/g)).toHaveLength(4);
    expect(radarPath([1, null, 1, 1], 100).match(/M/g)).toHaveLength(2);
  });

  it('is a named picture with a legend in words', () => {
    const values = [0.5, 1, 0];
    render(
      <Radar
        label="数字は表にあります"
        spokes={['一', '二', '三']}
        series={[
          { id: 'own', label: '市民課', values },
          { id: 'city', label: '市全体', values },
        ]}
      />,
    );
    expect(screen.getByRole('img', { name: '数字は表にあります' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((entry) => entry.textContent)).toEqual(['市民課', '市全体']);
  });
});

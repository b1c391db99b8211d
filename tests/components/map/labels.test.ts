import { describe, expect, it } from 'vitest';
import { placeLabels, type Label, type LabelSpace, type Named } from '../../../components/map/labels';
import { textWidth } from '../../../components/map/text-width';

const SPACE: LabelSpace = { width: 300, height: 200, taken: [], active: null };

function dot(id: string, x: number, y: number): Named {
  return { id, name: id, x, y, at: 'dot', size: 12 };
}

function sides(labels: readonly Label[]): string[] {
  return labels.map(({ text, anchor }) => `${text} ${anchor}`);
}

describe('names on a map', () => {
  it('stand to the right of their dot where there is room, else to its left', () => {
    expect(sides(placeLabels([dot('Sumy', 100, 100), dot('Kursk', 280, 50)], SPACE))).toEqual([
      'Sumy start',
      'Kursk end',
    ]);
  });

  it('do not lie on one another, nor on a dot', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      dot(`Town ${index}`, 100 + (index % 8) * 14, 60 + index * 2),
    );
    const labels = placeLabels(crowd, SPACE);
    const boxes = labels.map(({ text, x, y, anchor }) => {
      const width = textWidth(text, 12);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return { left, right: left + width, top: y - 6, bottom: y + 6 };
    });
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.length).toBeLessThan(40);
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
        expect(apart).toBe(true);
      }
    });
  });

  it('go to the most important where not all have room', () => {
    const stacked = ['First', 'Second', 'Third'].map((name) => dot(name, 290, 100));
    const corner = { ...SPACE, width: 300, taken: [{ left: 0, top: 0, right: 230, bottom: 90 }] };
    expect(placeLabels(stacked, corner)[0]?.id).toBe('First');
  });

  it('are given to what the reader is at, even where they cover others', () => {
    const all = [dot('First', 150, 100), dot('Second', 152, 101)];
    const full = { ...SPACE, taken: [{ left: 0, top: 0, right: 300, bottom: 200 }] };
    expect(placeLabels(all, full)).toEqual([]);
    expect(placeLabels(all, { ...full, active: 'Second' }).map(({ id }) => id)).toEqual(['Second']);
  });

  it('keep clear of buttons, also where the reader is', () => {
    const buttons = { left: 266, right: 300, top: 0, bottom: 98 };
    const crowd = [dot('Erith', 170, 40), dot('Louth', 225, 28), dot('Penge', 225, 52), dot('Anerley', 240, 40)];
    const [active] = placeLabels(crowd, { ...SPACE, taken: [buttons], active: 'Anerley' });
    expect(active?.text).toBe('Anerley');
    expect(active?.anchor).not.toBe('start');
  });

  it('keep within the map', () => {
    expect(placeLabels([dot('Far away', 500, 100)], SPACE)).toEqual([]);
    expect(placeLabels([dot('Far away', 500, 100)], { ...SPACE, active: 'Far away' })).toEqual([]);
  });

  it('of countries are written where they fit into the land', () => {
    const land = (room: number): Named => ({ id: 'BY', name: 'Belarus', x: 150, y: 100, at: { room }, size: 11 });
    expect(placeLabels([land(120)], SPACE)).toHaveLength(1);
    expect(placeLabels([land(20)], SPACE)).toEqual([]);
  });

  it('are cut when a page makes them endless', () => {
    const [label] = placeLabels([{ ...dot('x', 10, 100), name: 'Llan'.repeat(500) }], SPACE);
    expect(label?.text).toHaveLength(28);
  });
});

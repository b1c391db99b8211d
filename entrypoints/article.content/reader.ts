import type { CorrectionKind, ItemRef, Span } from '../../engine/model';
import { correctionWords } from '../../components/corrections/correction-words';
import { stepTo } from '../../page/hover/cursor';
import { markAt } from '../../page/hover/hit';
import { startHover, type Hover } from '../../page/hover/hover';
import type { OpenCard } from '../../page/hover/ports';
import type { Mark } from '../../page/marks/mark';
import { createMarking, firstVisible, type Marking } from '../../page/marks/marking';
import type { Painter } from '../../page/marks/painter';
import { quietly } from '../../page/quietly';
import { FLASH_TIME, scrollToRange } from '../../page/reveal/reveal';
import type { Corrections, Outcome } from '../../page/session/corrections';
import { correctionAt } from '../../page/session/correction-at';
import type { Reading } from '../../page/session/reading';
import type { Settings } from '../../protocol/settings';
import type { AskMap } from '../../components/map/map-request';
import type { Told } from '../../components/card/told-view';
import { createCard, type Card } from './card';

/** Milliseconds a card stays after the pointer has left it. */
const LEAVE_DELAY = 300;

export interface ReaderPorts {
  readonly view: Window;
  readonly painter: Painter;
  readonly isAlive: () => boolean;
  readonly corrections: Corrections;
  readonly askMap: AskMap;
}

/** Marks, card, pointer and keyboard of one page, put together. */
export interface Reader {
  readonly show: (reading: Reading | null, settings: Settings) => void;
  /** @returns false when the span is not on the page. */
  readonly reveal: (span: Span) => boolean;
  readonly marking: Marking;
  readonly stop: () => void;
}

interface Parts {
  readonly view: Window;
  readonly marking: Marking;
  readonly card: Card;
}

export function createReader({ view, painter, isAlive, corrections, askMap }: ReaderPorts): Reader {
  let hoverDelay = LEAVE_DELAY;
  let cursor: Mark | null = null;
  /** While a correction is on its way, the card stays open over marks that change. */
  let correcting = false;
  const marking = createMarking(painter);
  const card = createCard({
    document: view.document,
    askMap,
    onPin: () => {
      hover.send({ type: hoverState() === 'pinned' ? 'unpin' : 'pin' });
    },
    onClose: () => {
      hover.send({ type: 'close' });
    },
    onJump: (span) => {
      hover.send({ type: 'pin' });
      revealSpan(parts, span);
    },
    onFix: (item, kind) => void fix(item, kind).catch(() => undefined),
    onUndo: (ids) => void undo(ids).catch(() => undefined),
  });
  const fix = async (item: ItemRef, kind: CorrectionKind): Promise<void> => {
    const analysis = marking.marked()?.analysis;
    const correction = analysis === undefined ? null : correctionAt(analysis, { item, kind });
    if (correction === null || correcting) return;
    hover.send({ type: 'pin' });
    correcting = true;
    const outcome = await corrections.make(correction);
    correcting = false;
    card.tell(toldOf(outcome, correctionWords(correction)));
  };
  const undo = async (ids: readonly string[]): Promise<void> => {
    await corrections.undo(ids);
    hover.send({ type: 'close' });
    card.announce('Your correction was taken back.');
  };
  const parts: Parts = { view, marking, card };
  let open: OpenCard | null = null;
  const hoverState = (): 'pinned' | 'other' => (open?.pinned === true ? 'pinned' : 'other');

  const hover: Hover = startHover({
    view,
    isAlive,
    delays: () => ({ open: hoverDelay, leave: LEAVE_DELAY }),
    markAt: (point) => {
      const marked = marking.marked();
      return marked === null ? null : markAt(view.document, { point, ...marked });
    },
    cardBox: card.box,
    isCard: card.contains,
    show: (next) => {
      open = next;
      cursor = next?.mark ?? cursor;
      showCard(parts, next);
    },
    step: (direction) => {
      cursor = step(parts, { direction, from: cursor });
      return cursor;
    },
    cursor: () => cursor,
    focusCard: card.focus,
  });

  return {
    show(reading, settings) {
      hoverDelay = settings.hoverDelay;
      const before = marking.marked()?.marks;
      const marked = marking.show(reading, settings.marks);
      if (marked?.marks === before && marked !== null) return;
      cursor = null;
      if (!correcting) hover.send({ type: 'close' });
    },
    reveal: (span) => revealSpan(parts, span),
    marking,
    stop() {
      hover.stop();
      card.remove();
      marking.show(null, {} as Settings['marks']);
    },
  };
}

function toldOf(outcome: Outcome, sentence: string): Told {
  switch (outcome.state) {
    case 'made':
      return { sentence: `${sentence}.`, undo: outcome.id };
    case 'no-change':
      return { sentence: 'Nothing changed: the article has no other words for it.', undo: null };
    case 'not-kept':
      return { sentence: 'This could not be remembered. Reload the page and try again.', undo: null };
  }
}

function showCard({ marking, card }: Parts, open: OpenCard | null): void {
  const marked = marking.marked();
  const range = open === null ? null : (marked?.places.rangeOf(open.mark) ?? null);
  marking.overlay('active', range === null ? null : (open?.mark ?? null));
  if (open === null || marked === null || range === null) card.hide();
  else card.show({ card: open, analysis: marked.analysis, range });
}

function step(
  { view, marking, card }: Parts,
  { direction, from }: { readonly direction: 'next' | 'previous'; readonly from: Mark | null },
): Mark | null {
  const marked = marking.marked();
  const mark = marked === null ? null : stepTo(marked.marks, { direction, from, firstVisible: firstVisible(marked) });
  const range = mark === null ? null : (marked?.places.rangeOf(mark) ?? null);
  if (marked === null || mark === null || range === null) return null;
  scrollToRange(range, { view, avoid: null });
  marking.overlay('active', mark);
  card.announce(`${marked.analysis.text.slice(mark.start, mark.end).slice(0, 200)}, ${mark.kind}`);
  return mark;
}

function revealSpan({ view, marking, card }: Parts, span: Span): boolean {
  const range = marking.marked()?.places.rangeOf(span) ?? null;
  if (range === null || !scrollToRange(range, { view, avoid: card.box() })) return false;
  marking.overlay('flash', span);
  view.setTimeout(
    quietly(() => {
      marking.overlay('flash', null);
    }),
    FLASH_TIME,
  );
  return true;
}

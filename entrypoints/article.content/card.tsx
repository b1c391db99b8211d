import { render, type JSX } from 'preact';
import type { Analysis, CorrectionKind, ItemRef, Span } from '../../engine/model';
import cardCss from '../../components/card/card.css?inline';
import { CardView } from '../../components/card/card-view';
import { cardOf } from '../../components/card/content';
import type { CardContent } from '../../components/card/card';
import { type Told, ToldView } from '../../components/card/told-view';
import mapCss from '../../components/map/map.css?inline';
import { CARD_MAP, type AskMap } from '../../components/map/map-request';
import { SHORT_BORDERS_NOTE } from '../../components/map/map-words';
import { MapRoom } from '../../components/map/MapRoom';
import { PlaceMap } from '../../components/map/PlaceMap';
import tokensCss from '../../components/tokens.css?inline';
import { createHost, type Host } from '../../page/host/host';
import { followRange } from '../../page/host/place-card';
import type { OpenCard } from '../../page/hover/ports';
import type { Box } from '../../page/hover/way';
import { quietly } from '../../page/quietly';
import { cardMaps, type CardMaps } from './card-maps';

export interface CardPorts {
  readonly document: Document;
  readonly onPin: () => void;
  readonly onClose: () => void;
  /** The reader goes to another mention, from a card that stays where it is. */
  readonly onJump: (span: Span) => void;
  /** The reader says what is wrong with a mention. */
  readonly onFix: (item: ItemRef, kind: CorrectionKind) => void;
  readonly onUndo: (ids: readonly string[]) => void;
  /** Null when there is no map of it. */
  readonly askMap: AskMap;
}

/** What a card is opened with. */
export interface Opening {
  readonly card: OpenCard;
  readonly analysis: Analysis;
  /** The words it is put beside. */
  readonly range: Range;
}

/** The one card of the page, in its host. */
export interface Card {
  readonly show: (opening: Opening) => void;
  readonly hide: () => void;
  /** Says what came of a correction, where the card stands, and closes it after a while; nothing when no card is open. */
  readonly tell: (told: Told) => void;
  readonly announce: (line: string) => void;
  readonly focus: () => void;
  readonly box: () => Box | null;
  readonly contains: (target: EventTarget | null) => boolean;
  readonly remove: () => void;
}

/** Milliseconds what came of a correction can be read and taken back, without the pointer on it. */
const TOLD_TIME = 8_000;

export function createCard(ports: CardPorts): Card {
  const { document } = ports;
  let host: Host | null = null;
  let opening: Opening | null = null;
  /** Of the analysis the card was last opened over. */
  let maps: { readonly analysis: Analysis; readonly drawn: CardMaps } | null = null;
  /** Of the mention jumped to, while the card stays at the mark it was opened at. */
  let item: ItemRef | null = null;
  /** What came of a correction: stands there instead of the item. */
  let told: Told | null = null;
  let focusedBefore: HTMLElement | null = null;
  let leaveThere = (): void => undefined;

  const ownHost = (): Host => {
    if (host?.isThere() !== true) host = createHost(document, tokensCss + cardCss + mapCss);
    return host;
  };
  const element = (): HTMLElement | null =>
    opening === null ? null : (host?.container.querySelector<HTMLElement>('.card') ?? null);

  const draw = ({ card, analysis }: Opening): void => {
    if (told !== null) {
      const undo = quietly((id: string) => {
        ports.onUndo([id]);
      });
      render(<ToldView told={told} onUndo={undo} onClose={quietly(ports.onClose)} />, ownHost().container);
      return;
    }
    const content = cardOf(analysis, item ?? card.mark.item);
    if (content === null) return;
    render(
      <CardView
        content={content}
        map={mapOf(content, analysis)}
        pinned={card.pinned}
        onPin={quietly(ports.onPin)}
        onClose={quietly(ports.onClose)}
        onJump={quietly(jump)}
        onShow={quietly(ports.onJump)}
        onFix={quietly((kind) => {
          ports.onFix(item ?? card.mark.item, kind);
        })}
        onUndo={quietly(ports.onUndo)}
      />,
      ownHost().container,
    );
  };

  const mapOf = (content: CardContent, analysis: Analysis): JSX.Element | null => {
    if (content.type !== 'place') return null;
    if (maps?.analysis !== analysis) maps = { analysis, drawn: cardMaps(analysis, ports.askMap) };
    const map = maps.drawn.of(content.entity, quietly(redraw));
    if (map === null) return null;
    if (map === 'asked') return <MapRoom {...CARD_MAP} note={SHORT_BORDERS_NOTE} />;
    return <PlaceMap map={map} name={content.title} />;
  };
  const redraw = (): void => {
    if (opening !== null) draw(opening);
  };

  const jump = (mention: number): void => {
    const ref = item ?? opening?.card.mark.item;
    if (opening === null || ref?.type !== 'mention') return;
    const span = opening.analysis.entities.find(({ id }) => id === ref.entity)?.mentions[mention];
    if (span === undefined) return;
    item = { ...ref, mention };
    ports.onJump(span);
    draw(opening);
  };

  const hide = (): void => {
    leaveThere();
    const hadFocus = host?.hasFocus() === true;
    opening = null;
    item = null;
    told = null;
    if (host !== null) render(null, host.container);
    if (hadFocus) focusedBefore?.focus({ preventScroll: true });
    focusedBefore = null;
  };

  /** Not while the reader is at it. */
  const closeLater = (shown: Told): void => {
    document.defaultView?.setTimeout(
      quietly(() => {
        if (told !== shown) return;
        if (host?.hasFocus() === true || element()?.matches(':hover') === true) closeLater(shown);
        else ports.onClose();
      }),
      TOLD_TIME,
    );
  };

  return {
    show(next) {
      leaveThere();
      if (opening?.card.mark !== next.card.mark) {
        item = null;
        told = null;
        if (opening !== null && host !== null) render(null, host.container);
      }
      opening = next;
      draw(next);
      const card = element();
      // A pinned card stays at its place on the screen while the page moves under it.
      if (card === null || (next.card.pinned && card.dataset.placed !== undefined)) return;
      leaveThere = followRange({ card, range: next.range, at: next.card.at });
    },
    hide,
    tell(next) {
      if (opening === null) return;
      const hadFocus = host?.hasFocus() === true;
      leaveThere();
      told = next;
      draw(opening);
      const card = element();
      if (card === null) return;
      leaveThere = followRange({ card, range: opening.range, at: opening.card.at });
      if (hadFocus) (card.querySelector<HTMLElement>('.fix') ?? card).focus({ preventScroll: true });
      ownHost().announce(next.sentence);
      closeLater(next);
    },
    announce(line) {
      ownHost().announce(line);
    },
    focus() {
      if (host?.hasFocus() !== true) focusedBefore = document.activeElement as HTMLElement | null;
      element()?.focus({ preventScroll: true });
    },
    box: () => element()?.getBoundingClientRect() ?? null,
    contains: (target) => host?.contains(target) === true,
    remove() {
      hide();
      host?.remove();
      host = null;
    },
  };
}

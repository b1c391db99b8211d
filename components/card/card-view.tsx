import type { ComponentChildren, JSX } from 'preact';
import type { CorrectionKind, Span } from '../../engine/model';
import { ActorBody } from './actor-body';
import type { CardContent } from './card';
import { DateBody } from './date-body';
import { FigureBody } from './figure-body';
import { FixBar, MadeFixes } from './fix-bar';
import { CloseSign, PinSign } from './icons';
import { MentionsFoot } from './mentions-foot';
import { PlaceBody } from './place-body';
import { QuoteBody } from './quote-body';
import { SurenessDots } from './parts';
import { Why } from './why';

export interface CardProps {
  readonly content: CardContent;
  /** Of a place, where it has been drawn. */
  readonly map?: ComponentChildren;
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
  /** Goes to another mention, given its position. */
  readonly onJump: (mention: number) => void;
  /** Goes to another place of the article; where it is not given, lines that would go there are text. */
  readonly onShow?: ((span: Span) => void) | undefined;
  readonly onFix: (kind: CorrectionKind) => void;
  /** Takes corrections back, given their ids. */
  readonly onUndo: (ids: readonly string[]) => void;
}

/** The card of one item. Everything it shows of the page is text. */
export function CardView(props: CardProps): JSX.Element {
  const { content, pinned, onPin, onClose, onJump, onFix, onUndo } = props;
  const { kind, label, title, sureness } = content;
  return (
    <div class="card" data-kind={kind} role="dialog" aria-label={`${label}: ${title}`} tabIndex={-1} lang="en">
      <header class="head">
        <div class="label">
          <span class="swatch" aria-hidden="true" />
          {label}
        </div>
        <div class="tools">
          <button
            type="button"
            class="tool"
            aria-pressed={pinned}
            aria-label="Keep this card open"
            title="Keep this card open"
            onClick={onPin}
          >
            <PinSign filled={pinned} />
          </button>
          <button type="button" class="tool" aria-label="Close" title="Close (Escape)" onClick={onClose}>
            <CloseSign />
          </button>
        </div>
        <h2 class={isSaidBelow(content) ? 'heard' : `title title-${content.type}`} dir="auto">
          {title}
        </h2>
      </header>
      <div class="body">
        <Body {...props} />
        {'why' in content && (
          <>
            <Why why={content.why} mentions={content.mentions} onJump={onJump} />
            <MadeFixes made={content.made} onUndo={onUndo} />
          </>
        )}
      </div>
      {'fixes' in content && <FixBar fixes={content.fixes} onFix={onFix} />}
      <footer class="foot">
        {'mentions' in content && <MentionsFoot mentions={content.mentions} onJump={onJump} />}
        <SurenessDots sureness={sureness} />
      </footer>
    </div>
  );
}

/** A figure whose words are its number and unit need not be read twice. */
function isSaidBelow(content: CardContent): boolean {
  return content.type === 'figure' && content.title === `${content.amount} ${content.unit}`.trim();
}

function Body({ content, map, onShow }: Pick<CardProps, 'content' | 'map' | 'onShow'>): JSX.Element {
  switch (content.type) {
    case 'actor':
      return <ActorBody card={content} />;
    case 'place':
      return <PlaceBody card={content} map={map} onShow={onShow} />;
    case 'figure':
      return <FigureBody card={content} onShow={onShow} />;
    case 'quote':
      return <QuoteBody card={content} />;
    case 'date':
      return <DateBody card={content} />;
  }
}

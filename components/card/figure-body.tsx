import type { JSX } from 'preact';
import type { Span } from '../../engine/model';
import type { FigureCard } from './card';
import { Audit } from './audit';
import { Row } from './parts';

interface Props {
  readonly card: FigureCard;
  /** Goes to another figure of the article. */
  readonly onShow: ((span: Span) => void) | undefined;
}

/** The number, then what it counts, who says so, how sure, when and where; then what other figures say. */
export function FigureBody({ card, onShow }: Props): JSX.Element {
  const { unit, conversions, counted, claim, howSure, source, lacksSource, asOf, place, inherited, audit } = card;
  return (
    <>
      <Amount card={card} />
      {conversions !== null && <p class="conversions">that is {conversions}</p>}
      <dl>
        <Row label="Counted">{counted === unit ? null : counted}</Row>
        <Row label="Claim">{claim === null ? null : <bdi>“{claim}”</bdi>}</Row>
        <Row label="Who says so">
          {source === null && lacksSource ? <span class="none">the article names nobody</span> : source}
        </Row>
        <Row label="How sure">{howSure}</Row>
        <Row label="As of">{asOf}</Row>
        <Row label="Where">{place}</Row>
      </dl>
      {inherited !== null && <p class="note">{inherited}</p>}
      {audit !== null && <Audit audit={audit} onShow={onShow} />}
    </>
  );
}

/** A tail that begins with a comma stands close to what it follows. */
function Amount({ card: { lead, amount, unit, tail } }: Pick<Props, 'card'>): JSX.Element {
  return (
    <p class="amount">
      {lead !== null && <span class="change">{lead} </span>}
      <span class="number">{amount}</span>{' '}
      <span class="unit">
        <bdi>{unit}</bdi>
        {tail !== null && <span class="change">{tail.startsWith(',') ? tail : ` ${tail}`}</span>}
      </span>
    </p>
  );
}

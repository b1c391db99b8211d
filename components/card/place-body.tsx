import type { ComponentChildren, JSX } from 'preact';
import type { Span } from '../../engine/model';
import type { PlaceCard } from './card';
import type { Happening } from './happenings';
import { Names, Row, Sayings, Section } from './parts';
import { WhyHere } from './why';

interface Props {
  readonly card: PlaceCard;
  /** The map of it, once there is one. */
  readonly map: ComponentChildren;
  /** Goes to the place in the article; where it is undefined, lines are text. */
  readonly onShow: ((span: Span) => void) | undefined;
}

/** Where it is, on a map and in words; then what the article says of it. */
export function PlaceBody({ card, map, onShow }: Props): JSX.Element {
  const { sort, liesIn, population, otherNames, gazetteerName, runnerUp, isDoubtful, standsFor } = card;
  return (
    <>
      <p class="role">
        {sort}
        {liesIn.length > 0 && (
          <>
            {' in '}
            <bdi>{liesIn.join(', ')}</bdi>
          </>
        )}
      </p>
      {map}
      <WhyHere why={card.why} mentions={card.mentions} />
      <dl>
        <Row label="Here means">{standsFor}</Row>
        <Row label={isDoubtful ? 'Or perhaps' : 'Could be'}>{runnerUp}</Row>
        <Row label="Population">{population}</Row>
        <Row label="Also">{otherNames.length === 0 ? null : <Names names={otherNames} />}</Row>
        <Row label="On maps">{gazetteerName}</Row>
      </dl>
      <Happenings title="How it lies" happenings={card.relations} onShow={onShow} />
      <Happenings title="In this article" happenings={card.happens} onShow={onShow} />
      <Sayings says={card.says} more={card.saysMore} />
    </>
  );
}

function Happenings({
  title,
  happenings,
  onShow,
}: {
  readonly title: string;
  readonly happenings: readonly Happening[];
  readonly onShow: Props['onShow'];
}): JSX.Element | null {
  if (happenings.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="lines told">
        {happenings.map(({ excerpt, span }) => (
          <li key={`${span.start}-${span.end}`}>
            <button type="button" disabled={onShow === undefined} onClick={() => onShow?.(span)} dir="auto">
              <span class="two-lines">
                {excerpt.before}
                <b>{excerpt.match}</b>
                {excerpt.after}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

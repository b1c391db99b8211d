import type { JSX } from 'preact';
import type { PlaceCard } from './card';
import { Excerpts, Names, Row, Sayings } from './parts';
import { WhyHere } from './why';

export function PlaceBody({ card }: { readonly card: PlaceCard }): JSX.Element {
  const { level, country, within, otherNames, gazetteerName, runnerUp, standsFor } = card;
  const where = [
    level,
    ...(within === null ? [] : [within]),
    ...(country === null || country === within ? [] : [country]),
  ];
  return (
    <>
      <p class="role">
        <Names names={where} />
      </p>
      <WhyHere why={card.why} mentions={card.mentions} />
      <dl>
        <Row label="Here means">{standsFor}</Row>
        <Row label="Also">{otherNames.length === 0 ? null : <Names names={otherNames} />}</Row>
        <Row label="On maps">{gazetteerName}</Row>
        <Row label="Could be">{runnerUp}</Row>
      </dl>
      <Sayings says={card.says} more={card.saysMore} />
      <Excerpts title="Also in this article" excerpts={card.happens} />
    </>
  );
}

import type { JSX } from 'preact';
import type { FigureCard } from './card';
import { Row } from './parts';

export function FigureBody({ card }: { readonly card: FigureCard }): JSX.Element {
  const { amount, unit, change, counted, claim, howSure, source, asOf, place } = card;
  return (
    <>
      <p class="amount">
        <span class="number">{amount}</span> <bdi class="unit">{unit}</bdi>
        {change !== null && <span class="change">{change}</span>}
      </p>
      <dl>
        <Row label="Counted">{counted === unit ? null : counted}</Row>
        <Row label="Claim">{claim === null ? null : <bdi>“{claim}”</bdi>}</Row>
        <Row label="Who says so">{source ?? <span class="none">the article names nobody</span>}</Row>
        <Row label="How sure">{howSure}</Row>
        <Row label="As of">{asOf}</Row>
        <Row label="Where">{place}</Row>
      </dl>
    </>
  );
}

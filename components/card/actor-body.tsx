import type { JSX } from 'preact';
import type { ActorCard } from './card';
import { Excerpts, Names, Row, Sayings } from './parts';
import { WhyHere } from './why';

/** A person, an organisation or a group. */
export function ActorBody({ card }: { readonly card: ActorCard }): JSX.Element {
  const { roles, otherNames, calledAfter, says, saysMore, does } = card;
  return (
    <>
      {roles.map(({ text, of }) => (
        <p class="role" key={text}>
          <bdi>{text}</bdi>
          {of !== null && (
            <>
              {' '}
              <span class="of">
                of <bdi>{of}</bdi>
              </span>
            </>
          )}
        </p>
      ))}
      <WhyHere why={card.why} mentions={card.mentions} />
      {(otherNames.length > 0 || calledAfter !== null) && (
        <dl>
          <Row label="Also">{otherNames.length === 0 ? null : <Names names={otherNames} />}</Row>
          <Row label="Called after">{calledAfter}</Row>
        </dl>
      )}
      <Sayings says={says} more={saysMore} />
      <Excerpts title="Also in this article" excerpts={does} />
    </>
  );
}

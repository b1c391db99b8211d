import type { JSX } from 'preact';
import type { ActorCard } from './card';
import { Excerpts, Names, Row, Sayings } from './parts';

/** A person, an organisation or a group. */
export function ActorBody({ card }: { readonly card: ActorCard }): JSX.Element {
  const { roles, otherNames, says, saysMore, does, joined } = card;
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
      {otherNames.length > 0 && (
        <dl>
          <Row label="Also">
            <Names names={otherNames} />
          </Row>
        </dl>
      )}
      <Sayings says={says} more={saysMore} />
      <Excerpts title="Also in this article" excerpts={does} />
      {joined !== null && <p class="note">{joined}</p>}
    </>
  );
}

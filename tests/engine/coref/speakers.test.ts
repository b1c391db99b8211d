import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse';
import { blocksOf } from '../../../engine/text/blocks';
import { KNOWLEDGE } from '../model';

/** Speakers in text order by kind and name, "?" where the phrase is nobody known; an asterisk stands at the unnamed. Without articles. */
function speakersIn(text: string): (string | null)[] {
  const blocks = blocksOf(text, { title: 'none' });
  const { entities, quotations } = analyse({ id: 'case', text, blocks, published: null }, KNOWLEDGE);
  return quotations.map(({ speaker }) => {
    if (speaker === null) return null;
    const entity = entities.find(({ id }) => id === speaker.entity);
    return entity === undefined ? '?' : `${entity.kind}${entity.named ? '' : '*'} ${entity.name.replace(/^an? /i, '')}`;
  });
}

type Cases = readonly (readonly [text: string, ...speakers: (string | null)[]])[];

function check(cases: Cases): void {
  it.each(cases.map(([text, ...speakers]) => ({ text, speakers })))('$text', ({ text, speakers }) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
}

describe('titles, roles and appositions', () => {
  check([
    [
      'Governor Lena Brandt said the road was open. Brandt said it was dry.',
      'person Lena Brandt',
      'person Lena Brandt',
    ],
    ['The head of the Tarvo Trust, Ana Ruiz, said the mine was safe.', 'person Ana Ruiz'],
    ['Karl Lund, a neighbour, said the house was empty.', 'person Karl Lund'],
    ['Her neighbour Karl Lund said the house was empty.', 'person Karl Lund'],
    ['Former minister Pavel Dorn left on Monday. The former minister said he was tired.', 'person Pavel Dorn'],
    [
      'President Ana Ruiz arrived in Lima on Friday. The Peruvian president said the border was shut.',
      'person Ana Ruiz',
    ],
    [
      'President Ana Ruiz met President Bo Lind on Friday. The Peruvian president said the border was shut.',
      'person* Peruvian president',
    ],
    ['Senior researcher Mu Talli said it was small. Talli said it grew.', 'person Mu Talli', 'person Mu Talli'],
  ]);
});

describe('whose and of whom', () => {
  check([
    [
      'A spokesman for President Ana Ruiz said the talks had failed. The spokesman said it was over.',
      'person* spokesman for President Ana Ruiz',
      'person* spokesman for President Ana Ruiz',
    ],
    ["Ana Ruiz's lawyer said the case was weak.", "person* Ana Ruiz's lawyer"],
    ['A lawyer for Kestrel Mining said the case was weak.', 'person* lawyer for Kestrel Mining'],
    ['A friend of Ana Ruiz said she was ill.', 'person* friend of Ana Ruiz'],
    ["The mayor's office said the square was shut.", "organization* mayor's office"],
    ['A statement from the ministry said the bridge was safe.', 'document* statement from the ministry'],
  ]);
});

describe('ages and "the latter"', () => {
  check([
    ['Marta Olsen, 34, runs the shop. The 34-year-old said the rent was high.', 'person Marta Olsen'],
    ['Marta Olsen, 34, met Bo Lind, 51. The 51-year-old said the rent was high.', 'person Bo Lind'],
    ['Marta Olsen, 34, left the shop. The 51-year-old said the rent was high.', '?'],
    ['Marta Olsen met Bo Lind on Friday. The latter said the rent was high.', 'person Bo Lind'],
    ['Marta Olsen met Bo Lind on Friday. The former said the rent was high.', 'person Marta Olsen'],
    ['Marta Olsen left on Friday. The latter said the rent was high.', '?'],
  ]);
});

describe('the unnamed, again', () => {
  check([
    [
      'A senior official said it was ready. The same official said it was cheap.',
      'person* senior official',
      'person* senior official',
    ],
    [
      'An official who asked not to be named said it failed. "It is over," the official said.',
      'person* official',
      'person* official',
    ],
    [
      'A statement from the court said it was void. The statement said it was new.',
      'document* statement from the court',
      'document* statement from the court',
    ],
    ['One resident said it rose. Another resident said it fell.', 'person* One resident', 'person* Another resident'],
    ['"It rose," one of the sisters said. "It fell," said another.', 'person* one of the sisters', 'person* another'],
    ['Some of the survivors said it was old. Others said it was new.', 'group* Some of the survivors', 'group* Others'],
    ["The study's authors said it was so. They said it was new.", "group* study's authors", "group* study's authors"],
  ]);
});

describe('what takes up a phrase', () => {
  it('is a mention of the same entity, joined to the mention before', () => {
    const text = 'A pollster from Lima said it was close. The pollster said it was new.';
    const blocks = blocksOf(text, { title: 'none' });
    const { entities } = analyse({ id: 'case', text, blocks, published: null }, KNOWLEDGE);
    const [pollster, ...others] = entities.filter(({ kind }) => kind === 'person');
    expect(pollster?.mentions.map(({ start, end, why }) => [text.slice(start, end), why])).toEqual([
      ['A pollster from Lima', { rule: 'first-mention', antecedent: null }],
      ['The pollster', { rule: 'same-head', antecedent: 0 }],
    ]);
    expect(others).toEqual([]);
  });
});

describe('they and it', () => {
  check([
    ['Protesters marched through Lima. They said prices were high.', 'group* Protesters'],
    [
      'Two people familiar with the matter said it was close. They said it was done.',
      'group* Two people familiar with the matter',
      'group* Two people familiar with the matter',
    ],
    ['Bo Lind met the protesters. They said it was late.', 'group* protesters'],
    ['The health ministry closed two clinics. They said they were unsafe.', 'organization* health ministry'],
    ['Kestrel Mining lost money. The company said it was sorry.', 'organization Kestrel Mining'],
    ['Kestrel Mining lost money. "We are sorry," it said.', 'organization Kestrel Mining'],
    ['The report said the dam was old. It said it was cracked.', 'document* report', 'document* report'],
    ['Bo Lind and Karl Berg were rescued. Both men said it was dark.', 'group* Both men'],
    ['It was late. It said it was cold.', '?'],
    ['Ana Ruiz left. They said it was cold.', '?'],
  ]);
});

describe('people of whom some speak', () => {
  check([
    ['One of the women said the crew had fled.', 'person* One of the women'],
    ['Seven of the sailors said the crew had fled.', 'group* Seven of the sailors'],
    ['Half of voters said they were tired.', 'group* Half of voters'],
    ['One in five parents said they skipped meals.', 'group* One in five parents'],
    ['One of the letters said it was over.', 'document* One of the letters'],
  ]);
});

describe('bodies, places and papers', () => {
  check([
    ['Kyiv said the attack had failed.', 'place Kyiv'],
    ['The White House said the visit was off.', 'organization White House'],
    ['Officials said the road was shut.', 'group* Officials'],
    ['Witnesses said the bus had swerved.', 'group* Witnesses'],
    ['The court said the law was void.', 'organization* court'],
    ['The government said the law was void.', 'organization* government'],
    ['Reuters reported that the minister had left.', 'organization Reuters'],
    ['Tests showed that the water was clean.', 'document* Tests'],
    ['The banner read "No more lies".', 'document* banner'],
    ['Data from the agency showed that prices rose.', 'document* Data from the agency'],
    ['The Peruvian and Chilean governments said it was over.', 'group* Peruvian and Chilean governments'],
  ]);
});

describe('nobody', () => {
  check([
    ['Her attention suggested that the deal was close.', '?'],
    ['I said the talks had failed.', '?'],
    ['We said the talks had failed.', '?'],
    ['Two thirds said the talks had failed.', '?'],
  ]);
});

describe('from sentence to sentence', () => {
  check([
    ['"We lost it," said Ana Ruiz. She left. She said it was late.', 'person Ana Ruiz', 'person Ana Ruiz'],
    ['Ana Ruiz, who said the talks had failed, left the room.', 'person Ana Ruiz'],
  ]);
});

import { words } from './word-list';

/** A full given name and the short forms it is said by. Lower case. */
const TABLE: readonly string[] = [
  'abraham abe',
  'albert al bert',
  'aleksandr alexander alexandra alex sasha sandy alec',
  'alfred alf fred',
  'andrew andy drew',
  'anthony tony',
  'barbara barb',
  'benjamin ben benny',
  'bernard bernie',
  'catherine katherine kathryn kate kathy katie cathy',
  'charles charlie chuck',
  'christine christina chris tina',
  'christopher chris',
  'daniel dan danny',
  'david dave',
  'deborah debra deb debbie',
  'dimitri dmitri dmitry dima',
  'donald don donnie',
  'dorothy dot',
  'douglas doug',
  'edward ed eddie ted ned',
  'elizabeth elisabeth liz lizzie beth betty eliza',
  'eugene gene',
  'frances fran',
  'francis francisco frank paco',
  'frederick fred freddie',
  'gabriel gabe',
  'geoffrey jeffrey geoff jeff',
  'gerald gerard gerry jerry',
  'gregory greg',
  'henry harry hank',
  'isabella isabel bella',
  'jacob jake',
  'james jim jimmy jamie',
  'jennifer jen jenny',
  'jessica jess',
  'john jack johnny',
  'jonathan jon',
  'jose josé pepe',
  'joseph joe joey',
  'joshua josh',
  'judith judy',
  'kenneth ken kenny',
  'lawrence laurence larry',
  'leonard len lenny',
  'louis lou',
  'margaret maggie meg peggy',
  'matthew matt',
  'maxwell maxim max',
  'michael mike mick mickey',
  'mikhail misha',
  'mohammed mohamed muhammad mohammad mo',
  'nancy nan',
  'nathaniel nathan nate',
  'nicholas nick nicky',
  'oliver ollie',
  'pamela pam',
  'patricia pat patty tricia',
  'patrick pat paddy',
  'peter pete',
  'philip phillip phil',
  'raymond ray',
  'rebecca becky',
  'richard rick dick richie ricky',
  'robert rob bob bobby robbie',
  'ronald ron ronnie',
  'samantha sam',
  'samuel sam sammy',
  'stanley stan',
  'stephen steven steve',
  'susan sue susie',
  'theodore ted teddy theo',
  'theresa teresa terri',
  'thomas tom tommy',
  'timothy tim',
  'valerie val',
  'victoria vicky vicki',
  'vincent vince',
  'vladimir volodymyr volodya vova',
  'walter walt',
  'william will bill billy willy liam',
  'zachary zach zack',
];

const GROUPS_OF: ReadonlyMap<string, readonly number[]> = groupsOf();

function groupsOf(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  TABLE.forEach((row, at) => {
    for (const name of words(row)) groups.set(name, [...(groups.get(name) ?? []), at]);
  });
  return groups;
}

/** Whether two given names may be one person's: "bill" and "william". Lower case. */
export function areNicknames(one: string, other: string): boolean {
  const groups = GROUPS_OF.get(other) ?? [];
  return (GROUPS_OF.get(one) ?? []).some((group) => groups.includes(group));
}

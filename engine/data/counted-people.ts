/** Plural and singular nouns that count human beings; a count of them has the unit "person". Lower case. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Given in the singular; the regular plural is understood too. */
const REGULAR = words(`
abductee abuser academic accountant accuser activist actor actress addict adolescent adult adulterer adviser
advisor agent aide alawite ally ambassador ambulanceman american analyst angler applicant apprentice
archaeologist architect aristocrat arrestee artist assailant assassin assistant astronaut atheist athlete
attacker attendee attorney aunt author aviator baby baker bandit banker barber batsman batter believer
beneficiary bidder billionaire bishop blogger bomber borrower boss bowler boxer boy boyfriend breadwinner broker
brother buddhist builder bureaucrat buyer bystander cadet caller campaigner camper candidate canvasser captain
captive cardinal carer caretaker carpenter cartoonist casualty catholic celebrity champion chef chief child
christian citizen civilian cleaner clergyman cleric client climber coach collaborator colleague colonel
combatant commander commando commissioner commuter companion compatriot competitor complainant conductor
congressman conscript conservative consul consultant consumer contestant contractor convict cook correspondent councillor
councilor counsellor counselor courier courtier cousin creditor crewman crewmember criminal crook customer
cyclist dancer daughter dealer debtor defector defendant defender delegate delinquent democrat demonstrator
dentist dependent deportee deputy descendant deserter designer detainee developer devotee diplomat director
dissident diver doctor donor dreamer drinker driver druze dweller earner economist editor educator elder elector
electrician elite emigrant employee employer enemy engineer entertainer enthusiast entrepreneur envoy escapee
evacuee examiner executive exile expatriate expert explorer extremist eyewitness fan farmer father fellow female
feminist fighter filmmaker finalist firefighter fisherman florist follower footballer foreigner freelancer
friend fugitive gangster gardener general genius gentleman girl girlfriend goalkeeper governor graduate
grandchild granddaughter grandmother grandparent grandson grocer guard guardian guerilla guerrilla guest gunman
gunner hacker heir herder herdsman hero hiker hindu historian holidaymaker homeowner hopeful hostage householder
housewife human humanitarian hunter husband illustrator imam immigrant impostor independent individual infant
influencer inhabitant inmate insider inspector instructor insurgent intellectual intern internee intruder
investigator investor islamist jew jihadi jihadist jockey jogger journalist judge jurist juror justice juvenile
kid kidnapper killer king kurd laborer labourer lad lady landlord landowner lawmaker lawyer leader lecturer
leftist legislator liberal librarian lieutenant listener looter lord loser lover loyalist madman magician
magistrate maid male man manager maniac marathoner marine mariner marshal martyr mate mathematician mayor
mechanic mediator medic midfielder winger quarterback pitcher goalscorer skipper rapper viewer rower sprinter golfer gymnast surfer outfielder linebacker fullback newcomer member mercenary merchant midwife migrant militant militiaman millionaire miner minister
minor missionary mistress moderate monk mother motorcyclist motorist mountaineer mourner mover mp musician
muslim national native negotiator neighbor neighbour nephew newborn newcomer newsreader niece novelist nun nurse
observer occupant offender officeholder officer official onlooker operative operator opponent organiser
organizer orphan outlaw outsider owner painter palestinian paramedic paratrooper parent parishioner
parliamentarian parolee participant partisan passenger passerby pastor patient patron peacekeeper peasant
pedestrian peer penpal pensioner performer perpetrator person personality pharmacist philanthropist photographer
physician pickpocket pilgrim pilot pirate planner player playwright plotter plumber poet policeman politician
pollster pollworker practitioner preacher predecessor president priest prince princess principal prisoner
prodigy producer professional professor programmer prosecutor prostitute protestant protester protestor
psychiatrist psychologist publisher pupil purchaser rabbi racer radical raider ranger rapist reader rebel
recipient recruit recruiter referee reformer refugee regular relative renter reporter representative republican
rescuer researcher reservist resident respondent retiree returnee rider rioter rival robber runner saboteur
sailor salesman scammer sceptic scholar schoolboy schoolchild schoolgirl scientist scout scouter sculptor
secretary seller senator senior separatist sergeant servant serviceman servicemember servicewoman settler
shareholder shepherd sheriff shia shiite shooter shopkeeper shopper sibling sikh singer sinner sister skater
skeptic skier slave smoker smuggler sniper socialist soldier solicitor son speaker specialist spectator
spokesman spokesperson sponsor spouse spy staffer stakeholder stranger striker student subscriber successor
suffragette sunni superintendent superstar supervisor supporter surgeon survivor suspect swimmer sympathiser
sympathizer tailor taxpayer teacher teammate technician teen teenager temp tenant terrorist theologian therapist
thief thug toddler tourist townspeople townsperson trader trafficker trainee trainer traveler traveller
treasurer trespasser trooper trustee tutor twin umpire uncle undergraduate unionist user vagrant vandal vendor
veteran victim vigilante villager visitor volunteer voter waiter walker wanderer warrior watcher weightlifter
welder whistleblower widow widower wife winner witness woman worker worshiper worshipper wrestler writer yazidi
youngster
`);

const IRREGULAR = words(`
airmen allies armymen attachés babies beneficiaries brothers-in-law businessmen businesspeople businesswomen
casualties cavalry celebrities children clergy clergymen congressmen congresswomen counterparts crew crewmen
dead deputies dignitaries elderly elites faithful fiancées firemen fishermen folk folks grandchildren guerillas
guerrillas gunmen heroes homeless hopefuls horsemen housewives humans infantry injured jobless juries ladies
marines men mercenaries midwives militiamen missing missionaries mks mlas mps msps oaps others passers-by
passersby people personnel persons police policemen policewomen protégés refugees royals runners-up salesmen
salespeople schoolchildren seamen secretaries servicemen servicewomen sisters-in-law spies spokesmen spokeswomen
sportsmen sportswomen staff tds thieves townspeople tradespeople tribesmen troops unemployed wives women workmen
wounded youth youths émigrés
`);

export const PEOPLE_NOUNS: ReadonlySet<string> = new Set([
  ...REGULAR.flatMap((word) => [word, regularPlural(word)]),
  ...IRREGULAR,
]);

/** Endings of nouns for human beings, singular or plural, where the table has no entry. */
export const PEOPLE_ENDING =
  /(?:ists?|(?<!a)men|women|people|persons?|crats?|nauts?|ologists?|goers?|workers?|seekers?|holders?|makers?|leaders?|members?|fighters?|keepers?|owners?|dwellers?)$/;

/** Words with such an ending that count no people. */
export const NOT_PEOPLE_ENDING: ReadonlySet<string> = new Set(
  'assist assists consists exists resists insists persists enlists specimen specimens regimen regimens lists mists fists wrists twists checklist checklists playlist playlists shortlist shortlists'.split(
    ' ',
  ),
);

function regularPlural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

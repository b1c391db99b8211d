/** Plural and singular nouns that count human beings; a count of them has the unit "person". Lower case. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Given in the singular; the regular plural is understood too. */
const REGULAR = words(`
abductee academic accountant accuser activist actor actress adolescent adult adviser advisor agent aide ally ambassador
american analyst applicant apprentice aristocrat architect arrestee artist asylum-seeker assailant assassin assistant astronaut athlete
attacker attendee attorney author aviator baby bandit banker bishop blogger boy boyfriend brother builder bureaucrat buyer bystander
cadet caller campaigner candidate captain captive cardinal carer caretaker cartoonist casualty celebrity champion
chef chief child citizen civilian clergyman cleric client climber coach colleague collaborator combatant commander commando commissioner
commuter companion compatriot competitor complainant congressman conscript consumer contestant contractor convict
correspondent councillor councilor counsellor cousin crewman criminal crewmember customer cyclist daughter dealer defector
defendant defender delegate demonstrator dependent deputy descendant designer detainee developer devotee diplomat
director dissident diver doctor donor dreamer driver economist editor educator elder elector emigrant employee employer engineer
enthusiast entrepreneur envoy escapee evacuee examiner executive exile expatriate expert extremist eyewitness family-member fan
farmer father feminist fighter filmmaker finalist firefighter fisherman follower footballer foreigner freelancer friend fugitive
gang-member gangster gardener general girl girlfriend goalkeeper governor graduate grandchild grandparent grandson granddaughter grandmother guard guardian guerrilla guerilla guest gunman
hacker hiker historian homeowner hopeful hostage householder hunter husband immigrant imam independent individual infant influencer
inhabitant inmate insider inspector instructor insurgent intellectual intern internee intruder investigator investor islamist
jihadist jihadi jogger journalist judge juror jurist justice juvenile kid kidnapper killer king laborer labourer lawmaker
lawyer leader lecturer legislator leftist librarian lieutenant loyalist magistrate male female manager marathoner mariner marine marshal
mayor mediator medic member mercenary merchant migrant militant militiaman millionaire billionaire miner minister minor
missionary monk mother motorcyclist motorist mourner mp musician national native negotiator neighbor neighbour nephew newborn newcomer
niece novelist nun nurse observer occupant offender officer official onlooker operative operator opponent organiser organizer orphan
owner painter paramedic paratrooper parent parishioner parliamentarian participant partisan passenger passerby pastor patient
patron peacekeeper pedestrian peasant pensioner performer perpetrator personality philanthropist photographer physician pilgrim pilot pirate
player poet police-officer policeman politician poacher porter practitioner president priest prince princess principal prisoner producer
professional professor programmer prosecutor prostitute protester protestor publisher pupil racer raider reader rebel recipient recruit
reformer refugee relative renter reporter representative republican democrat rescuer researcher reservist resident respondent retiree returnee rider
rioter rival robber runner saboteur sailor salesman scholar schoolboy schoolchild schoolgirl scientist secretary seller senator senior
separatist sergeant serviceman servicemember servicewoman settler shareholder sheriff shepherd shooter shopper shopkeeper sibling singer
sister skater skier slave smuggler sniper socialist soldier solicitor son specialist spectator speaker spokesman spokesperson spouse spy stakeholder
staffer stranger striker student subscriber successor suicide-bomber suffragette superintendent supervisor supporter surgeon survivor suspect swimmer
taxpayer teacher technician teen teenager tenant terrorist theologian thief toddler tourist townsperson trader trafficker trainee
trainer traveler traveller trespasser trooper truck-driver trustee twin uncle aunt undergraduate unionist user vendor veteran victim villager
virgin visitor volunteer voter waiter walker warrior wife witness worker worshipper worshiper writer youngster bomber pollster juror
baker barber batsman batter bowler boxer broker carpenter cleaner cook courier dancer dentist electrician florist grocer jockey
mechanic midwife plumber pharmacist psychologist psychiatrist referee sculptor tailor therapist umpire welder scout scouter
abuser addict adulterer ambulanceman angler archaeologist aristocrat atheist believer beneficiary bidder borrower boss breadwinner camper canvasser
christian muslim jew hindu sikh buddhist catholic protestant sunni shiite shia yazidi kurd alawite druze palestinian
colonel conductor consul counselor courtier creditor crook debtor delinquent deportee deserter drinker drugdealer dweller earner elite enemy
entertainer explorer fellow genius gentleman gunner heir hero herder herdsman holidaymaker housewife human humanitarian illustrator impostor
lad lady landlord landowner liberal conservative listener looter lord lover madman magician maid maniac martyr massager mathematician mate mistress moderate mountaineer mover
newsreader officeholder outlaw outsider parolee peer penpal person pickpocket planner playwright plotter pollworker predecessor preacher prodigy
purchaser radical rabbi ranger rapist recruiter regular scammer sceptic skeptic servant sinner smoker sponsor spouse superstar sympathiser sympathizer
teammate telephonist temp thug townspeople treasurer tutor vagrant vandal vigilante wanderer watcher weightlifter whistleblower widow widower woman man winner loser wrestler
`);

const IRREGULAR = words(`
people persons men women children schoolchildren grandchildren gunmen policemen policewomen firemen servicemen servicewomen congressmen congresswomen crewmen
fishermen militiamen clergymen businessmen businesswomen sportsmen sportswomen spokesmen spokeswomen salesmen workmen horsemen tribesmen townspeople
salespeople businesspeople tradespeople staff personnel police troops crew clergy youth youths folk folks wives thieves babies families-members
others dead wounded injured missing passersby refugees infantry cavalry faithful homeless unemployed elderly jobless hopefuls humans
guerrillas guerillas armymen airmen seamen marines housewives midwives ladies celebrities casualties secretaries deputies missionaries mercenaries
beneficiaries parties-members spies allies heroes elites juries counterparts attachés fiancées protégés émigrés dignitaries royals mps msps mlas mks tds oaps
sisters-in-law passers-by brothers-in-law runners-up asylum-seekers
`);

/** Not human beings though the ending says so. */
const NOT_PEOPLE = new Set(words('generals-election minors-league families households'));

export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  [...REGULAR.flatMap((word) => [word, regularPlural(word)]), ...IRREGULAR].filter((word) => !NOT_PEOPLE.has(word)),
);

/** Endings of nouns for human beings, singular or plural, where the table has no entry. */
export const PEOPLE_ENDING =
  /(?:ists?|(?<!a)men|women|people|persons?|crats?|nauts?|ologists?|goers?|workers?|seekers?|holders?|makers?|leaders?|members?|fighters?|keepers?|owners?|dwellers?)$/;

/** "-members" and the like that are no people. */
export const NOT_PEOPLE_ENDING: ReadonlySet<string> = new Set(
  'specimen specimens regimen regimens lists list mists fists wrists twists cyst holders shareholdings placeholders fists list checklists playlists shortlist gist peacemaker'.split(
    ' ',
  ),
);

function regularPlural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

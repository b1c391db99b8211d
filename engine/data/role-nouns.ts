import { words } from './word-list';

/** Offices and callings of one person, as written in lower case before or after a name ("governor", "striker"). */
export const ROLE_NOUNS: ReadonlySet<string> = words(`
  president vice-president minister premier chancellor governor mayor senator congressman congresswoman secretary
  undersecretary ambassador envoy consul diplomat commissioner chairman chairwoman chairperson chair director chief head
  leader boss spokesman spokeswoman spokesperson prosecutor ombudsman councillor councilor councilman councilwoman
  alderman delegate speaker treasurer mp mep lawmaker legislator deputy politician official officer commander general
  colonel major captain lieutenant sergeant admiral inspector superintendent sheriff detective marshal ceo cfo
  coach manager trainer substitute rescuer footballer striker midfielder defender goalkeeper winger forward fullback batsman bowler
  sprinter boxer golfer cyclist swimmer wrestler skipper player athlete champion medallist medalist
  analyst economist strategist lawyer barrister advocate counsel solicitor attorney judge magistrate justice journalist
  reporter correspondent editor columnist commentator author writer novelist poet playwright actor actress singer rapper
  musician composer conductor pianist artist painter sculptor producer filmmaker photographer designer architect model
  comedian dancer presenter broadcaster host activist campaigner dissident organiser organizer scientist researcher
  historian physicist chemist biologist astronomer virologist epidemiologist psychologist sociologist anthropologist
  archaeologist geologist seismologist meteorologist professor lecturer dean provost rector principal headmaster
  headteacher coordinator co-ordinator administrator rapporteur founder co-founder cofounder owner co-owner executive
  banker investor trader broker businessman businesswoman entrepreneur tycoon billionaire magnate industrialist
  accountant auditor adviser advisor aide assistant nurse doctor surgeon physician paediatrician pediatrician
  cardiologist pathologist psychiatrist veterinarian pharmacist teacher engineer pilot astronaut cosmonaut driver
  farmer fisherman trader shopkeeper carpenter mechanic electrician plumber chef baker bishop archbishop cardinal pope
  priest pastor imam rabbi cleric preacher missionary monk nun king queen prince princess emperor sultan emir monarch
  dictator ruler warlord chieftain militant rebel negotiator mediator investigator inspector regulator representative
  candidate nominee contender incumbent successor predecessor rival counterpart veteran expert specialist scholar
  academic fellow student graduate resident native survivor victim witness suspect defendant plaintiff accused convict
  inmate prisoner refugee migrant widow widower wife husband son daughter brother sister father mother uncle aunt nephew
  niece cousin grandson granddaughter grandfather grandmother stepson stepdaughter fiancé fiancée girlfriend boyfriend
  partner friend colleague neighbour neighbor volunteer worker trainee employee curator librarian archivist chaplain
  blogger vlogger influencer youtuber translator interpreter guide ranger conservationist environmentalist ecologist
  agronomist statistician mathematician philosopher theologian linguist critic reviewer promoter convener convenor
  firefighter paramedic policeman policewoman constable guard soldier sailor airman marine sniper gunman attacker
  assassin spy whistleblower informant hacker smuggler trafficker kingpin mogul heir heiress patriarch
  matriarch referee umpire coauthor co-author defector icon star legend ace creator inventor winner dentist member vet laureate homeopath insider marshal batter pitcher quarterback jockey racer rider sailor climber mountaineer explorer`);

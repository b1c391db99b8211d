import { words } from './word-list';

/** Written before a person's name and nothing else; with their full stop cut off. Lower case. */
export const HONORIFICS: ReadonlySet<string> = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother hon honourable honorable
  sheikh sheik shaikh imam ayatollah hojatoleslam mullah maulana mufti rabbi pastor bishop archbishop cardinal pope
  patriarch king queen prince princess emperor empress sultan emir duke duchess count countess baron baroness emeritus
  gen lt col maj capt cmdr adm sgt cpl pvt cdr brig insp supt det const gov sen rep pres amb atty dep asst comr adv engr arch
  general lieutenant colonel major captain commander admiral sergeant corporal private brigadier commodore marshal
  constable inspector superintendent detective officer justice justices judge magistrate comrade madam madame monsieur mme mlle
  señor señora don doña herr frau signor datuk dato datin tan tun haji hajj hajji alhaji alhaja otunba oba
  togbe osagyefo shri smt sri pandit swami begum`);

/** Offices that stand before a name with a capital ("President Ana Ruiz") and are no name themselves. Lower case. */
export const OFFICES: ReadonlySet<string> = words(`
  president vice-president ex-president minister ex-minister premier chancellor governor mayor senator congressman
  congresswoman representative secretary ambassador envoy commissioner chairman chairwoman chairperson chair director
  ceo cfo coo cto chief head leader spokesman spokeswoman spokesperson attorney prosecutor ombudsman deputy councillor
  councilor councilman councilwoman alderman delegate speaker whip treasurer mp mep mla mna mps meps senators ministers
  presidents coach captain manager trainer substitute rescuer footballer striker midfielder defender goalkeeper analyst economist lawyer
  barrister advocate counsel solicitor journalist reporter correspondent editor columnist author writer poet actor
  actress singer rapper musician artist director producer filmmaker photographer activist campaigner scientist
  researcher historian provost rector chancellor principal headmaster registrar coordinator co-ordinator
  administrator superintendent sheriff chieftain crown taoiseach tánaiste undersecretary rapporteur founder co-founder
  cofounder owner executive general banker businessman businesswoman entrepreneur billionaire democrat republican
  spokesperson auditor comptroller adviser advisor aide nurse teacher engineer pilot driver guru comedian champion
  promoter convener convenor chaplain curator librarian gunman suspect victim witness legislator lawmaker assemblyman
  assemblywoman`);

/** Words inside an office with a capital: what it is of, and how held ("Deputy Foreign Minister", "Chief Justice"). Lower case. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = words(`
  prime deputy vice assistant associate acting interim former ex late outgoing incoming senior junior chief executive
  managing general first second lady foreign interior home defence defense finance health education labour labor
  agriculture justice trade transport energy environment information communications culture tourism sports sport youth
  development planning economy economic economics industry commerce state cabinet parliamentary permanent special press
  military police army navy air force fire regional district provincial federal national supreme high court attorney
  solicitor majority minority opposition party press media public affairs house senate assembly crown private grand
  royal vice-chairman co-chairman lead head principal security intelligence treasury housing immigration water power
  petroleum mining mines works railway railways aviation technology science research innovation human rights
  climate legal political financial commercial technical non-executive minister-designate president-elect
  brigadier lieutenant major rear rtd retired honorary union local government social welfare gender women children
  family rural urban higher basic secondary primary digital external internal international relations cooperation
  homeland veterans commerce agriculture religious
  secretary-general director-general attorney-general governor-general major-general lieutenant-general`);

/** "of", "for" and "to" after these carry on an office ("Secretary of State", "Minister for Health"). Lower case. */
export const OFFICES_WITH_COMPLEMENT: ReadonlySet<string> = words(`
  secretary minister commissioner director chief head chair chairman chairwoman president vice-president governor mayor
  speaker leader ambassador envoy representative spokesman spokeswoman spokesperson undersecretary adviser advisor
  rapporteur professor dean chancellor vice-chancellor rector member commander inspector controller comptroller
  archbishop bishop king queen prince princess duke sultan emir emperor imam bureau co-founder founder ceo`);

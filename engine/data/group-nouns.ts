import { words } from './word-list';

/** Heads of phrases for several people who act or speak ("Ukrainian troops", "protesters"). Lower case. */
export const GROUP_NOUNS: ReadonlySet<string> = words(`
  troops soldiers forces fighters rebels militants insurgents guerrillas guerillas separatists jihadists terrorists
  extremists paramilitaries mercenaries militias militiamen gunmen peacekeepers servicemen reservists conscripts
  commandos marines airmen sailors officers policemen gendarmes guards agents detectives investigators firefighters
  rescuers paramedics medics doctors nurses physicians surgeons protesters protestors demonstrators activists
  campaigners dissidents marchers rioters looters strikers supporters opponents critics followers loyalists
  residents villagers locals townspeople inhabitants citizens civilians refugees migrants evacuees asylum-seekers
  survivors relatives families witnesses eyewitnesses bystanders onlookers passengers commuters tourists visitors
  officials authorities leaders bosses chiefs ministers lawmakers legislators senators deputies mps meps politicians diplomats envoys
  negotiators mediators delegates councillors councilors councillors governors mayors commissioners commanders generals
  spokesmen spokespeople representatives prosecutors lawyers attorneys judges magistrates jurors defendants suspects
  plaintiffs experts analysts economists scientists researchers scholars academics historians epidemiologists
  virologists engineers inspectors observers monitors auditors regulators advisers advisors aides journalists reporters
  correspondents editors commentators workers employees staff strikers miners farmers herders fishermen traders vendors
  shopkeepers truckers teachers students pupils parents pensioners veterans voters taxpayers consumers shareholders
  investors creditors executives directors organisers organizers volunteers sponsors donors players coaches fans
  athletes clerics priests bishops imams monks nuns worshippers pilgrims tribesmen elders settlers colonists hackers
  smugglers traffickers kidnappers bandits pirates thieves attackers assailants hostages detainees prisoners inmates
  captives neighbours neighbors democrats republicans conservatives liberals nationalists islamists communists
  socialists royalists insiders sources whistleblowers`);

/** Singular words for many people ("the Russian military leadership", "the crowd"). Lower case. */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = words(`
  leadership crowd public electorate opposition militia insurgency junta elite clergy workforce staff crew
  delegation contingent garrison population diaspora cabinet`);

/** Too wide to speak of somebody by themselves; they want a word before them ("Ukrainian forces"). Lower case. */
export const BARE_TOO_WIDE: ReadonlySet<string> = words(`
  forces leaders agents guards officers sources directors deputies players strikers monitors ministers workers families
  visitors commanders generals governors directors coaches fans elders pupils clerks sponsors marines executives
  conservatives liberals democrats republicans delegates strikers opponents followers representatives students parents
  citizens inhabitants staff public population opposition resistance crew crowd cabinet leadership elite workforce
  teachers doctors nurses engineers farmers consumers investors voters passengers tourists relatives directors employees
  volunteers traders lawyers judges observers delegates politicians experts civilians refugees migrants prisoners`);

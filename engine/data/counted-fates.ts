import type { QuantityKind } from '../model';

export type Fate = Extract<QuantityKind, 'killed' | 'wounded' | 'missing' | 'displaced' | 'arrested' | 'infected'>;

const table = (lines: string): ReadonlyMap<string, Fate> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [fate = '', forms = ''] = line.split(' | ');
        return forms
          .trim()
          .split(' ')
          .map((form) => [form, fate.trim() as Fate] as const);
      }),
  );

/** Verbs whose object is the people counted, in every form they take: "killing eight", "detain at least 11". */
export const FATE_VERBS: ReadonlyMap<string, Fate> = table(`
killed | kill kills killed killing execute executes executed executing murder murders murdered murdering massacre massacres massacred massacring slaughter slaughtered slaughtering behead beheaded beheading assassinate assassinated assassinating slay slain slew hang hanged cull culled claim-lives
wounded | injure injures injured injuring wound wounds wounded wounding hurt hurts hurting maim maimed maiming hospitalise hospitalised hospitalize hospitalized hospitalising hospitalizing shot shoot shooting stabbed stab stabbing
displaced | displace displaces displaced displacing evacuate evacuates evacuated evacuating uproot uprooted uprooting relocate relocated relocating
arrested | arrest arrests arrested arresting detain detains detained detaining jail jails jailed jailing imprison imprisoned imprisoning apprehend apprehended apprehending
infected | infect infects infected infecting sicken sickens sickened sickening
`);

/** Nouns that take "of" and the people counted: "the arrest of six suspects", "the deaths of 20 children". */
export const FATE_NOUNS: ReadonlyMap<string, Fate> = table(`
killed | death deaths killing killings murder murders execution executions massacre assassination cull slaying
wounded | wounding injury
missing | disappearance disappearances
displaced | displacement evacuation evacuations exodus
arrested | arrest arrests detention detentions imprisonment jailing
infected | infection infections
`);

/** Words after the people counted that say what became of them: "are killed", "fled", "tested positive". */
export const FATE_AFTER: ReadonlyMap<string, Fate> = table(`
killed | killed dead die dies died dying perished perish murdered executed massacred slain drowned drown lost-their-lives beheaded assassinated slaughtered culled
wounded | injured wounded hurt hospitalised hospitalized maimed injuries shot stabbed
missing | missing unaccounted disappeared
displaced | displaced evacuated fled flee flees fleeing homeless uprooted relocated
arrested | arrested detained jailed imprisoned apprehended custody held
infected | infected contracted diagnosed sickened positive
`);

/** Heads and modifiers that say it themselves: "109 deaths", "12 wounded soldiers", "three refugees". */
export const FATE_HEADS: ReadonlyMap<string, Fate> = table(`
killed | death deaths fatality fatalities body bodies corpse corpses dead killed slain
wounded | injury injuries wounded injured
missing | missing
displaced | refugee refugees evacuee evacuees displaced idps homeless
arrested | arrest arrests arrestee arrestees detainee detainees detained arrested
infected | infection infections infected
`);

/** A count before its number: "the death toll rose to 37". */
export const TOLLS: ReadonlyMap<string, Fate> = table(`
killed | toll fatalities deaths dead
wounded | injuries injured wounded
missing | missing
infected | infections cases
displaced | displaced
`);

/** "Cases" are of an illness when one of these stands in the sentence. */
export const ILLNESS =
  /\b(?:flu|influenza|virus|viral|cholera|ebola|covid|coronavirus|measles|malaria|disease|outbreak|infections?|infected|epidemic|pandemic|pneumonia|plague|polio|mpox|monkeypox|dengue|fever|tuberculosis|hepatitis|hiv|aids|typhoid|diphtheria|h5n1|h1n1|sars|mers|zika|meningitis|variant|pathogen|bacteria|illness(?:es)?|health|hospital|patients?|swine|tested positive)\b/i;

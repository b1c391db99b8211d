/** Plurals that no rule makes singular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men=man women=woman children=child people=person feet=foot teeth=tooth mice=mouse lives=life knives=knife wives=wife
  wolves=wolf leaves=leaf halves=half shelves=shelf calves=calf thieves=thief crises=crisis bases=base analyses=analysis
  data=data media=media criteria=criterion phenomena=phenomenon series=series species=species aircraft=aircraft
  spacecraft=spacecraft news=news headquarters=headquarters police=police buses=bus viruses=virus gases=gas shoes=shoe
  movies=movie cookies=cookie calories=calorie zombies=zombie ties=tie lies=lie pies=pie axes=axe barracks=barracks
  houses=house horses=horse cases=case nurses=nurse causes=cause clauses=clause purchases=purchase databases=database
  phrases=phrase licenses=license licences=licence courses=course losses=loss responses=response offenses=offense
  increases=increase diseases=disease releases=release warehouses=warehouse caches=cache headaches=headache
  avalanches=avalanche heroes=hero potatoes=potato tomatoes=tomato volcanoes=volcano tornadoes=tornado mosquitoes=mosquito
  torpedoes=torpedo echoes=echo vetoes=veto cargoes=cargo`
    .split(/\s+/)
    .map((pair) => {
      const [plural = '', singular = ''] = pair.split('=');
      return [plural, singular] as const;
    }),
);

/** The singular of an English noun in lower case; a word that is no plural comes back as it is. */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (/[a-z]{2,}(?:men|women)$/.test(noun)) return noun.replace(/men$/, 'man');
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:x|z|ch|sh|ss)es$/.test(noun)) return noun.slice(0, -2);
  return /[^su]s$/.test(noun) && !/(?:is|us)$/.test(noun) ? noun.slice(0, -1) : noun;
}

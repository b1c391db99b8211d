const list = (phrases: string): string[] =>
  phrases
    .trim()
    .split(/\s*,\s*/)
    .map((phrase) => phrase.replaceAll(/\s+/g, ' '));

/** What divisions of the world are called in the lists, before their name … */
const BEFORE = list(`
  Comuna de, Comuna, Municipio de, Municipio, Município de, Amphoe Mueang, Amphoe, Huyện, Kabupaten, Kota, Shahrestān-e,
  Powiat, Gemeente, Obshtina, Provincia de, Provincia di, Provincia del, Provincia, Province de la, Province de l’, Province du,
  Province de, Province of, Departamento de, Departamento del, Departamento, Département de la, Département de l’,
  Département du, Département de, Département, Gorodskoy Okrug, Gorodskoye Poseleniye, Oraşul, Oraş, Oraș, Municipality of,
  Municipality, Okres, Partido de, Partido, Muang, Mueang, Markaz, Markaz al, Municipiul, Grad, Distrito de, Distrito,
  Politischer Bezirk, Bezirk, Općina, Opština, Daïra de, Daïra, Thành Phố, Thị Xã, Thị xã, Quận, Srŏk, Khan, Khétt, Bashkia,
  Komuna e, Komuna, Commune of, Commune de, Commune, City of, City and County of, City and Borough of, Liwā’ al, Liwā’,
  Nomós, Nomos, Nohiyai, Cantón de, Cantón, Canton de, Canton of, Ward of, Parish of, County of, Borough of, Royal Borough of,
  London Borough of, District of, District Municipality of, Municipal District of, Regional District of, Regional
  Municipality of, Regional County Municipality of, Rural Municipality of, United Counties of, Region of, State of,
  Republic of, Arrondissement de, Arrondissement d’, Arrondissement, Délégation de, Délégation d’, Délégation, Caza de,
  Caza du, Caza, Cercle de, Cercle d’, Cercle, Horad, ZATO, Mukim, Daerah, Changwat, Landkreis, Kreis, Regierungsbezirk,
  Wilaya de, Wilayat, Al Manāţiq, Muḩāfaz̧at, Mudīrīyat, Métropole de, Circunscrição, Zupanija, Fylke, Eparchía, Dimos,
  Concelho de, Município do, Raionul, Raion, Rayon, Qada’, Qaḑā’, Caidat, Préfecture de, Prefecture of, Préfecture,
  Zona, Urban Okrug, Kecamatan, Voblast, Voblasc, Wojewodztwo, Woreda, Territory of, Territoire de, Comarca de, Ciudad de,
  Government of, Governorate of, Emirate of, Municipal District, Freguesia de, Sub-Prefecture of, Urban District of`);

/** … and after it. */
const AFTER = list(`
  County, District, Rayon, rayon, Raion, Barrio-Pueblo, İlçesi, Pagasts, pagasts, novads, Municipality, Kommun, kommun, Kommune,
  kommune, Province, Okrug, Tumani, tumani, Járás, járás, Urban District, Department, Region, Parish, Gorodskoy Okrug,
  Urban Okrug, Aūdany, Audany, vald, linn, Gun, Zone, District Municipality, Regional District, Regional Municipality,
  Sum, Oblast, Oblast’, Oblast', oblast, State, Atoll, Governorate, Prefecture, Shahri, Area, Subregion, Municipal District,
  Cercle, Zizhizhou, Borough, Metropolitan Borough, Ulus, Gorodskaya Administratsiya, Administratsiya, Poseleniye,
  Gorodskoye Poseleniye, Sector, Arrondissement, Constituency, City District, Diqu, Regency, Sub-Prefecture, Local
  Government Area, Council, Census Area, City and Borough, Planning Region, Qalasy, Republic, Kray, Krai, krai, Voivodeship,
  Canton, Division, Territory, Emirate, Autonomous Oblast, Autonomous Okrug, Autonomous Region, Autonomous Republic,
  Special Region, Capital Territory, Capital Region, Metropolitan Region, Federal District, Rural District, Subdistrict,
  Township, Woreda, Wilaya, Velayat, Viloyati, Oblysy, Uyezd, Kreis, Landkreis, Stadtkreis, Commune, Comarca, Concelho,
  Fylke, län, Län, Shire, Shi, Qu, Xian, Ken, Gun, Do, si, Si, Unitary Authority, Council Area, megye, Megye, župa, kraj, Kraj`);

const alternatives = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((left, right) => right.length - left.length || (left < right ? -1 : 1))
    .map((phrase) => phrase.replaceAll('’', "[’']"))
    .join('|');

const LEADING = new RegExp(`^(?:The )?(?:${alternatives(BEFORE)})(?: |(?<=[’']))(?=.)`, 'u');
const TRAILING = new RegExp(`[ -](?:${alternatives(AFTER)})$`, 'u');

/** The name of a division without the word for what it is: "Kursk" for "Kursk Oblast"; null when there is none. */
export function coreOfDivision(name: string): string | null {
  const core = name.replace(LEADING, '').replace(TRAILING, '');
  return core === name || !/\p{L}{2}/u.test(core) ? null : core;
}

/** "Kyiv City" is seldom called so, and never when somebody speaks of the Kyiv region. */
export function cityOfDivision(name: string): string | null {
  return /^(.{2,}) City$/u.exec(name)?.[1] ?? null;
}

/** The name of a town without what tells it from others: "Newcastle", "Frankfurt", "Quezon". */
export function coreOfTown(name: string): string | null {
  const core = name
    .replace(/^(?:City of|(?:Heroica )?Ciudad(?: de)?) (?=.{3})/u, '')
    .replace(/(?<=.{3})(?: City|[ -](?:upon|on|sur|am|an der|nad|na)[ -].+| bei .+)$/u, '');
  return core === name ? null : core;
}

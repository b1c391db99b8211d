import { words } from './word-list';

/** Last words that make a run of capitals an organisation ("Health Ministry", "Amaka Foods Inc"). Lower case. */
export const ORGANISATION_HEADS: ReadonlySet<string> = words(`
  ministry ministries department agency authority authorities commission commissions committee council councils
  parliament senate congress assembly court courts tribunal judiciary police constabulary army navy forces force guard
  guards corps brigade battalion regiment division squadron fleet command militia front movement brotherhood brigades
  coalition alliance party parties union unions federation confederation association league club society institute
  institution organisation organization organisations foundation fund trust charity centre center college university
  universities school schools academy seminary hospital hospitals clinic laboratory laboratories lab labs observatory
  museum gallery library theatre theater orchestra bank banks exchange company co corporation corp inc ltd limited llc plc
  group holdings holding industries enterprises partners associates ventures capital investments securities motors
  airlines airways aviation aerospace systems technologies technology solutions software networks network telecom
  ferries lines aggregates quarries dairies farms estates hotels stores supermarkets telecoms telecommunications communications media press news newspapers times post herald tribune gazette guardian
  chronicle telegraph daily journal magazine broadcasting television radio tv studios pictures entertainment records
  publishing publishers pharmaceuticals pharma foods beverages breweries brewery oil petroleum gas energy power electric
  electricity mining mines minerals steel cement insurance railways railway rail shipping logistics airlift services
  service bureau secretariat office directorate inspectorate board panel taskforce registry administration government
  cabinet treasury embassy consulate mission church diocese archdiocese synod mosque fc afc cf sc united athletic rovers
  wanderers utd chamber chambers congregation cooperative co-operative network
  forum consortium syndicate cartel lobby lodge order legion watch international worldwide global
  bundesbank polytechnic inspectorate ombudsman intelligence customs facebook ballet circus cooperation monitor affairs foods partei partido movimiento samiti sena morcha parishad
  sabha janata jamaat parti partai sangh kongres liga ligue fédération federación federação asociación associação`);

/** Heads that are too common a word to make an organisation by themselves: they want two capitals before, or a country. Lower case. */
export const WEAK_ORGANISATION_HEADS: ReadonlySet<string> = words(`
  force front order times post center centre power energy gas oil technology intelligence daily watch 
  capital service services office mission division command partners united radio
  global international media news press government cabinet administration group school court schools courts church rail
  network exchange guard guards cooperation panel board bank house mines customs mosque systems`);

/** First words that make "X of Y", "X for Y" an organisation ("Ministry of Health"). Lower case. */
export const ORGANISATION_OPENERS: ReadonlySet<string> = words(`
  ministry department university bank institute college school academy association federation confederation council
  committee commission court office bureau board union league society church organisation organization agency authority
  centre center house chamber foundation fund trust faculty directorate secretariat parliament assembly museum
  library hospital institution coalition alliance movement party front army diocese archdiocese friends doctors reporters
  embassy consulate group forum network congress conference campaign partnership observatory order brotherhood
  inspectorate guild directorate division hospital partido movimiento frente alianza universidad universidade université
  ministerio ministério ministère banco banque asociación associação instituto institut comisión comité consejo`);

/** Last words, with a capital, that belong to the name of a place ("Sumy Oblast", "Volta River"). Lower case. */
export const PLACE_HEADS: ReadonlySet<string> = words(`
  river lake sea ocean bay gulf strait channel canal island islands isles archipelago peninsula coast cape valley
  mountain mountains hills hill mount peak ridge volcano glacier desert plateau basin delta forest falls waterfall creek
  lagoon reef beach springs park gardens reserve province region district county prefecture governorate oblast state
  territory territories municipality township borough city town village port harbour harbor airport airfield airbase
  street road avenue boulevard lane highway expressway motorway square plaza bridge tunnel tower towers stadium arena
  palace castle fort fortress station terminal prison jail cemetery dam reservoir border crossing heights camp
  subdistrict sub-district neighbourhood neighborhood quarter suburb suburbs ward estate farm republic kingdom emirate
  emirates caliphate sultanate rayon raion krai okrug vilayet wilaya barangay taluk tehsil mandal nagar pradesh`);

/** First words of place names ("Mount Kenya", "Lake Chad", "San Marcos"). Lower case. */
export const PLACE_OPENERS: ReadonlySet<string> = words(`
  mount mt lake cape port fort san santa santo são saint st. st new north south east west northern southern eastern western
  central upper lower greater inner outer gulf bay isle strait rio río el los las la le nova novo puerto villa ciudad wadi
  jebel tel kfar beit ban bandar kota kampung bukit pulau gunung tanjung nizhny velikiy bad old grand great little`);

/** Common nouns that say in lower case that the name beside them is a place ("Kursk region", "the city of X"). Lower case. */
export const PLACE_NOUNS: ReadonlySet<string> = words(`
  region province district county prefecture governorate oblast state territory municipality township borough city town
  village suburb suburbs neighbourhood neighborhood island islands peninsula river lake valley mountains mountain port
  airport area archipelago enclave exclave republic subdistrict sub-district settlement commune canton department hamlet
  capital coast desert strait bay gulf sea ocean basin delta border highlands metropolis quarter slum township ward
  stadium airfield airbase prison jail refinery rayon raion`);

/** Last words of runs of capitals that name a happening, a law or a work, nobody and no place ("Oslo Accords"). Lower case. */
export const EVENT_HEADS: ReadonlySet<string> = words(`
  accord accords act acts agreement agreements amendment award awards bill campaign census championship championships
  championship charter code conference constitution convention covenant crisis cup day days declaration derby dialogue doctrine
  edition election elections exhibition expo fair fest festival final finals games genocide holocaust hour initiative law
  laws manifesto marathon massacre meeting memorandum month night olympics open operation pact plan plans policy prix
  prize program programme project protocol race regulations report resolution revolution roadmap series show spring strategy
  summit syndrome test theorem theory tour tournament treaty trial trials trophy virus visa war wars week weekend workshop year
  years oscars rally regatta referendum reform scheme scholarship sessions speech standard statement survey uprising
  vaccine wave wheel`);

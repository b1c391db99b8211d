import { words } from './word-list';

/** Times of which "a" makes so much each: "£300 a week". */
export const TIMES_PER = words(`
second minute hour day night week weekday weekend fortnight month quarter year season term semester decade century
`);

/** Things of which "a" makes so much each, of money or of what is counted: "$81 a barrel", "30 points a game". */
export const THINGS_PER = words(`
share stock unit head piece person couple family household child pupil student patient worker employee member customer
user subscriber voter seat ticket room bed plate glass bottle can cup pack packet box bag sack bunch loaf slice bar
dozen pint gallon litre liter barrel ounce oz pound lb stone gram gramme kilo kilogram kilogramme kg tonne ton bushel
carat acre hectare mile kilometre kilometer km metre meter yard foot therm kilowatt-hour kwh mwh megawatt gigabyte
copy page word line dose shot jab vote pop time ride trip journey flight visit session lesson class course meal game
match fight race point goal contract car vehicle truck lorry container teu song stream download click text call
shift sheet tray crate roll tank bale
`);

/** What comes after "a year" where it tells when and not how much: "a year later". */
export const TELLS_WHEN = words(
  `later ago earlier before after prior previously since old long older younger back hence apart away early or`,
);

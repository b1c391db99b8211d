/**
 * States and provinces as news shortens them after a town: "Columbia, Ky.", "St. Thomas, Ont.". Country | name in
 * full | postal code | other short forms without stops; those marked with * are words of their own without one.
 */
export const DIVISION_ABBREVIATIONS = `
US|Alabama|AL|Ala
US|Alaska|AK|
US|Arizona|AZ|Ariz
US|Arkansas|AR|Ark*
US|California|CA|Calif;Cal*
US|Colorado|CO|Colo
US|Connecticut|CT|Conn
US|Delaware|DE|Del*
US|District of Columbia|DC|D.C
US|Florida|FL|Fla
US|Georgia|GA|Ga
US|Hawaii|HI|
US|Idaho|ID|
US|Illinois|IL|Ill*
US|Indiana|IN|Ind*
US|Iowa|IA|
US|Kansas|KS|Kan;Kans;Kas
US|Kentucky|KY|Ky
US|Louisiana|LA|La*
US|Maine|ME|Me*
US|Maryland|MD|Md
US|Massachusetts|MA|Mass*
US|Michigan|MI|Mich
US|Minnesota|MN|Minn
US|Mississippi|MS|Miss*
US|Missouri|MO|Mo*
US|Montana|MT|Mont
US|Nebraska|NE|Neb;Nebr
US|Nevada|NV|Nev
US|New Hampshire|NH|N.H
US|New Jersey|NJ|N.J
US|New Mexico|NM|N.M
US|New York|NY|N.Y
US|North Carolina|NC|N.C
US|North Dakota|ND|N.D
US|Ohio|OH|
US|Oklahoma|OK|Okla
US|Oregon|OR|Ore*
US|Pennsylvania|PA|Pa*;Penn*
US|Rhode Island|RI|R.I
US|South Carolina|SC|S.C
US|South Dakota|SD|S.D
US|Tennessee|TN|Tenn
US|Texas|TX|Tex*
US|Utah|UT|
US|Vermont|VT|Vt
US|Virginia|VA|Va
US|Washington|WA|Wash*
US|West Virginia|WV|W.Va
US|Wisconsin|WI|Wis;Wisc
US|Wyoming|WY|Wyo
CA|Alberta|AB|Alta
CA|British Columbia|BC|B.C
CA|Manitoba|MB|Man*
CA|New Brunswick|NB|N.B
CA|Newfoundland and Labrador|NL|N.L;Nfld
CA|Nova Scotia|NS|N.S
CA|Northwest Territories|NT|N.W.T
CA|Ontario|ON|Ont
CA|Prince Edward Island|PE|P.E.I;PEI
CA|Quebec|QC|Que
CA|Saskatchewan|SK|Sask
CA|Yukon|YT|
AU|New South Wales|NSW|N.S.W
AU|Queensland|QLD|Qld
AU|South Australia|SA|S.A
AU|Tasmania|TAS|Tas
AU|Victoria|VIC|Vic*
AU|Western Australia|WA|W.A
AU|Australian Capital Territory|ACT|A.C.T
AU|Northern Territory|NT|N.T
`;

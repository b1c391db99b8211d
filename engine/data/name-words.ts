import { words } from './word-list';

/** Particles that hold a name together in lower case ("Ursula von der Leyen", "Mohammed bin Salman"). Lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = words(`
  de da do dos das del della dello di du des la le van von der den ten ter zu zur bin ibn bint binti binte ben al el ul ur
  ud ad ag ould abd bar y e af av`);

/** Written with a capital, and no name of anybody: days, months, feasts, languages, laws, headings. Lower case. */
export const CAPITALS_WITHOUT_NAME: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
  march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  christmas easter ramadan eid hanukkah passover diwali holi thanksgiving halloween ashura hajj umrah lent navratri
  christmas' boxing kwanzaa nowruz songkran article articles section chapter annex paragraph clause part table figure fig
  schedule appendix page volume episode season round day week month year group stage phase level tier category class
  god lord jesus christ allah bible quran koran torah internet web covid covid-19 coronavirus ebola omicron delta-variant
  english arabic hindi urdu mandarin cantonese swahili hausa yoruba igbo pashto dari farsi kiswahili
  muslim muslims christian christians catholic catholics jewish jews jew hindu hindus buddhist buddhists sikh sikhs islam
  islamic christianity hinduism buddhism judaism shia shiite shiites sunni sunnis protestant protestants orthodox
  islamist islamists zionist zionists evangelical salafi salafist communist communists marxist socialist socialists
  democrat democrats democratic republican republicans conservative conservatives liberal liberals tory labourite
  african africans european europeans asian asians american-style western westerners eastern latino latinos hispanic
  arab arabs kurd kurds kurdish berber tamil tamils sinhalese uyghur uyghurs uighur uighurs rohingya rohingyas pashtun
  tutsi hutu zulu xhosa yoruba fulani oromo tigrayan tigrayans amhara hausa maori māori inuit roma tatar tatars
  persian ottoman soviet byzantine roman victorian nazi nazis cold renaissance
  telegram whatsapp instagram youtube messenger viber snapchat wechat linkedin zoom skype gmail iphone android windows
  bitcoin ethereum euro dollar yen yuan rupee photo photograph image source credit file caption advertisement read
  related watch also more exclusive breaking update updated news video opinion analysis editorial comment comments
  subscribe share tweet click here follow sign newsletter copyright mr mrs ms dr bill act law amendment constitution
  treaty agreement accord accords charter protocol pact resolution declaration convention covenant deal plan summit
  olympics olympic paralympics cup league-table grand prix championship championships tournament trophy medal open
  premier-league games final finals award awards prize oscar oscars grammy grammys emmy nobel festival
  war revolution uprising intifada holocaust genocide spring-offensive operation mission impossible
  internet wifi budget brexit pride black white red green blue gold golden silver
  north south east west northern southern eastern western central northeast northwest southeast southwest
  street-level mps mp meps ceo i ii iii iv vi vii viii ix x xi
  honourable excellency majesty highness excellencies sir madam ladies gentlemen parliament-house crown
  union-budget state states nation nations world earth moon mars sun universe
  `);

/** Common words that open sentences and headlines with a capital; at a sentence's start they are no name. Lower case. */
export const COMMON_OPENERS: ReadonlySet<string> = words(`
  the a an this that these those he she it they we you i his her its their our my your who what when where why how which
  whose whom there here then now today yesterday tomorrow tonight and but or nor so yet if unless until while although
  though because since as at by for from in into of off on onto out over to toward towards under up upon with within
  without about above across after against along amid among around before behind below beneath beside besides between
  beyond despite down during except inside like near next outside past per plus regarding through throughout till than
  not no yes never always often sometimes usually rarely seldom once twice again also too very just only even still
  already almost nearly quite rather really perhaps maybe indeed instead meanwhile moreover furthermore however
  nevertheless nonetheless therefore thus hence otherwise accordingly consequently additionally similarly likewise
  finally eventually ultimately initially originally previously formerly recently lately currently presently earlier
  later soon afterwards afterward subsequently first second third fourth last lastly firstly secondly thirdly one two three
  four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million
  millions billion billions dozen dozens half both all any each every either neither some several many most more much few
  fewer less least none nobody nothing nowhere somebody someone something somewhere anybody anyone anything anywhere
  everybody everyone everything everywhere another other others such same own being having doing going getting making
  taking giving speaking talking asked asking according based given following including concerning considering speaking
  is are was were be been am do does did done has have had can could may might must shall should will would let lets let's
  don't doesn't didn't isn't aren't wasn't weren't can't won't it's that's there's he's she's we're they're you're i'm i've
  people police officials official government governments authorities residents witnesses experts analysts critics
  supporters opponents protesters activists scientists researchers doctors students teachers workers farmers families
  children women men boys girls man woman boy girl child family parents mother father son daughter brother sister friends
  troops soldiers forces fighters rebels militants gunmen security army military navy air defence defense war peace
  fighting violence attack attacks strike strikes bomb bombs blast blasts explosion explosions shooting killing killings
  death deaths murder crime crimes court courts judge judges lawyers trial case cases law laws prison justice human rights
  election elections vote voters voting poll polls polling ballot campaign party parties politics political politician
  politicians parliament president minister ministers prime foreign interior finance health education environment
  economy economic business businesses trade market markets stock stocks shares oil gas energy power electricity water
  food prices price inflation tax taxes money bank banks budget debt growth jobs employment unemployment poverty
  company companies firm firms industry workers production sales profits revenue costs cost investment investors
  climate weather rain rains heavy flood floods flooding storm storms hurricane cyclone typhoon drought fire fires
  wildfire wildfires earthquake quake tsunami disaster emergency rescue rescuers relief aid help support
  hospital hospitals virus vaccine vaccines vaccination pandemic disease outbreak patients infections infection
  school schools university universities research science technology social media internet online digital data
  information report reports study studies survey figures statistics results evidence documents footage images pictures
  photos local regional national international global world state federal public private civil military former
  late new old young big small large major minor high higher low lower long short early good better best bad worse worst
  great top key main full free open closed hot cold black white red green blue left right far close hard easy strong weak
  human natural common general special particular certain clear different similar important possible likely unlikely
  history culture religion religious church football cricket rugby tennis basketball sport sports team teams players
  coach captain match matches game games season seasons goal goals win wins winning victory defeat loss fans
  film films movie movies music song songs book books art show shows star stars actor actress singer
  road roads traffic transport car cars bus buses train trains plane planes flight flights airport ship ships boat boats
  city cities town towns village villages region regions district country countries border borders land area areas
  north south east west home homes house houses housing building buildings property street streets
  opposition ruling leader leaders leadership member members spokesman spokesperson spokeswoman chief head director
  analyst expert source sources reporter journalist journalists editor media newspaper press breaking update updates
  part parts number numbers percent rate rates level levels time times day days week weeks month months year years
  morning afternoon evening night nights hours minutes moments decades centuries generations
  question questions answer problem problems issue issues challenge challenges crisis crises conflict conflicts
  talks talk meeting meetings negotiations deal agreement agreements peace ceasefire truce treaty sanctions tariffs
  tensions pressure protests protest demonstrations rallies rally calls call plans plan efforts steps measures
  migrants migration refugees immigration asylum drugs drug smuggling trafficking corruption fraud
  work working life lives love hope fear fears anger pride faith trust truth fact facts reality freedom democracy
  dead killed wounded injured arrested detained charged accused convicted sentenced jailed released missing
  use using used need needs want wants look looking see seeing say says said tell tells told know think believe
  come coming comes go goes get gets make makes take takes give gives keep keeps put puts find finds found left
  start started stop stopped end ended begin began continue continued stay remain remains return returned
  sadly unfortunately fortunately clearly obviously apparently reportedly allegedly officially traditionally
  historically generally typically basically essentially especially particularly specifically interestingly importantly
  suddenly slowly quickly immediately increasingly effectively simply surely certainly probably possibly
  thanks thank please sorry hello dear yes okay welcome congratulations well oh ah
  evacuation evacuations shifting operation operations offensive officers officer investigators prosecutors detectives
  inside outside behind nearby elsewhere overall altogether together apart away back forward ahead
  shipping mining farming fishing building teaching learning reading writing training testing living
  adding noting citing quoting calling saying asking urging warning facing seeking trying hoping looking
  details detail photo photos video videos story stories article articles letter statement statements comment
  lack loss rise fall drop increase decrease change changes move moves decision decisions action actions response
  access demand demands supply supplies goods services service customers consumers users staff employees
  nature animals animal wildlife birds fish dogs cats elephants trees forest forests plants
  age ages aged born married single retired based located known called named entitled titled
  sunshine summer winter autumn spring independence unity liberty solidarity tourism tourists visitors travel
  passengers drivers driver pilot pilots crew nurse nurses medics staff volunteers villagers locals neighbours neighbors
  motorists commuters pedestrians shoppers pensioners taxpayers citizens civilians inmates prisoners hostages victims
  survivors relatives mourners thieves robbers suspects attackers
  asia-based state-owned state-run pro anti non pre post ex mid co self vice multi cross
  lawmakers legislators senators congress democrats republicans diplomats envoys ambassadors mayors governors
  mum mom dad mums moms dads dude guys everyone-else kids teenagers youths youth
  agriculture infrastructure construction equipment weapons missiles missile drones drone tanks artillery nuclear
  chemical biological cyber space satellite rocket rockets helicopter helicopters jets jet aircraft
  manager managers management executive executives board committee council commission association union unions
  department ministry agency agencies office institute centre center foundation group groups organisation organization
  project projects programme program initiative policy policies strategy system systems process progress development
  notably equally arguably admittedly frankly honestly personally hopefully thankfully regrettably
  none-the-less step point points view views opinion idea ideas reason reasons purpose result effect impact influence
  role roles position positions place places site sites field fields ground line lines side sides edge
  supreme constitutional appeal appeals federal-court high-court tribunal chairman chairperson chairwoman president's
  deputy assistant acting associate senior junior interim outgoing incoming veteran ordinary daily weekly monthly annual
  presidential parliamentary legislative municipal provincial ministerial departmental judicial legal criminal
  financial commercial industrial agricultural medical scientific technical historical cultural educational
  environmental humanitarian diplomatic strategic tactical domestic foreign-policy
  `);

/** Bodies whose word by itself names none of them, with a capital or without ("Police said"). Lower case. */
export const BODIES_WITHOUT_NAME: ReadonlySet<string> = words(`
  police government party bureau secretariat federation ministry department council committee board agency office
  opposition authorities management`);

/** Acronyms of things, offices, illnesses and the like, which name nobody. As written. */
export const NAMELESS_ACRONYMS: ReadonlySet<string> = new Set(
  `GDP GNP VAT GST CPI IPO CEO CFO COO CTO MD NGO NGOs CSO CSOs MOU MoU MOUs MP MPs MEP MEPs PM VP HR IT ICT AI TV FM PhD MBA BA MA BSc MSc
  LGBT LGBTQ LGBTQI LGBTI AIDS HIV COVID SARS DNA RNA PCR ICU UFO VIP ID PIN GPS SUV EV EVs USB PC PDF SMS ATM CCTV PPE PR Q&A FAQ
  FDI SME SMEs MSME MSMEs R&D PPP ESG LNG LPG MW GW KM AM GMT UTC EST CV DJ MVP RSVP POW POWs IED IEDs ICBM UAV UAVs WMD STEM EVM EVMs RTI
  FIR PIL SOP SOPs KPI TOR DVD CD`.split(/\s+/),
);

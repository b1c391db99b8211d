import { words } from './word-list';

/** Frequent family names of many countries, without those that are also common words or places. Lower case. */
export const FAMILY_NAMES: ReadonlySet<string> = words(`
  abbas abdullah abe abiodun abubakar acheampong acosta adams addo adebayo adeyemi afolabi agarwal aguilar aguirre
  agyeman ahmadi ahmadinejad ahmed akhtar akhundzada akinola akufo-addo alavi albanese alexander alfaro ali aliyev
  allende almeida alvarado alvarez amini amoah anderson andersson antonov appiah aquino arafat araghchi araujo ardern
  arroyo arévalo asante ashrawi assad atiku avila awan ayala ayub azarenka aziz babiš bachelet bah bailey balogun
  banda banerjee bangura bannon barak barnier barros barzani basu becker begum benitez bennett bennis berlusconi
  bernardes bertolt bezos bhatt bhatta bhattacharya bhutto biden bin-laden biya blair blinken boateng bolsonaro
  bondarenko boric borisov borrell botha bouazizi bouteflika boyle brahimi brandt bratton buhari bukele bukharin
  cabello caceres calderon calderón cameron campbell cardoso carter carvalho castillo castro ceausescu chakraborty
  chakwera chan chandra chang chatterjee chaudhary chaudhry chavez chebet chen cheng cheung chiang chirac cho choi
  chopra choudhury chow chowdhury chu chung chávez clinton conte correa cortés cruz cuéllar cáceres da-silva dahal
  dahlan dalal danso daoud darwish davies davis de-klerk delgado denktash desai deshmukh dhawan dhillon diallo dias
  diaz diop djokovic dlamini dominguez domínguez dos-santos doyle draghi duarte dube dubois duda dumas dupont duterte
  dutta dyson díaz eccleston edwards el-sisi erdogan erdoğan eriksson escobar espinosa espinoza estrada evans farage
  farooq fernandes fernandez fernández ferreira fico figueroa fischer flores fofana fonseca fraser friedman fujimori
  fujita fukuda gaddafi galvez gandhi ganguly gantz garcia garcía ghosh gillard giuliani glover gomes gomez gonzales
  gonzalez gonzález gonçalves goodman gorbachev gordon griffiths grossi guaido guaidó gulen gupta guterres gutierrez
  gutiérrez guzman guzmán gómez gül gülen habyarimana haddad haftar haidar hakimi haley hamdok haniya haniyeh hansen
  haq hariri haroon harris hashemi hashimoto hassan hayashi hernandez hernández herrera herzog hichilema hinds hitler
  hoffmann hollande hosseini huang huerta hughes hussain hussein ibarra ibrahim ibrahimovic ibáñez ignatieff iqbal
  ito ivanov ivanova iyer jackson jadhav jain james jansen janša javid jayawardena jensen jiang jimenez jiménez
  johansson johnson jones joshi juncker kabbah kabila kaczynski kagame kamara kamau kang kapoor karzai kasyanov katz
  kaur kavanaugh keita kelly kennedy kenyatta kerry khalil khamenei khan khomeini khrushchev khumalo kibaki kikwete
  kim kimani kirchner kishida klein klitschko kobayashi koch koh koirala koizumi kone koné kouyaté kovacs kovalenko
  kovács kravchenko kruger kuleba kulkarni kumar kumari kunene kuznetsov kwan kwok lagarde lam larijani lavrov lawal
  lazarev le-pen lebedev leung levy lewandowski lewis liang lieberman lin lineker lopez lukashenko lungu luo luthuli
  lópez macdonald machado machel macri macron madrigal madsen maduro mahama mahfouz mahlangu mahmood makhlouf malema
  mandela mandelson marcos markle marquez martinez martínez mashaba masoud mbappe mbappé mbeki mccarthy mcconnell
  mckenzie mcmahon medvedev mehta meloni mendes mendez mendoza menon merkel merz messi meyer mikati milei miliband
  miller milosevic mishra mitchell mitsotakis mnangagwa modi moghaddam mohamud mohan molina monteiro moore morales
  moreau moreira moreno morgenthau morozov morris morrison morsi morán moscovici motlanthe mousavi moussa moyo
  mubarak mueller mugabe mukherjee munoz murphy murray museveni musharraf musk mutharika mutua muzenda muñoz márquez
  méndez müller nadal naidoo naidu nair nakajima nakamura narayan nasrallah natanyahu navalny navarro nawaz ndiaye
  ndlovu nehru nel netanyahu newsom ng ngcobo nguyen nguyễn nielsen nikolić njoroge nkomo nkrumah nkurunziza novak
  nowak ntaganda nunes nunez nyerere núñez o'brien o'connor o'neill o'reilly obama obasanjo obrador ochoa odhiambo
  odinga ogawa okafor okeke okello okonjo-iweala okoye oliveira olmert olsen omondi onyango orban orbán ortega ortiz
  osborne osei ouattara ouedraogo oyelaran ozturk pacheco padilla palin parolin pashinyan patel patil pelosi penna
  pereira peres perez perry pescov peskov petersen peterson petrov petrović peña pham phillips phiri pillai pinheiro
  pinochet piñera podolyak pompeo ponomarenko popescu popov poroshenko powell prigozhin prodi putin pyne pérez
  qureshi rabin rahman raisi rajapaksa rajapakse ramaphosa ramirez ramos ramírez ranariddh rangel rao rashid
  rasmussen rathore rawlings reagan reddy rees reid reyes reynolds riaz ribeiro rivera rizvi robinson rocha rodrigues
  rodriguez rodrik rodríguez rogers rohani rojas romanov romero romney ronaldo roosevelt rossi rothschild rouhani
  rousseff roux rubio rudd ruiz rumsfeld russo rutte sachs sadat sadiq saeed sahin saied salah salam saleh salehi
  salinas salman salvini samaras sanchez sanders sandoval sankara santos saraki sarkozy sarr sato savchenko schmidt
  schneider scholz schroeder schröder schulz schwarz schwarzenegger serrano shah shaikh shanmugam shapiro shapps
  sharif sharma shaw shehata sheinbaum shevchenko shimizu shinawatra shoigu silva simmons simpson singh sinwar
  sirisena sisi sithole skripal smirnov smith smyth snowden soares sobchak sokolov solana solano solberg soleimani
  soros sosa soto souza spencer stalin starmer steinmeier stoltenberg stubb suarez suga suharto sukarno sukarnoputri
  sullivan sunak suu suzuki suárez svensson szijjártó sánchez tadić takahashi takaichi tanaka tapia taylor tembo
  temer teng thackeray thapa thatcher thompson thomson thunberg tiwari torres toure touré traore traoré trinh
  tripathi trotsky trudeau trump trần tsai tshisekedi tsipras tsvangirai turnbull tutu tymoshenko umarov uribe
  usmanov valdez vance vargas vasquez vega velasco velasquez venter verma vieira villalobos volkov von-der-leyen
  vásquez vázquez walesa walsh wang watanabe watson wałęsa weber weidmann weinstein weiss werner wickremesinghe
  wieczorek wijesinghe williams wilson wolff wong woodward wu xi xu yadav yamada yamaguchi yamamoto yang yanukovich
  yanukovych yar'adua yatseniuk yellen yeltsin yilmaz yoon yoshida yousaf yudhoyono yun yusuf yıldırım yılmaz zahir
  zamora zapatero zardari zarif zarqawi zawahiri zelaya zelenskiy zelensky zelenskyy zeman zenawi zeng zhang zhao
  zheng zhou zhu ziegler zimmermann zuckerberg zuma zungu álvarez`);

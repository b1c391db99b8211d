import { describe, expect, it } from 'vitest';
import { CURRENCY_CODES } from '../../../engine/data/currency-codes';
import { readAmount } from '../../../engine/figures/numbers/amounts';
import { currencyAfter, currencyBefore, joinedMoney } from '../../../engine/figures/money/money';
import { readSum } from '../../../engine/figures/money/sums';
import { quantitiesOf, quantityOf } from './reading';
import { positionOf, viewOf } from './view';

type Row = readonly [sentence: string, figure: string, unit: string, value: number];

const SIGNS: readonly Row[] = [
  ['The pier cost $75 million.', '$75 million', 'dollar', 75e6],
  ['The pier cost $ 75 million.', '$ 75 million', 'dollar', 75e6],
  ['The pier cost US$75m.', 'US$75m', 'dollar', 75e6],
  ['The pier cost US $75m.', 'US $75m', 'dollar', 75e6],
  ['The pier cost 75$ then.', '75$', 'dollar', 75],
  ['The pier cost A$75m.', 'A$75m', 'Australian dollar', 75e6],
  ['The pier cost C$75m.', 'C$75m', 'Canadian dollar', 75e6],
  ['The pier cost c $ 16.4 million.', 'c $ 16.4 million', 'Canadian dollar', 16.4e6],
  ['The pier cost HK $10.05 billion.', 'HK $10.05 billion', 'Hong Kong dollar', 10.05e9],
  ['The pier cost NZ$75m.', 'NZ$75m', 'New Zealand dollar', 75e6],
  ['The pier cost S$75m.', 'S$75m', 'Singapore dollar', 75e6],
  ['The pier cost NT$75m.', 'NT$75m', 'New Taiwan dollar', 75e6],
  ['The pier cost R$75m.', 'R$75m', 'Brazilian real', 75e6],
  ['The pier cost TT$75m.', 'TT$75m', 'Trinidad and Tobago dollar', 75e6],
  ['The pier cost £8.10 million.', '£8.10 million', 'pound', 8.1e6],
  ['The pier cost 15 € there.', '15 €', 'euro', 15],
  ['The pier cost €15.', '€15', 'euro', 15],
  ['The pier cost ₹12 lakh.', '₹12 lakh', 'Indian rupee', 12e5],
  ['The pier cost ₩40bn.', '₩40bn', 'South Korean won', 40e9],
  ['The pier cost ₽40bn.', '₽40bn', 'Russian ruble', 40e9],
  ['The pier cost ₺400.', '₺400', 'Turkish lira', 400],
  ['The pier cost ₦400.', '₦400', 'Nigerian naira', 400],
  ['The pier cost ₱400.', '₱400', 'Philippine peso', 400],
  ['The pier cost ฿400.', '฿400', 'Thai baht', 400],
  ['The pier cost ₴400.', '₴400', 'Ukrainian hryvnia', 400],
  ['The pier cost ₪400.', '₪400', 'Israeli shekel', 400],
  ['The pier cost ₫400,000.', '₫400,000', 'Vietnamese dong', 4e5],
  ['The pier cost 100₾ then.', '100₾', 'Georgian lari', 100],
  ['The pier cost ₿2.5.', '₿2.5', 'bitcoin', 2.5],
  ['The studio in Osaka paid ¥300 million.', '¥300 million', 'Japanese yen', 300e6],
  ['Beijing set aside ¥300 million for canals.', '¥300 million', 'Chinese yuan', 300e6],
  ['A roll costs 80¢ there.', '80¢', 'cent', 80],
  ['A roll costs 85p there.', '85p', 'penny', 85],
  ['The price of a roll rose to 45c.', '45c', 'cent', 45],
];

const CODES: readonly Row[] = [
  ['The toll is RM2.4 million.', 'RM2.4 million', 'Malaysian ringgit', 2.4e6],
  ['The toll is RM500.', 'RM500', 'Malaysian ringgit', 500],
  ['The toll is R45 million.', 'R45 million', 'South African rand', 45e6],
  ['The toll is Rs500.', 'Rs500', 'Indian rupee', 500],
  ['The toll is Rp 90,000.', 'Rp 90,000', 'Indonesian rupiah', 9e4],
  ['The toll is KSh 250.', 'KSh 250', 'Kenyan shilling', 250],
  ['The toll is USh 9,000.', 'USh 9,000', 'Ugandan shilling', 9000],
  ['The toll is CHF 60.', 'CHF 60', 'Swiss franc', 60],
  ['The toll is RMB 60.', 'RMB 60', 'Chinese yuan', 60],
  ['The toll is rmb 60.', 'rmb 60', 'Chinese yuan', 60],
  ['The toll is 60 RMB now.', '60 RMB', 'Chinese yuan', 60],
  ['The toll is 60 kr.', '60 kr', 'krone', 60],
  ['The toll is SEK 60.', 'SEK 60', 'Swedish krona', 60],
  ['The toll is 60 zł.', '60 zł', 'Polish zloty', 60],
  ['The toll is USD115.', 'USD115', 'dollar', 115],
  ['The toll is 115USD now.', '115USD', 'dollar', 115],
  ['The toll is 20 usd now.', '20 usd', 'dollar', 20],
  ['The toll is EUR40m.', 'EUR40m', 'euro', 40e6],
  ['The toll is PKR 3,000.', 'PKR 3,000', 'Pakistani rupee', 3000],
  ['The toll is COP 45,000.', 'COP 45,000', 'Colombian peso', 45e3],
  ['The toll is 0.4 BTC now.', '0.4 BTC', 'bitcoin', 0.4],
];

const WORDS: readonly Row[] = [
  ['He asked for 500,000 rupees.', '500,000 rupees', 'rupee', 5e5],
  ['He asked for 500,000 Pakistani rupees.', '500,000 Pakistani rupees', 'Pakistani rupee', 5e5],
  ['He asked for 2,000 Kenyan shillings.', '2,000 Kenyan shillings', 'Kenyan shilling', 2000],
  ['He asked for 2,000 Somaliland shillings.', '2,000 Somaliland shillings', 'Somaliland shilling', 2000],
  ['He asked for 90 U.S. dollars.', '90 U.S. dollars', 'dollar', 90],
  ['He asked for 90 us dollars.', '90 us dollars', 'dollar', 90],
  ['He asked for 90 New Zealand dollars.', '90 New Zealand dollars', 'New Zealand dollar', 90],
  ['He asked for 90 australian dollars.', '90 australian dollars', 'Australian dollar', 90],
  ['He asked for 90 Hong Kong dollars.', '90 Hong Kong dollars', 'Hong Kong dollar', 90],
  ['He asked for 90 Swiss francs.', '90 Swiss francs', 'Swiss franc', 90],
  ['He asked for 9,000 CFA francs.', '9,000 CFA francs', 'CFA franc', 9000],
  ['He asked for 90 francs.', '90 francs', 'franc', 90],
  ['He asked for 90 Finnish markka.', '90 Finnish markka', 'Finnish markka', 90],
  ['He asked for 90 Dutch guilders.', '90 Dutch guilders', 'Dutch guilder', 90],
  ['He asked for 90 deutschmarks.', '90 deutschmarks', 'German mark', 90],
  ['He asked for 90 drachmas.', '90 drachmas', 'Greek drachma', 90],
  ['He asked for 90 Danish crowns.', '90 Danish crowns', 'Danish krone', 90],
  ['He asked for 90 Swedish kronor.', '90 Swedish kronor', 'Swedish krona', 90],
  ['He asked for 90 Chilean pesos.', '90 Chilean pesos', 'Chilean peso', 90],
  ['He asked for 90 pesos.', '90 pesos', 'peso', 90],
  ['He asked for 90 million hryvnias.', '90 million hryvnias', 'Ukrainian hryvnia', 90e6],
  ['He asked for 90 million roubles.', '90 million roubles', 'Russian ruble', 90e6],
  ['He asked for 90 million yen.', '90 million yen', 'Japanese yen', 90e6],
  ['He asked for 90 million won.', '90 million won', 'South Korean won', 90e6],
  ['He asked for 90 million dong.', '90 million dong', 'Vietnamese dong', 90e6],
  ['He asked for 300 Saudi riyals.', '300 Saudi riyals', 'Saudi riyal', 300],
  ['He asked for 300 UAE dirhams.', '300 UAE dirhams', 'United Arab Emirates dirham', 300],
  ['He asked for 300 Lebanese lira.', '300 Lebanese lira', 'Lebanese pound', 300],
  ['He asked for 300 Egyptian pounds.', '300 Egyptian pounds', 'Egyptian pound', 300],
  ['He asked for 300 pounds sterling.', '300 pounds sterling', 'pound', 300],
  ['He asked for 300 reais.', '300 reais', 'Brazilian real', 300],
  ['He asked for 300 quid.', '300 quid', 'pound', 300],
  ['He asked for 300 bucks.', '300 bucks', 'dollar', 300],
  ['He asked for 30 pence.', '30 pence', 'penny', 30],
  ['He asked for 3 bitcoin.', '3 bitcoin', 'bitcoin', 3],
  ['He asked for 40 ether.', '40 ether', 'ether', 40],
];

describe('the currency of a sum of money', () => {
  it.each([...SIGNS, ...CODES, ...WORDS])('%s', (sentence, figure, unit, value) => {
    const found = quantityOf(sentence, figure);
    expect({ kind: found.kind, unit: found.unit, value: found.value }).toEqual({
      kind: 'money',
      unit,
      value: { min: value, max: value },
    });
    expect(sentence).toContain(found.unitText);
  });

  it.each([
    'A $5 bill and 12 notes were left.',
    'COP 28 talks opened.',
    'TOP 10 lists were read.',
    'The film is in 720p now.',
    'They won 5 games and R 12 was closed.',
  ])('takes no word or road for a currency: %s', (sentence) => {
    const money = quantitiesOf(sentence).filter(({ kind }) => kind === 'money');
    expect(money.map(({ unit }) => unit)).toEqual(sentence.startsWith('A $5') ? ['dollar'] : []);
  });

  it('knows every code in use, before the number and after it', () => {
    const codes = [...CURRENCY_CODES.matchAll(/^([A-Z]{3,4}) \| ([^|]+) \|/gm)].map(([, code = '', name = '']) => [
      code,
      name,
    ]);
    expect(codes.length).toBeGreaterThan(150);
    for (const [code = '', name = ''] of codes) {
      expect([code, currencyBefore(viewOf(`${code} 12,500 was paid.`), 0)?.name]).toEqual([code, name]);
    }
  });

  it('reads letters and number in one word with the scale in it', () => {
    expect(joinedMoney(viewOf('EUR40m was paid.'), 0)).toMatchObject({ name: 'euro', value: 40e6, text: 'EUR' });
    expect(joinedMoney(viewOf('EUR40xyz was paid.'), 0)).toBeNull();
    expect(joinedMoney(viewOf('COP28 opened.'), 0)).toBeNull();
  });

  it('leaves a sign to the number that follows it', () => {
    const view = viewOf('They sold 10 $5 tickets.');
    expect(currencyAfter(view, positionOf(view, '$5'), 10)).toBeNull();
  });
});

describe('pounds of money and of weight', () => {
  it.each([
    ['The grant is worth 40,000 pounds.', '40,000 pounds', 'money'],
    ['The scheme cost 3 million pounds.', '3 million pounds', 'money'],
    ['He was left 900 pounds in debt.', '900 pounds', 'money'],
    ['They stole thousands of pounds of jewellery.', 'thousands of pounds', 'money'],
    ['Floods did millions of pounds of damage.', 'millions of pounds', 'money'],
    ['A 60-pound fine awaits them.', '60-pound', 'money'],
    ['She weighs 130 pounds.', '130 pounds', 'measure'],
    ['A 500-pound bomb lay in the yard.', '500-pound', 'measure'],
    ['They seized 40 pounds of cocaine.', '40 pounds', 'measure'],
    ['Growers shipped 2 million pounds of cherries.', '2 million pounds', 'measure'],
    ['The 12lb cod was sold.', '12lb', 'measure'],
    ['The gauge read 60 pounds per square inch.', '60 pounds per square inch', 'measure'],
  ])('%s', (sentence, figure, kind) => {
    const found = quantitiesOf(sentence).find(({ start, end }) =>
      figure.toLowerCase().includes(sentence.slice(start, end).toLowerCase()),
    );
    expect(found).toMatchObject({ kind });
  });
});

describe('a sum with its cents, its millions and what it is paid for', () => {
  it.each([
    ['$10 a share', 'dollar per share', '$', 10],
    ['470 pence a share', 'penny per share', 'pence', 470],
    ['$70-a-share', 'dollar per share', '$', 70],
    ['£9,000-a-year', 'pound per year', '£', 9000],
    ['c $ 1.34 a share', 'Canadian dollar per share', 'c $', 1.34],
    ['64.2 cents a dozen', 'cent per dozen', 'cents', 64.2],
    ['28p per kWh', 'penny per kilowatt hour', 'p', 28],
    ['28 cents per kilowatt-hour', 'cent per kilowatt hour', 'cents', 28],
    ['$81.40 a barrel', 'dollar per barrel', '$', 81.4],
    ['€90 per person per night', 'euro per person per night', '€', 90],
    ['9,000 euros a hectare', 'euro per hectare', 'euros', 9000],
    ['$15/hour', 'dollar per hour', '$', 15],
    ['$1.40', 'dollar', '$', 1.4],
    ['3 dollars 50 cents', 'dollar', 'dollars', 3.5],
    ['thirteen dollars and forty-five cents', 'dollar', 'dollars', 13.45],
    ['4 pounds and 20 pence', 'pound', 'pounds', 4.2],
    ['30 MUSD', 'dollar', 'MUSD', 30e6],
    ['120 MEUR', 'euro', 'MEUR', 120e6],
    ['75 USD million', 'dollar', 'USD', 75e6],
  ])('%s', (words, unit, unitText, value) => {
    const view = viewOf(`${words} was paid at £1 each.`);
    const amount = readAmount(view, 0);
    const sum = amount === null ? null : readSum(view, amount, amount.end);
    expect(sum).toMatchObject({ unit, unitText, range: { min: value, max: value } });
    expect(view.text.slice(0, view.tokens[(sum?.end ?? 0) - 1]?.end)).toBe(words);
  });

  it.each(['4 tonnes', '9 kilometres', '5 people'])('%s is no sum', (words) => {
    const view = viewOf(`${words} moved.`);
    const amount = readAmount(view, 0);
    expect(amount === null ? 'no number' : readSum(view, amount, amount.end)).toBeNull();
  });
});

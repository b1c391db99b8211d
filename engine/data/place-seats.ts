/** Houses and streets that news names for the government that sits in them: ISO code | names. */
export const SEATS = `
RU|Kremlin
US|White House;Pentagon;Capitol Hill;Foggy Bottom
GB|Downing Street;10 Downing Street;Number 10;No 10;No. 10;Whitehall
FR|Élysée;Élysée Palace;Quai d'Orsay
IT|Palazzo Chigi
KR|Blue House
CN|Zhongnanhai
VA|Apostolic Palace
`;

/**
 * Seats of power. As an actor ("the Kremlin said") the institution, as the end of a journey or the scene ("came to the White House") the building.
 * `institution (name by which it is called) = other names | state | words of the building`.
 */
export const SEATS = `
Kremlin|RU
White House|US
Pentagon|US
Downing Street = No. 10 = Number 10 = 10 Downing Street|GB
Whitehall|GB
Élysée Palace = Élysée|FR
Blue House|KR
Foggy Bottom|US
Capitol = U.S. Capitol|US
Rashtrapati Bhavan|IN
South Block|IN
Bankova = Bankova Street|UA
Zhongnanhai|CN
Malacañang Palace = Malacañang = Malacanang|PH
Quirinal Palace|IT
Palazzo Chigi = Chigi Palace|IT
Planalto Palace = Planalto|BR
Casa Rosada|AR
Miraflores Palace = Miraflores|VE
Union Buildings|ZA
State House|
Aso Rock = Aso Villa|NG
Presidential Palace = Republican Palace|
Çankaya = Beştepe = Presidential Complex|TR
Baabda Palace = Baabda|LB
Grand Serail|LB
Buckingham Palace|GB
Berlaymont|
Chancellery|DE
Bellevue Palace|DE
Kantei|JP
`;

/**
 * Texts of our own with what is found in them: a line with the text, then a line an entity (label, name, for sources their count and affiliation, the words
 * under which it is mentioned) and a line for what stands for entities without being a name of theirs.
 */

/** Names that the gazetteer knows or that their shape and neighbours give away. */
export const NAMES = `
President Amara Diallo of Mali met Foreign Minister Joon-ho Park in Geneva on Monday.
  Person Amara Diallo: Amara Diallo
  Country Mali: Mali
  Person Joon-ho Park: Joon-ho Park
  Place Geneva: Geneva

Selim Aksoy, the Turkish water minister, spoke to Reuters. Aksoy denied it.
  Person Selim Aksoy: Selim Aksoy, the Turkish water minister, Aksoy
  Country Türkiye: Turkish
  Organization Reuters: Reuters
  it = Reuters

Sheikh Rashid bin Saif Al Falasi and General Omar el-Hadi arrived in el-Obeid.
  Person Rashid bin Saif Al Falasi: Rashid bin Saif Al Falasi
  Person Omar el-Hadi: Omar el-Hadi
  Place El Obeid: el-Obeid

The National Water and Energy Council said it would write to the Ministry of Foreign Affairs and Trade.
  Organization National Water and Energy Council: National Water and Energy Council
  Organization Ministry of Foreign Affairs and Trade: Ministry of Foreign Affairs and Trade
  it = National Water and Energy Council

The Lake Basin Commission (LBC) met in Entebbe. The LBC will report in May.
  Organization Lake Basin Commission: Lake Basin Commission, LBC
  Place Entebbe: Entebbe

Jim Jordan met Jordan's ambassador. Jordan left Jordan on Friday.
  Person Jim Jordan: Jim Jordan, Jordan
  Country Jordan: Jordan

Kenya's Foreign Ministry replied to Uganda's Foreign Ministry. A Kenyan envoy spoke at the Green Valley Forum.
  Country Kenya: Kenya, Kenyan
  Organization Foreign Ministry of Kenya: Foreign Ministry
  Country Uganda: Uganda
  Organization Foreign Ministry of Uganda: Foreign Ministry
  Event Green Valley Forum: Green Valley Forum
  A Kenyan envoy = Kenya

María Núñez-Prieto works for Procter & Gamble in Valparaíso, Chile.
  Person María Núñez-Prieto: María Núñez-Prieto
  Organization Procter & Gamble: Procter & Gamble
  Place Valparaíso: Valparaíso
  Country Chile: Chile

Mira Okello and Daniel Okello disagree. Mira Okello left.
  Person Mira Okello: Mira Okello
  Person Daniel Okello: Daniel Okello

Dan Whitfield called. Daniel Whitfield had waited.
  Person Daniel Whitfield: Dan Whitfield, Daniel Whitfield

Sudan's paramilitary Rapid Support Forces (RSF) and Reporters Without Borders wrote to Paris.
  Country Sudan: Sudan
  Organization Rapid Support Forces: Rapid Support Forces, RSF
  Organization Reporters Without Borders: Reporters Without Borders
  Country France: Paris

The Trump-backed plan pleased Kim Jong-un and Justice Minister Petra Lindqvist.
  Plan Trump-backed plan: The Trump-backed plan
  Person Donald Trump: Trump
  Person Kim Jong Un: Kim Jong-un
  Person Petra Lindqvist: Petra Lindqvist

Leaders Agree On New Plan For Kenya As Mensah Resigns. Akua Mensah stepped down, her lawyer said.
  Country Kenya: Kenya
  Person Akua Mensah: Mensah, Akua Mensah
  UnnamedSource her lawyer 1: her lawyer
  her = Akua Mensah

Sen. Ruth Calder (R-Texas) joined the Democratic Party. Hutu militants and European officials came.
  Person Ruth Calder: Ruth Calder
  Place Texas: Texas
  Organization Democratic Party: Democratic Party

LUSAKA: The Ministry of Fisheries denied it.
  Place Lusaka: LUSAKA
  Organization Ministry of Fisheries: Ministry of Fisheries

Petar Marčić met Ayşe Şahin. Marčić left.
  Person Petar Marčić: Petar Marčić, Marčić
  Person Ayşe Şahin: Ayşe Şahin

The magazine, Kaskade, wrote that the agency KTA had closed.
  Organization Kaskade: The magazine, Kaskade
  Organization KTA: KTA

Radix, the largest opposition party in the north, left the talks.
  Organization Radix: Radix, the largest opposition party

He kept the Parliament in the dark, Seyyed Hassan Farhadi said.
  Organization Parliament: Parliament
  Person Hassan Farhadi: Hassan Farhadi

Resolution 9914 extends the Bamba Agreement of 1987.
  Plan Resolution 9914: Resolution 9914
  Plan Bamba Agreement of 1987: Bamba Agreement of 1987

Guests met in Kora Dale. They wrote on Independence Day.
  Place Kora Dale: Kora Dale

The ELN agreed, Radio Kota Dale reported.
  Organization ELN: ELN
  Organization Radio Kota Dale: Radio Kota Dale
`;

/** A capital or seat of power is the actor in one place and the scene in another. */
export const METONYMY = `
Kyiv said that talks with Moscow had ended in Kyiv.
  Country Ukraine: Kyiv
  Country Russia: Moscow
  Place Kyiv: Kyiv

He flew to Cairo, and Cairo thanked him. She lives near Cairo.
  Place Cairo: Cairo
  Country Egypt: Cairo

The White House said Diallo came to the White House on Friday.
  Organization White House: White House
  Person Diallo: Diallo
  Place White House: White House

Officials in Baku and Yerevan hailed a response from Ankara.
  Place Baku: Baku
  Place Yerevan: Yerevan
  Country Türkiye: Ankara

They met in Ankara, Türkiye, and returned from Vienna. Vienna-based experts wrote to Tehran.
  Place Ankara: Ankara
  Country Türkiye: Türkiye
  Place Vienna: Vienna
  UnnamedSource Vienna-based experts null: Vienna-based experts
  Country Iran: Tehran

Oslo told Brussels that it would pay. He flew to Brussels.
  Country Norway: Oslo
  Organization European Union: Brussels
  Place Brussels: Brussels
  it = Norway
`;

/** People without a name: sources with count and affiliation, and those who stand for their state. */
export const SOURCES = `
Three U.S. officials told Reuters that the army had left. A European diplomat with knowledge of the talks said so too.
  UnnamedSource Three U.S. officials 3 of united-states: Three U.S. officials
  Country United States: U.S.
  Organization Reuters: Reuters
  Organization army: the army
  UnnamedSource European diplomat with knowledge of the talks 1: A European diplomat with knowledge of the talks

A senior Kenyan official said the road was open. The official would not say more.
  UnnamedSource senior Kenyan official 1 of kenya: A senior Kenyan official, The official
  Country Kenya: Kenyan

According to two sources close to the Sudanese government, nothing was signed.
  UnnamedSource two sources close to the Sudanese government 2 of sudan: two sources close to the Sudanese government
  Country Sudan: Sudanese
  the Sudanese government = Sudan

Local media and witnesses reported shots. No official said anything.
  UnnamedSource Local media null: Local media
  UnnamedSource witnesses null: witnesses

The spokesman of Prime Minister Tanaka smiled, saying that all was fine.
  UnnamedSource spokesman of Prime Minister Tanaka 1 of tanaka: The spokesman of Prime Minister Tanaka
  Person Tanaka: Tanaka

Sudanese negotiators met Egyptian and Kenyan officials in Aden.
  Country Sudan: Sudanese
  Country Egypt: Egyptian
  Country Kenya: Kenyan
  Place Aden: Aden
  Sudanese negotiators = Sudan
  Egyptian and Kenyan officials = Egypt + Kenya

Two Kenyan diplomats spoke. One of them said no. "We tried," says an EU official.
  UnnamedSource Two Kenyan diplomats 2 of kenya: Two Kenyan diplomats
  Country Kenya: Kenyan
  UnnamedSource One of them 1 of kenya: One of them
  UnnamedSource EU official 1 of european-union: an EU official
  Organization European Union: EU
  them = Two Kenyan diplomats

An officer familiar with the matter told reporters that Chad had lost.
  UnnamedSource officer familiar with the matter 1: An officer familiar with the matter
  Country Chad: Chad

Kenyan foreign ministry spokesman Peter Odhiambo left.
  Organization Kenyan foreign ministry: Kenyan foreign ministry
  Country Kenya: Kenyan
  Person Peter Odhiambo: Peter Odhiambo

The foreign ministry in Nairobi said no. Uganda said its embassy in Nairobi was open.
  Organization foreign ministry of Kenya: The foreign ministry in Nairobi
  Place Nairobi: Nairobi
  Country Uganda: Uganda
  Organization embassy of Uganda: embassy in Nairobi
  its = Uganda

An armed group led by Ali Kato attacked the Kosovo police. The group fled.
  Organization? armed group: An armed group, The group
  Person Ali Kato: Ali Kato
  Organization Kosovo police: the Kosovo police
  Country Kosovo: Kosovo

Senator Ana Ruiz of Peru said the government knew of it.
  Person Ana Ruiz: Ana Ruiz
  Country Peru: Peru, the government

A home ministry official who declined to be named said that Peru had lost.
  UnnamedSource home ministry official 1: A home ministry official
  Country Peru: Peru

The Tigray interim administration fell. The electoral council in Caracas closed.
  Organization Tigray interim administration: The Tigray interim administration
  Place Tigray: Tigray
  Organization electoral council of Venezuela: The electoral council
  Place Caracas: Caracas
`;

/** Plans and happenings: `?` marks those that belong to the result only if a statement uses them. */
export const THINGS = `
The 12-point plan was sent to Nairobi. The plan includes a truce. Officials read the document.
  Plan 12-point plan: The 12-point plan, The plan, the document
  Country Kenya: Nairobi
  Plan? truce: a truce
  UnnamedSource Officials null: Officials

The war between Chad and Libya goes on. The conflict began in May. Peace talks are rare.
  Event war between Chad and Libya: The war between Chad and Libya, The conflict
  Country Chad: Chad
  Country Libya: Libya
  Event? Peace talks: Peace talks

The Gaza ceasefire held, while the Jeddah talks failed. A deal may come.
  Plan Gaza ceasefire: The Gaza ceasefire
  Place Gaza: Gaza
  Event Jeddah talks: the Jeddah talks
  Plan? deal: A deal

The agreement of 2015 is dead. A new agreement is needed, said Uganda.
  Plan agreement of 2015: The agreement of 2015
  Plan? new agreement: A new agreement
  Country Uganda: Uganda

The Simla Agreement was signed in 1972. The agreement stands, and so does the deal.
  Plan Simla Agreement: Simla Agreement, The agreement
  Plan? deal: the deal

Alleged "agreements" on Chad were denied by Libya.
  Country Chad: Chad
  Country Libya: Libya

Police confirmed that a plan for a new ceasefire in Chad had been drafted in Paris.
  Plan? plan: a plan
  Plan new ceasefire in Chad: a new ceasefire in Chad
  Country Chad: Chad
  Place Paris: Paris

Norway would host talks in Bergen. A shorter pause was refused. The pause had been agreed.
  Country Norway: Norway
  Event? talks in Bergen: talks in Bergen
  Place Bergen: Bergen
  Plan? shorter pause: A shorter pause, The pause

Kenya wanted a pact. The framework on practical steps is ready.
  Country Kenya: Kenya
  Plan? pact: a pact
  Plan? framework: The framework

In a referendum in April 2004 the Senate lost. The July meeting was short. They attended the Arab League summit.
  Event referendum in April 2004: a referendum in April 2004
  Organization Senate: Senate
  Event July meeting: The July meeting
  Event Arab League summit: the Arab League summit

They agreed to a six-month ceasefire in Havana.
  Plan? six-month ceasefire: a six-month ceasefire
  Place Havana: Havana
`;

/** Pronouns, offices, nationalities and sets: what they stand for is behind `=`. */
export const COREFERENCE = `
Ana Ruiz, Spain's envoy, met Tom Baker. The envoy thanked him, and he praised her.
  Person Ana Ruiz: Ana Ruiz, Spain's envoy, The envoy
  Country Spain: Spain
  Person Tom Baker: Tom Baker
  him = Tom Baker
  he = Tom Baker
  her = Ana Ruiz

President Ruto of Kenya and Prime Minister Tanaka met. The two leaders agreed. They left.
  Person William Ruto: Ruto
  Country Kenya: Kenya
  Person Tanaka: Tanaka
  The two leaders = William Ruto + Tanaka
  They = William Ruto + Tanaka

Kofi Mensah, an aide to the president of Malawi, said he would resign. The aide gave no reason.
  Person Kofi Mensah: Kofi Mensah, an aide, The aide
  Country Malawi: Malawi
  he = Kofi Mensah

NATO and Hungary quarrel. The alliance says its door is open.
  Organization NATO: NATO, The alliance
  Country Hungary: Hungary
  its = NATO

Kenya's army and its navy take part. The army is small.
  Country Kenya: Kenya
  Organization Kenya's army: army, The army
  its = Kenya's army

Prime Minister Okello's administration resigned. Lena Brandt, Austria's chancellor, had warned him; the Austrian spoke of a mistake.
  Organization Okello's administration: Okello's administration
  Person Okello: Okello
  Person Lena Brandt: Lena Brandt, Austria's chancellor, the Austrian
  Country Austria: Austria
  him = Okello

India and Pakistan had quarrelled. Both countries agreed.
  Country India: India
  Country Pakistan: Pakistan
  Both countries = India + Pakistan

Maria Lind hurt herself. Her brother Karl said she had fallen.
  Person Maria Lind: Maria Lind
  Person Karl: Karl
  herself = Maria Lind
  Her = Maria Lind
  she = Maria Lind

Ali Kato met Ben Doe and the two agreed.
  Person Ali Kato: Ali Kato
  Person Ben Doe: Ben Doe
  the two = Ali Kato + Ben Doe

Spokesman Ben Doe told reporters that it was over. Ali Kato would not come, he added.
  Person Ben Doe: Ben Doe
  Person Ali Kato: Ali Kato
  he = Ben Doe
`;

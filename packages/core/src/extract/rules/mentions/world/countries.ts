/**
 * The states of the world, one a line: ISO 3166 code | name | other names | adjectives | names of the people | capital and its other names.
 * Written for this project. A state is listed when most reports treat it as an actor, recognised by all or not (Kosovo, Taiwan, Palestine).
 * `~` before a capital: it is rarely what stands for the government (the seat is elsewhere, or another place has the same name).
 */
export const COUNTRIES = `
AF|Afghanistan|Islamic Emirate of Afghanistan|Afghan|Afghans|Kabul
AL|Albania||Albanian|Albanians|Tirana
DZ|Algeria||Algerian|Algerians|Algiers
AD|Andorra||Andorran|Andorrans|~Andorra la Vella
AO|Angola||Angolan|Angolans|Luanda
AG|Antigua and Barbuda|Antigua|Antiguan|Antiguans|~St. John's
AR|Argentina|Argentine Republic|Argentine;Argentinian|Argentines;Argentinians|Buenos Aires
AM|Armenia|Republic of Armenia|Armenian|Armenians|Yerevan
AU|Australia||Australian|Australians|Canberra
AT|Austria||Austrian|Austrians|Vienna
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azeri|Azerbaijanis;Azeris|Baku
BS|Bahamas|The Bahamas|Bahamian|Bahamians|~Nassau
BH|Bahrain||Bahraini|Bahrainis|Manama
BD|Bangladesh||Bangladeshi|Bangladeshis|Dhaka
BB|Barbados||Barbadian|Barbadians|~Bridgetown
BY|Belarus|Byelorussia|Belarusian;Belarussian|Belarusians;Belarussians|Minsk
BE|Belgium||Belgian|Belgians|
BZ|Belize||Belizean|Belizeans|Belmopan
BJ|Benin||Beninese||~Porto-Novo
BT|Bhutan||Bhutanese||Thimphu
BO|Bolivia||Bolivian|Bolivians|La Paz
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian|Bosnians|Sarajevo
BW|Botswana||Botswanan|Botswanans|Gaborone
BR|Brazil||Brazilian|Brazilians|Brasília;Brasilia
BN|Brunei|Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
BG|Bulgaria||Bulgarian|Bulgarians|Sofia
BF|Burkina Faso|Burkina|Burkinabe;Burkinabè||Ouagadougou
BI|Burundi||Burundian|Burundians|Bujumbura;Gitega
KH|Cambodia||Cambodian|Cambodians|Phnom Penh
CM|Cameroon||Cameroonian|Cameroonians|Yaoundé
CA|Canada||Canadian|Canadians|Ottawa
CV|Cape Verde|Cabo Verde|Cape Verdean|Cape Verdeans|~Praia
CF|Central African Republic|CAR|Central African|Central Africans|Bangui
TD|Chad||Chadian|Chadians|N'Djamena;Ndjamena
CL|Chile||Chilean|Chileans|~Santiago
CN|China|People's Republic of China;PRC|Chinese||Beijing;Peking
CO|Colombia||Colombian|Colombians|Bogotá;Bogota
KM|Comoros||Comorian|Comorians|Moroni
CD|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;Congo;Congo-Kinshasa;D.R. Congo|Congolese||Kinshasa
CG|Republic of the Congo|Republic of Congo;Congo-Brazzaville|||Brazzaville
CR|Costa Rica||Costa Rican|Costa Ricans|~San José
CI|Ivory Coast|Côte d'Ivoire|Ivorian|Ivorians|Abidjan;Yamoussoukro
HR|Croatia||Croatian;Croat|Croatians;Croats|Zagreb
CU|Cuba||Cuban|Cubans|Havana
CY|Cyprus|Republic of Cyprus|Cypriot|Cypriots|Nicosia
CZ|Czech Republic|Czechia|Czech|Czechs|Prague
DK|Denmark||Danish|Danes|Copenhagen
DJ|Djibouti||Djiboutian|Djiboutians|~Djibouti City
DM|Dominica||||~Roseau
DO|Dominican Republic||Dominican|Dominicans|~Santo Domingo
EC|Ecuador||Ecuadorian;Ecuadorean|Ecuadorians;Ecuadoreans|Quito
EG|Egypt|Arab Republic of Egypt|Egyptian|Egyptians|Cairo
SV|El Salvador||Salvadoran|Salvadorans|San Salvador
GQ|Equatorial Guinea||Equatorial Guinean||Malabo
ER|Eritrea||Eritrean|Eritreans|Asmara
EE|Estonia||Estonian|Estonians|Tallinn
SZ|Eswatini|Swaziland|Swazi|Swazis|Mbabane
ET|Ethiopia||Ethiopian|Ethiopians|Addis Ababa
FJ|Fiji||Fijian|Fijians|Suva
FI|Finland||Finnish|Finns|Helsinki
FR|France|French Republic|French|Frenchmen|Paris
GA|Gabon||Gabonese||Libreville
GM|Gambia|The Gambia|Gambian|Gambians|Banjul
GE|Georgia|Republic of Georgia|Georgian|Georgians|Tbilisi
DE|Germany|Federal Republic of Germany|German|Germans|Berlin
GH|Ghana||Ghanaian|Ghanaians|Accra
GR|Greece|Hellenic Republic|Greek|Greeks|Athens
GD|Grenada||Grenadian|Grenadians|~St. George's
GT|Guatemala||Guatemalan|Guatemalans|Guatemala City
GN|Guinea||Guinean|Guineans|Conakry
GW|Guinea-Bissau|||Bissau-Guineans|Bissau
GY|Guyana||Guyanese||Georgetown
HT|Haiti||Haitian|Haitians|Port-au-Prince
HN|Honduras||Honduran|Hondurans|Tegucigalpa
HU|Hungary||Hungarian|Hungarians|Budapest
IS|Iceland||Icelandic|Icelanders|Reykjavik;Reykjavík
IN|India|Republic of India|Indian|Indians|New Delhi;Delhi
ID|Indonesia||Indonesian|Indonesians|Jakarta
IR|Iran|Islamic Republic of Iran;Islamic Republic|Iranian|Iranians|Tehran;Teheran
IQ|Iraq||Iraqi|Iraqis|Baghdad
IE|Ireland|Republic of Ireland|Irish||Dublin
IL|Israel|State of Israel;Zionist regime;Zionist entity;Jewish state|Israeli|Israelis|Jerusalem;Tel Aviv
IT|Italy||Italian|Italians|Rome
JM|Jamaica||Jamaican|Jamaicans|~Kingston
JP|Japan||Japanese||Tokyo
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian|Jordanians|Amman
KZ|Kazakhstan||Kazakh;Kazakhstani|Kazakhs|Astana;Nur-Sultan
KE|Kenya||Kenyan|Kenyans|Nairobi
KI|Kiribati||||~Tarawa
XK|Kosovo|Republic of Kosovo|Kosovar;Kosovan|Kosovars;Kosovans|Pristina;Prishtina
KW|Kuwait||Kuwaiti|Kuwaitis|Kuwait City
KG|Kyrgyzstan||Kyrgyz||Bishkek
LA|Laos||Lao;Laotian|Laotians|Vientiane
LV|Latvia||Latvian|Latvians|Riga
LB|Lebanon||Lebanese||Beirut
LS|Lesotho||Basotho||Maseru
LR|Liberia||Liberian|Liberians|Monrovia
LY|Libya||Libyan|Libyans|Tripoli
LI|Liechtenstein||||~Vaduz
LT|Lithuania||Lithuanian|Lithuanians|Vilnius
LU|Luxembourg||Luxembourgish|Luxembourgers|~Luxembourg City
MG|Madagascar||Malagasy||Antananarivo
MW|Malawi||Malawian|Malawians|Lilongwe
MY|Malaysia||Malaysian|Malaysians|Kuala Lumpur;Putrajaya
MV|Maldives|The Maldives|Maldivian|Maldivians|Malé
ML|Mali||Malian|Malians|Bamako
MT|Malta||Maltese||Valletta
MH|Marshall Islands||Marshallese||~Majuro
MR|Mauritania||Mauritanian|Mauritanians|Nouakchott
MU|Mauritius||Mauritian|Mauritians|Port Louis
MX|Mexico||Mexican|Mexicans|Mexico City
FM|Micronesia||Micronesian|Micronesians|~Palikir
MD|Moldova||Moldovan|Moldovans|Chisinau;Chişinău;Chișinău
MC|Monaco||Monegasque||
MN|Mongolia||Mongolian|Mongolians|Ulaanbaatar;Ulan Bator
ME|Montenegro||Montenegrin|Montenegrins|Podgorica
MA|Morocco||Moroccan|Moroccans|Rabat
MZ|Mozambique||Mozambican|Mozambicans|Maputo
MM|Myanmar|Burma|Burmese||Naypyidaw;Naypyitaw
NA|Namibia||Namibian|Namibians|Windhoek
NR|Nauru||Nauruan||
NP|Nepal||Nepali;Nepalese|Nepalis|Kathmandu
NL|Netherlands|The Netherlands;Holland|Dutch|Dutchmen|The Hague
NZ|New Zealand||New Zealand|New Zealanders|~Wellington
NI|Nicaragua||Nicaraguan|Nicaraguans|Managua
NE|Niger||Nigerien|Nigeriens|Niamey
NG|Nigeria||Nigerian|Nigerians|Abuja
KP|North Korea|Democratic People's Republic of Korea;DPRK|North Korean|North Koreans|Pyongyang
MK|North Macedonia|Macedonia|Macedonian|Macedonians|Skopje
NO|Norway||Norwegian|Norwegians|Oslo
OM|Oman||Omani|Omanis|Muscat
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Pakistanis|Islamabad
PW|Palau||Palauan||
PS|Palestine|State of Palestine|Palestinian|Palestinians|~Ramallah
PA|Panama||Panamanian|Panamanians|Panama City
PG|Papua New Guinea||Papua New Guinean||Port Moresby
PY|Paraguay||Paraguayan|Paraguayans|Asunción;Asuncion
PE|Peru||Peruvian|Peruvians|~Lima
PH|Philippines|The Philippines|Philippine;Filipino|Filipinos|Manila
PL|Poland||Polish|Poles|Warsaw
PT|Portugal||Portuguese||Lisbon
QA|Qatar||Qatari|Qataris|Doha
RO|Romania||Romanian|Romanians|Bucharest
RU|Russia|Russian Federation|Russian|Russians|Moscow
RW|Rwanda||Rwandan|Rwandans|Kigali
KN|Saint Kitts and Nevis|St. Kitts and Nevis|||
LC|Saint Lucia|St. Lucia|||
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|||
WS|Samoa||Samoan|Samoans|~Apia
SM|San Marino||||
ST|São Tomé and Príncipe||||
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi;Saudi Arabian|Saudis|Riyadh
SN|Senegal||Senegalese||Dakar
RS|Serbia||Serbian;Serb|Serbs;Serbians|Belgrade
SC|Seychelles||||
SL|Sierra Leone||Sierra Leonean||Freetown
SG|Singapore||Singaporean|Singaporeans|
SK|Slovakia||Slovak;Slovakian|Slovaks|Bratislava
SI|Slovenia||Slovenian;Slovene|Slovenes;Slovenians|Ljubljana
SB|Solomon Islands||Solomon Islander||Honiara
SO|Somalia||Somali|Somalis|Mogadishu
ZA|South Africa|Republic of South Africa|South African|South Africans|Pretoria
KR|South Korea|Republic of Korea;ROK;Korea|South Korean;Korean|South Koreans|Seoul
SS|South Sudan||South Sudanese||Juba
ES|Spain||Spanish|Spaniards|Madrid
LK|Sri Lanka||Sri Lankan|Sri Lankans|Colombo
SD|Sudan||Sudanese||Khartoum
SR|Suriname||Surinamese||Paramaribo
SE|Sweden||Swedish|Swedes|Stockholm
CH|Switzerland||Swiss||~Bern
SY|Syria|Syrian Arab Republic|Syrian|Syrians|Damascus
TW|Taiwan|Republic of China|Taiwanese||Taipei
TJ|Tajikistan||Tajik|Tajiks|Dushanbe
TZ|Tanzania||Tanzanian|Tanzanians|Dodoma
TH|Thailand||Thai|Thais|Bangkok
TL|Timor-Leste|East Timor|Timorese||Dili
TG|Togo||Togolese||Lomé
TO|Tonga||Tongan|Tongans|
TT|Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|~Port of Spain
TN|Tunisia||Tunisian|Tunisians|Tunis
TR|Türkiye|Turkey;Republic of Türkiye;TUR|Turkish|Turks|Ankara
TM|Turkmenistan||Turkmen||Ashgabat
TV|Tuvalu||||
UG|Uganda||Ugandan|Ugandans|Kampala
UA|Ukraine||Ukrainian|Ukrainians|Kyiv;Kiev
AE|United Arab Emirates|UAE;Emirates|Emirati|Emiratis|Abu Dhabi
GB|United Kingdom|UK;Britain;Great Britain|British|Britons|London
US|United States|United States of America;US;USA;America|American|Americans|Washington;~Washington, DC;~Washington DC
UY|Uruguay||Uruguayan|Uruguayans|Montevideo
UZ|Uzbekistan||Uzbek|Uzbeks|Tashkent
VU|Vanuatu||||Port Vila
VA|Holy See||||Vatican
VE|Venezuela||Venezuelan|Venezuelans|Caracas
VN|Vietnam|Viet Nam|Vietnamese||Hanoi
YE|Yemen||Yemeni|Yemenis|Sanaa;Sana'a
ZM|Zambia||Zambian|Zambians|Lusaka
ZW|Zimbabwe||Zimbabwean|Zimbabweans|Harare
`;

/**
 * Places that reports name often, grouped by the country or region that they are in: `country code: place; place = other name; ...`.
 * Capitals are in the list of countries. `*` stands for regions of more than one state, seas and continents.
 */
export const PLACES = `
*: Europe; Asia; Africa; Middle East = Near East; Latin America; Central Asia; Caucasus; South Caucasus; Balkans = Western Balkans; Sahel; Horn of Africa; Maghreb; Levant; Persian Gulf = Arabian Gulf; Gulf; Indo-Pacific; Asia-Pacific; Southeast Asia = South-East Asia; South Asia; East Asia; North Africa; West Africa; East Africa; Sub-Saharan Africa; Central Africa; Southern Africa; Eastern Europe; Western Europe; Central Europe; Scandinavia; Arctic; Antarctica; North America; South America; Central America; Caribbean; Pacific; Atlantic; Pacific Ocean; Atlantic Ocean; Indian Ocean; Arctic Ocean; Mediterranean = Mediterranean Sea; Eastern Mediterranean; Black Sea; Red Sea; Baltic Sea; Baltic; North Sea; Caspian Sea; Sea of Azov = Azov Sea; Aegean = Aegean Sea; Arabian Sea; Yellow Sea; South China Sea; East China Sea; Sea of Japan; Taiwan Strait; Strait of Hormuz; Bosphorus = Bosporus; Dardanelles; Bab el-Mandeb = Bab al-Mandab; Gulf of Aden; Gulf of Oman; Gulf of Mexico; Kerch Strait; English Channel; Strait of Malacca; Bay of Bengal; Danube; Rhine; Nile = Nile River; Blue Nile; White Nile; Euphrates; Tigris; Jordan River; Indus; Mekong; Dnipro = Dnieper; Amazon; Lake Victoria; Lake Chad; Lake Kivu; Great Lakes; Himalayas; Kashmir; Kurdistan; Baltics; Nagorno-Karabakh = Karabakh; Zangezur; Demilitarized Zone; Green Line; Line of Control; Blue Line
UA: Crimea = Crimean Peninsula; Donbas = Donbass; Donetsk; Luhansk = Lugansk; Kharkiv = Kharkov; Odesa = Odessa; Lviv; Kherson; Zaporizhzhia = Zaporizhia; Mariupol; Bakhmut; Pokrovsk; Kramatorsk; Sloviansk; Avdiivka; Chernihiv; Sumy; Chernobyl = Chornobyl; Sevastopol; Bucha; Melitopol; Enerhodar; Poltava; Vinnytsia; Dnipropetrovsk
RU: St. Petersburg = Saint Petersburg; Kursk; Belgorod; Bryansk; Rostov = Rostov-on-Don; Sochi; Kazan; Vladivostok; Chechnya; Grozny; Dagestan; Siberia; Kaliningrad; Novosibirsk; Yekaterinburg; Voronezh; Krasnodar; Red Square; Kuril Islands = Kurils; Krasnoyarsk; Valdai
BY: Brest; Gomel
MD: Transnistria; Gagauzia; Tiraspol
GE: Abkhazia; South Ossetia; Sukhumi; Batumi; Tskhinvali
AZ: Nakhchivan; Stepanakert = Khankendi; Shusha; Lachin; Lachin corridor; Ganja; Agdam = Aghdam
AM: Gyumri; Syunik; Meghri; Goris
IL: Haifa; Beersheba; Eilat; West Jerusalem; Sderot; Ashkelon; Ashdod; Negev; Galilee; Golan Heights = Golan; Nahal Oz; Kiryat Shmona; Dimona
PS: Gaza = Gaza Strip; Gaza City; West Bank; Rafah; Khan Younis = Khan Yunis; East Jerusalem; Jenin; Nablus; Hebron; Jabalia = Jabaliya; Deir al-Balah; Tulkarm; Bethlehem; Jericho; Kerem Shalom; Philadelphi Corridor = Philadelphi corridor; Netzarim Corridor = Netzarim corridor; Beit Hanoun; Beit Lahiya; al-Aqsa = Al-Aqsa Mosque
LB: Tyre; Sidon; Bekaa Valley = Bekaa; Litani River = Litani; Baalbek; Naqoura; Dahiyeh
SY: Aleppo; Homs; Idlib; Hama; Latakia; Raqqa; Daraa = Deraa; Deir ez-Zor = Deir Ezzor; Palmyra; Kobani; Afrin; Tartus = Tartous; Sweida = Suwayda; Quneitra; Hasakah; Qamishli; Manbij
IQ: Mosul; Basra; Erbil = Irbil; Kirkuk; Najaf; Karbala; Fallujah; Sulaymaniyah; Anbar; Tikrit; Ramadi; Sinjar; Iraqi Kurdistan
IR: Isfahan; Natanz; Fordow = Fordo; Arak; Bushehr; Qom; Mashhad; Tabriz; Shiraz; Bandar Abbas; Karaj; Kermanshah; Chabahar; Parchin
SA: Jeddah = Jidda; Mecca; Medina; Neom; Dhahran; Taif; Diriyah
AE: Dubai; Sharjah; Fujairah
QA: Al Udeid; Lusail
YE: Aden; Hodeidah = Hodeida; Marib; Taiz; Hadramawt = Hadhramaut; Socotra; Saada
JO: Aqaba; Dead Sea; Zarqa; Petra
EG: Sharm el-Sheikh = Sharm El Sheikh; Alexandria; Sinai = Sinai Peninsula; El Arish = Al-Arish; Suez Canal; Suez; Giza; Luxor; Aswan; Taba; El-Alamein
SD: Darfur; North Darfur; South Darfur; West Darfur; El Fasher = al-Fashir; El Geneina = el-Geneina; Nyala; Port Sudan; Omdurman; Kordofan; North Kordofan; South Kordofan; West Kordofan; El Obeid = el-Obeid; Wad Madani; Gezira = Al Jazirah; Kassala; Gedaref; Merowe; Zamzam; Kadugli; Babanusa; Bahri; Sennar; Abyei; Halaib Triangle
SS: Malakal; Bentiu; Bor; Wau; Upper Nile; Nasir; Unity State
ET: Tigray; Amhara; Oromia; Mekelle; Gondar; Bahir Dar; Afar; Ogaden; Benishangul-Gumuz; Guba
ER: Assab; Massawa; Badme
SO: Somaliland; Puntland; Hargeisa; Kismayo; Baidoa; Berbera; Jubaland; Galkayo; Bosaso
KE: Mombasa; Kisumu; Garissa; Naivasha
LY: Benghazi; Misrata; Sirte; Tobruk; Derna; Fezzan; Cyrenaica; Sabha; Zawiya; Ghadames; Bouznika
TN: Sfax; Carthage; Sousse
DZ: Oran; Tindouf
MA: Western Sahara; Casablanca; Marrakesh = Marrakech; Tangier; Fez; Skhirat; Laayoune; Ceuta; Melilla
CD: Goma; Bukavu; North Kivu; South Kivu; Kivu; Ituri; Walikale; Uvira; Beni; Bunia; Katanga; Lubumbashi; Rutshuru; Masisi; Kisangani; Minova
RW: Gisenyi; Rubavu
UG: Entebbe; Gulu
TZ: Dar es Salaam; Zanzibar; Arusha
NG: Lagos; Kano; Borno; Maiduguri; Niger Delta; Kaduna; Port Harcourt; Plateau; Zamfara; Chibok; Katsina
ML: Timbuktu; Gao; Kidal; Mopti; Azawad
CM: Douala
ZA: Johannesburg; Cape Town; Durban; Soweto
MZ: Cabo Delgado; Beira; Palma
GB: Scotland; Wales; England; Northern Ireland; Belfast; Edinburgh; Manchester; Birmingham; Glasgow; Liverpool; Cardiff; Gibraltar; Falkland Islands = Falklands; Lancaster House; Chagos Islands = Chagos; Diego Garcia; Chequers; Leeds; Oxford; Cambridge; Salisbury; Windsor
IE: Cork; Galway
FR: Marseille; Lyon; Strasbourg; Nice; Versailles; Brittany; Normandy; Calais; New Caledonia; Guadeloupe; Martinique; Corsica; Rambouillet; Toulouse; Bordeaux; Cannes
DE: Munich; Hamburg; Frankfurt; Cologne; Bonn; Ramstein; Bavaria; Düsseldorf; Leipzig; Dresden; Stuttgart; Saxony; Hanover
BE: Antwerp; Ghent; Bruges
NL: Rotterdam; Amsterdam; Maastricht; Utrecht
CH: Geneva; Zurich; Davos; Bern; Lausanne; Basel; Lugano; Crans-Montana; Montreux; Bürgenstock = Burgenstock
AT: Salzburg; Innsbruck; Graz
IT: Milan; Sicily; Lampedusa; Naples; Venice; Turin; Bari; Trieste; Florence; Genoa; Palermo; Sardinia
ES: Barcelona; Catalonia; Basque Country; Seville; Valencia; Malaga; Bilbao; Canary Islands
PT: Porto; Azores
PL: Krakow; Gdansk; Rzeszow; Lublin; Wroclaw
CZ: Brno
HU: Debrecen
RO: Constanta; Cluj; Timisoara; Transylvania
BG: Plovdiv; Varna
GR: Thessaloniki; Crete; Lesbos; Rhodes; Piraeus
CY: Larnaca; Limassol; Famagusta; Varosha; Kyrenia; Northern Cyprus = Turkish Republic of Northern Cyprus = TRNC; Pyla; Paphos
TR: Istanbul; Izmir; Antalya; Diyarbakir; Gaziantep; Hatay; Incirlik; Adana; Trabzon; Bodrum; Dolmabahce Palace
RS: Vojvodina; Nis; Novi Sad; Presevo Valley; Raska; Kopaonik
XK: Mitrovica; North Mitrovica; Banjska; Gracanica; Zvecan; Leposavic; Zubin Potok; Prizren; Pec; Jarinje
BA: Republika Srpska; Banja Luka; Srebrenica; Mostar; Brcko
MK: Ohrid; Tetovo; Prespa
AL: Durres; Vlora
HR: Dubrovnik; Split; Zadar
SI: Brdo; Bled
NO: Svalbard; Bergen; Trondheim
SE: Gothenburg; Malmo; Gotland
FI: Lapland; Åland; Turku
DK: Greenland; Faroe Islands; Nuuk; Aarhus
EE: Narva; Tartu
LT: Klaipeda; Kaunas
LV: Daugavpils
IN: Mumbai; Kolkata; Chennai; Bengaluru = Bangalore; Hyderabad; Punjab; Gujarat; Jammu and Kashmir; Srinagar; Jammu; Pahalgam; Ladakh; Uri; Pulwama; Amritsar; Manipur; Assam; Arunachal Pradesh; Uttar Pradesh; Rajasthan; Goa; Ahmedabad; Leh; Galwan Valley = Galwan; Indian-administered Kashmir; Kerala; Tamil Nadu; Bihar; Varanasi; Maharashtra; Sir Creek; Ayodhya; Agra; Simla = Shimla
PK: Karachi; Lahore; Peshawar; Rawalpindi; Balochistan = Baluchistan; Sindh; Khyber Pakhtunkhwa; Quetta; Muzaffarabad; Bahawalpur; Muridke; Azad Kashmir; Gilgit-Baltistan; Pakistan-administered Kashmir; Kartarpur; Gwadar; Torkham; Chaman; Waziristan; North Waziristan; South Waziristan; Sialkot; Swat; Kotli; Wagah; Attari
AF: Kandahar; Herat; Helmand; Kunduz; Bagram; Mazar-i-Sharif; Jalalabad; Spin Boldak; Panjshir; Nangarhar; Khost; Paktika
BD: Cox's Bazar; Chittagong; Sylhet
MM: Yangon; Mandalay; Rakhine; Shan State; Kachin; Sagaing; Myawaddy
LK: Hambantota; Jaffna; Trincomalee
NP: Pokhara; Lipulekh
CN: Hong Kong; Shanghai; Xinjiang; Tibet; Macau; Guangdong; Shenzhen; Wuhan; Guangzhou; Tianjin; Chongqing; Hainan; Yunnan; Urumqi; Tiananmen Square; Great Hall of the People; Zhongnanhai; Chengdu; Inner Mongolia; Fujian; Qingdao; Hangzhou
TW: Kaohsiung; Kinmen; Matsu; Hsinchu
JP: Okinawa; Hiroshima; Nagasaki; Osaka; Kyoto; Fukushima; Hokkaido; Yokohama; Senkaku Islands = Diaoyu Islands
KR: Busan; Gyeongju; Incheon; Panmunjom; Jeju; Kaesong; Daegu; Gwangju; Sejong
KP: Yongbyon; Sinuiju; Wonsan; Punggye-ri; Rason
VN: Ho Chi Minh City; Da Nang; Haiphong
TH: Chiang Mai; Phuket; Surin; Sisaket; Buriram; Ubon Ratchathani; Trat; Sa Kaeo; Pattaya; Preah Vihear = Preah Vihear temple
KH: Siem Reap; Oddar Meanchey; Poipet; Battambang; Sihanoukville; Ream; Koh Kong
ID: Bali; Aceh; Papua; Java; Sumatra; Borneo; Bandung; Nusantara; Jayapura
MY: Penang; Sabah; Sarawak; Langkawi
PH: Mindanao; Luzon; Scarborough Shoal; Second Thomas Shoal; Spratly Islands = Spratlys; Subic Bay; Marawi; Palawan; Davao
AU: Sydney; Melbourne; Perth; Brisbane; Darwin; Adelaide; Queensland; Tasmania; New South Wales
NZ: Auckland; Christchurch; Wellington
KZ: Almaty; Baikonur; Aktau
UZ: Samarkand; Bukhara; Fergana Valley; Khiva
TJ: Khujand
KG: Osh; Batken; Issyk-Kul
CA: Toronto; Montreal; Vancouver; Quebec; Halifax; Alberta; Calgary; Ontario; Nova Scotia; British Columbia; Kananaskis; Winnipeg; Edmonton; Charlevoix; Saskatchewan; Manitoba; Newfoundland
MX: Tijuana; Ciudad Juarez; Guadalajara; Sinaloa; Cancun; Monterrey; Chiapas; Acapulco; Guerrero; Michoacan
US: New York = New York City; Los Angeles; Chicago; Houston; Miami; San Francisco; Boston; Philadelphia; Dallas; Seattle; Atlanta; Detroit; Denver; Las Vegas; Phoenix; San Diego; Anchorage; Palm Beach; Mar-a-Lago; Camp David; Capitol Hill; Oval Office; Rose Garden; West Wing; Manhattan; Brooklyn; Silicon Valley; Guantanamo Bay; Guam; Puerto Rico; Joint Base Elmendorf-Richardson; Fort Bragg; Norfolk; Baltimore; Minneapolis; Cleveland; Milwaukee; New Orleans; Orlando; Tampa; Pittsburgh; Charlotte; Nashville; Portland; Salt Lake City; Dayton; Ground Zero; Bedminster; Charlottesville; St. Louis; Kansas City; Austin; San Antonio; Sacramento; Honolulu; Joint Base Andrews; Quantico; Times Square; Harlem; Queens; Bronx; Staten Island; Long Island; Cincinnati; Columbus; Des Moines; Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming
BR: Rio de Janeiro; São Paulo = Sao Paulo; Belém = Belem; Manaus; Roraima; Salvador; Porto Alegre; Curitiba
AR: Rosario; Córdoba; Mendoza; Bariloche; Tierra del Fuego; Patagonia
CL: Santiago; Valparaíso; Atacama
CO: Medellín = Medellin; Cali; Cartagena; Catatumbo; Cúcuta = Cucuta; Cauca; Arauca
VE: Maracaibo; Guayana Esequiba; Essequibo; Zulia; Margarita Island
PE: Lima; Cusco; Arequipa
EC: Guayaquil; Galápagos = Galapagos
BO: Santa Cruz; Cochabamba; Sucre
HT: Cap-Haïtien; Cité Soleil
CU: Santiago de Cuba; Guantanamo
VA: St. Peter's Square; St. Peter's Basilica; Vatican
MH: Kwajalein
IL: Erez; Temple Mount; Western Wall; Old City
`;

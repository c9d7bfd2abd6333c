/**
 * Places that reports name often, grouped by the country or region that they are in: `country code: place; place = other name; ...`.
 * Capitals are in the list of countries. `*` stands for regions of more than one state, seas and continents.
 */
export const PLACES = `
*: Europe; Asia; Africa; Middle East = Near East; Latin America; Central Asia; Caucasus; South Caucasus; Balkans = Western Balkans; Sahel; Horn of Africa; Maghreb; Levant; Persian Gulf = Arabian Gulf; Gulf; Indo-Pacific; Asia-Pacific; Southeast Asia = South-East Asia; South Asia; East Asia; North Africa; West Africa; East Africa; Sub-Saharan Africa; Central Africa; Southern Africa; Eastern Europe; Western Europe; Central Europe; Scandinavia; Arctic; Antarctica; North America; South America; Central America; Caribbean; Pacific; Atlantic; Pacific Ocean; Atlantic Ocean; Indian Ocean; Arctic Ocean; Mediterranean = Mediterranean Sea; Eastern Mediterranean; Black Sea; Red Sea; Baltic Sea; Baltic; North Sea; Caspian Sea; Sea of Azov = Azov Sea; Aegean = Aegean Sea; Arabian Sea; Yellow Sea; South China Sea; East China Sea; Sea of Japan; Taiwan Strait; Strait of Hormuz; Bosphorus = Bosporus; Dardanelles; Bab el-Mandeb = Bab al-Mandab; Gulf of Aden; Gulf of Oman; Gulf of Mexico; Kerch Strait; English Channel; Strait of Malacca; Bay of Bengal; Danube; Rhine; Nile = Nile River; Blue Nile; White Nile; Euphrates; Tigris; Jordan River; Indus; Mekong; Dnipro = Dnieper; Amazon; Lake Victoria; Lake Chad; Lake Kivu; Great Lakes; Himalayas; Kashmir; Kurdistan; Baltics; Nagorno-Karabakh = Karabakh; Zangezur; Demilitarized Zone; Green Line; Line of Control; Blue Line; Chenab = Chenab River; Jhelum = Jhelum River; Ravi River; Sutlej = Sutlej River; Beas River; Kishanganga = Neelum River; Ganges; Brahmaputra; Teesta = Teesta River; Indus River; Mekong River; Salween = Salween River; Irrawaddy; Yalu River = Yalu; Tumen River; Amur; Yangtze; Yellow River; Orontes; Yarmouk = Yarmouk River; Khabur; Shatt al-Arab; Karun; Aras River = Araxes = Aras; Kura; Prut; Dniester; Bug River; Vistula; Oder; Elbe; Seine; Thames; Drina; Ibar = Ibar River; Sava; Drava; Senegal River; Niger River; Volta; Congo River; Ubangi; Zambezi; Limpopo; Orange River; Omo River; Atbara; Lake Tana; Lake Turkana; Lake Tanganyika; Lake Malawi; Lake Albert; Lake Edward; Dead Sea; Aral Sea; Amu Darya; Syr Darya; Lake Geneva; Tonle Sap; Gulf of Thailand; Gulf of Tonkin; Andaman Sea; Sulu Sea; Celebes Sea; Coral Sea; Tasman Sea; Bering Strait; Panama Canal; Strait of Gibraltar; Sicily Channel; Adriatic = Adriatic Sea; Ionian Sea; Tyrrhenian Sea; Barents Sea; Norwegian Sea; Gulf of Finland; Gulf of Bothnia; Gulf of Guinea; Gulf of Tadjoura; Gulf of Suez; Gulf of Aqaba; Sea of Marmara; Golden Triangle; Durand Line; Radcliffe Line; Line of Actual Control; Working Boundary; 38th parallel; Military Demarcation Line; Northern Limit Line; Suwalki Gap = Suwałki Gap; Siachen = Siachen Glacier; Aksai Chin; Doklam; Siliguri Corridor; Wakhan Corridor; Fashaga = al-Fashaga = Al-Fashqa; Ilemi Triangle; Aouzou Strip; Bakassi; Caprivi Strip; Sahara; Darien Gap; Gran Chaco; Western Thrace; Thrace; Sandžak = Sandzak; Bukovina; Bessarabia; Polesia; Carpathians; Alps; Pyrenees; Urals; Pamirs; Hindu Kush; Karakoram; Tian Shan; Hejaz; Mesopotamia; Transcaucasia; North Caucasus; Baltic States; Visegrád
UA: Crimea = Crimean Peninsula; Donbas = Donbass; Donetsk; Luhansk = Lugansk; Kharkiv = Kharkov; Odesa = Odessa; Lviv; Kherson; Zaporizhzhia = Zaporizhia; Mariupol; Bakhmut; Pokrovsk; Kramatorsk; Sloviansk; Avdiivka; Chernihiv; Sumy; Chernobyl = Chornobyl; Sevastopol; Bucha; Melitopol; Enerhodar; Poltava; Vinnytsia; Dnipropetrovsk; Kupiansk; Lyman; Toretsk; Chasiv Yar; Vovchansk; Huliaipole; Orikhiv; Kryvyi Rih; Mykolaiv; Zaporizhzhia Nuclear Power Plant = Zaporizhzhia nuclear power plant; Snake Island; Irpin; Izium; Siversk; Myrnohrad; Kostiantynivka; Uzhhorod; Ternopil; Ivano-Frankivsk; Rivne; Chernivtsi; Cherkasy; Zhytomyr; Kinburn Spit; Berdiansk; Yalta; Simferopol; Kerch; Kerch Bridge = Crimean Bridge; Hostomel
RU: St. Petersburg = Saint Petersburg; Kursk; Belgorod; Bryansk; Rostov = Rostov-on-Don; Sochi; Kazan; Vladivostok; Chechnya; Grozny; Dagestan; Siberia; Kaliningrad; Novosibirsk; Yekaterinburg; Voronezh; Krasnodar; Red Square; Kuril Islands = Kurils; Krasnoyarsk; Valdai
BY: Brest; Gomel
MD: Transnistria; Gagauzia; Tiraspol
GE: Abkhazia; South Ossetia; Sukhumi; Batumi; Tskhinvali
AZ: Nakhchivan; Stepanakert = Khankendi; Shusha; Lachin; Lachin corridor; Ganja; Agdam = Aghdam; Zangilan; Fuzuli = Fizuli; Kalbajar = Kelbajar; Jabrayil; Gubadli; Khojavend; Khojaly; Gabala; Lankaran; Sumgait; Mingachevir; Gazakh; Horadiz; Sadarak
AM: Gyumri; Syunik; Meghri; Goris; Kapan; Vayk; Jermuk; Tavush; Kirants; Gegharkunik; Vardenis; Sevan; Ijevan; Etchmiadzin; Dilijan; Kornidzor; Agarak; Tegh; Ararat province; Vanadzor; Metsamor
IL: Haifa; Beersheba; Eilat; West Jerusalem; Sderot; Ashkelon; Ashdod; Negev; Galilee; Golan Heights = Golan; Nahal Oz; Kiryat Shmona; Dimona
PS: Gaza = Gaza Strip; Gaza City; West Bank; Rafah; Khan Younis = Khan Yunis; East Jerusalem; Jenin; Nablus; Hebron; Jabalia = Jabaliya; Deir al-Balah; Tulkarm; Bethlehem; Jericho; Kerem Shalom; Philadelphi Corridor = Philadelphi corridor; Netzarim Corridor = Netzarim corridor; Beit Hanoun; Beit Lahiya; al-Aqsa = Al-Aqsa Mosque; Al-Mawasi = Mawasi; Shujaiya; Nuseirat; Bureij; Zeitoun; Ramallah; Masafer Yatta; Qalqilya; Al-Shifa Hospital = Shifa Hospital; Nasser Hospital; Rafah border crossing; Haram al-Sharif
LB: Tyre; Sidon; Bekaa Valley = Bekaa; Litani River = Litani; Baalbek; Naqoura; Dahiyeh; Nabatieh; Marjayoun; Bint Jbeil; Khiam; Shebaa Farms; Hermel; Ain al-Hilweh; Zahle; Chouf; Akkar
SY: Aleppo; Homs; Idlib; Hama; Latakia; Raqqa; Daraa = Deraa; Deir ez-Zor = Deir Ezzor; Palmyra; Kobani; Afrin; Tartus = Tartous; Sweida = Suwayda; Quneitra; Hasakah; Qamishli; Manbij; Sednaya; Jableh; Banias; Masyaf; Tanf = al-Tanf; Hmeimim; Mezzeh; Ras al-Ain; Tal Abyad; Azaz; Al-Bab; Albukamal; Hasaka; Jaramana; Mount Hermon; Ghouta = Eastern Ghouta; Rojava
IQ: Mosul; Basra; Erbil = Irbil; Kirkuk; Najaf; Karbala; Fallujah; Sulaymaniyah; Anbar; Tikrit; Ramadi; Sinjar; Iraqi Kurdistan
IR: Isfahan; Natanz; Fordow = Fordo; Arak; Bushehr; Qom; Mashhad; Tabriz; Shiraz; Bandar Abbas; Karaj; Kermanshah; Chabahar; Parchin; Khondab; Saghand; Ardakan; Sistan-Baluchestan = Sistan and Baluchestan; Khuzestan; Zahedan; Ahvaz; Abadan; Kerman; Urmia; Qeshm; Abu Musa; Greater Tunb; Lesser Tunb; Kharg Island; Evin = Evin Prison; Yazd; Hamadan; Lavizan; Sardasht
SA: Jeddah = Jidda; Mecca; Medina; Neom; Dhahran; Taif; Diriyah
AE: Dubai; Sharjah; Fujairah
QA: Al Udeid; Lusail
YE: Aden; Hodeidah = Hodeida; Marib; Taiz; Hadramawt = Hadhramaut; Socotra; Saada; Mocha; Al-Mukalla = Mukalla; Shabwa; Abyan; Lahj; Al Bayda; Ibb; Dhamar; Al-Mahra; Seiyun; Mayun Island; Ras Isa; Hajjah; Al Jawf
JO: Aqaba; Dead Sea; Zarqa; Petra
EG: Sharm el-Sheikh = Sharm El Sheikh; Alexandria; Sinai = Sinai Peninsula; El Arish = Al-Arish; Suez Canal; Suez; Giza; Luxor; Aswan; Taba; El-Alamein; Aswan High Dam; Lake Nasser; Nile Delta; Port Said; Ismailia; Damietta; Marsa Matrouh; New Administrative Capital; El Alamein; Hurghada; Rafah crossing; Halayeb
SD: Darfur; North Darfur; South Darfur; West Darfur; El Fasher = al-Fashir; El Geneina = el-Geneina; Nyala; Port Sudan; Omdurman; Kordofan; North Kordofan; South Kordofan; West Kordofan; El Obeid = el-Obeid; Wad Madani; Gezira = Al Jazirah; Kassala; Gedaref; Merowe; Zamzam; Kadugli; Babanusa; Bahri; Sennar; Abyei; Halaib Triangle; Khartoum North; Ed Daein; Zalingei; El Daein; Dongola; Wadi Halfa; Blue Nile State; River Nile State; Red Sea State; White Nile State; Um Rawaba; Kutum; Tawila; Mellit; Al-Malha; En Nahud; Dilling; Roseires; Rosaires Dam; Roseires Dam; Jebel Aulia; Jebel Marra; Kosti; Singa; Adre
SS: Malakal; Bentiu; Bor; Wau; Upper Nile; Nasir; Unity State; Jonglei; Equatoria; Central Equatoria; Western Equatoria; Ulang; Yei; Torit; Yambio; Rumbek; Renk; Pibor
ET: Tigray; Amhara; Oromia; Mekelle; Gondar; Bahir Dar; Afar; Ogaden; Benishangul-Gumuz; Guba; Assosa; Metekel; Adwa; Axum; Adigrat; Humera; Welkait; Lalibela; Dessie; Dire Dawa; Jijiga; Hawassa; Jimma; Gambella; Semera; Debre Birhan
ER: Assab; Massawa; Badme
SO: Somaliland; Puntland; Hargeisa; Kismayo; Baidoa; Berbera; Jubaland; Galkayo; Bosaso; Las Anod = Laascaanood; Beledweyne; Dhusamareb; Garowe; Afgoye; Galmudug; Hirshabelle; South West State; Gedo; Dolow; Burao; SSC-Khatumo
KE: Mombasa; Kisumu; Garissa; Naivasha; Lamu; Mandera; Wajir; Turkana; Eldoret; Nakuru; Nyeri; Kilifi; Lodwar
LY: Benghazi; Misrata; Sirte; Tobruk; Derna; Fezzan; Cyrenaica; Sabha; Zawiya; Ghadames; Bouznika; Brega; Ras Lanuf; Zintan; Bani Walid; Gharyan; Al-Jufra; Kufra; Ubari; Zuwara; Tajoura; Zliten; Sharara; Mitiga
TN: Sfax; Carthage; Sousse
DZ: Oran; Tindouf
MA: Western Sahara; Casablanca; Marrakesh = Marrakech; Tangier; Fez; Skhirat; Laayoune; Ceuta; Melilla
CD: Goma; Bukavu; North Kivu; South Kivu; Kivu; Ituri; Walikale; Uvira; Beni; Bunia; Katanga; Lubumbashi; Rutshuru; Masisi; Kisangani; Minova; Kamanyola; Kalehe; Nyiragongo; Sake; Rubaya; Kibumba; Kasai; Tshopo; Tanganyika Province; Fizi; Luvungi; Butembo; Lubero; Bukama; Mbandaka; Kolwezi; Kananga; Baraka; Kanyabayonga
RW: Gisenyi; Rubavu
UG: Entebbe; Gulu
TZ: Dar es Salaam; Zanzibar; Arusha
NG: Lagos; Kano; Borno; Maiduguri; Niger Delta; Kaduna; Port Harcourt; Plateau; Zamfara; Chibok; Katsina
ML: Timbuktu; Gao; Kidal; Mopti; Azawad; Segou; Sikasso; Kayes; Menaka; Tessalit; Tinzaouaten; Kati; Djenne; Gossi
CM: Douala
ZA: Johannesburg; Cape Town; Durban; Soweto
MZ: Cabo Delgado; Beira; Palma
GB: Scotland; Wales; England; Northern Ireland; Belfast; Edinburgh; Manchester; Birmingham; Glasgow; Liverpool; Cardiff; Gibraltar; Falkland Islands = Falklands; Lancaster House; Chagos Islands = Chagos; Diego Garcia; Chequers; Leeds; Oxford; Cambridge; Salisbury; Windsor; Sandhurst; Wiltshire; Aldermaston; Faslane; Derry = Londonderry; Stormont; Hillsborough Castle; Balmoral; Bristol; Newcastle; Sheffield; Nottingham; Portsmouth; Plymouth; Southampton; Brighton; Aberdeen; Dundee; Inverness; Swansea; Cheltenham; Wilton Park; Carlton House
IE: Cork; Galway
FR: Marseille; Lyon; Strasbourg; Nice; Versailles; Brittany; Normandy; Calais; New Caledonia; Guadeloupe; Martinique; Corsica; Rambouillet; Toulouse; Bordeaux; Cannes
DE: Munich; Hamburg; Frankfurt; Cologne; Bonn; Ramstein; Bavaria; Düsseldorf; Leipzig; Dresden; Stuttgart; Saxony; Hanover
BE: Antwerp; Ghent; Bruges
NL: Rotterdam; Amsterdam; Maastricht; Utrecht
CH: Geneva; Zurich; Davos; Bern; Lausanne; Basel; Lugano; Crans-Montana; Montreux; Bürgenstock = Burgenstock; Palais des Nations; Montreux Palace; Interlaken; St. Gallen; Lucerne; Mont Pèlerin = Mont Pelerin; Evian; Glion; Winterthur
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
CY: Larnaca; Limassol; Famagusta; Varosha; Kyrenia; Northern Cyprus = Turkish Republic of Northern Cyprus = TRNC; Pyla; Paphos; Ledra Palace; Ledra Street; Mia Milia; Deryneia; Morphou; Louroujina; Athienou; Kokkina; Karpas = Karpasia; Akrotiri; Dhekelia; Strovilia; Pergamos; Astromeritis
TR: Istanbul; Izmir; Antalya; Diyarbakir; Gaziantep; Hatay; Incirlik; Adana; Trabzon; Bodrum; Dolmabahce Palace; Kars; Igdir; Mersin; Konya; Bursa; Edirne; Sanliurfa; Mardin; Hakkari; Sirnak; Imrali = İmralı; Dolmabahçe Palace; Kilis; Iskenderun; Samsun; Rize; Ceyhan; Cappadocia
RS: Vojvodina; Nis; Novi Sad; Presevo Valley; Raska; Kopaonik; Bujanovac; Preševo; Kraljevo; Kragujevac; Kosovska Mitrovica; Merdare; Brnjak
XK: Mitrovica; North Mitrovica; Banjska; Gracanica; Zvecan; Leposavic; Zubin Potok; Prizren; Pec; Jarinje; Peja; Gjakova; Ferizaj; Gjilan; Decani; Visoki Decani; Bondsteel = Camp Bondsteel; Strpce; Ibar bridge
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
IN: Mumbai; Kolkata; Chennai; Bengaluru = Bangalore; Hyderabad; Punjab; Gujarat; Jammu and Kashmir; Srinagar; Jammu; Pahalgam; Ladakh; Uri; Pulwama; Amritsar; Manipur; Assam; Arunachal Pradesh; Uttar Pradesh; Rajasthan; Goa; Ahmedabad; Leh; Galwan Valley = Galwan; Indian-administered Kashmir; Kerala; Tamil Nadu; Bihar; Varanasi; Maharashtra; Sir Creek; Ayodhya; Agra; Simla = Shimla; Kupwara; Baramulla; Poonch; Rajouri; Kargil; Kathua; Anantnag; Baisaran; Udhampur; Pathankot; Jaisalmer; Bikaner; Bhuj; Jodhpur; Adampur; Sikkim; Nagaland; Mizoram; Tripura; Meghalaya; Odisha; Jharkhand; Chhattisgarh; Haryana; Himachal Pradesh; Uttarakhand; Karnataka; Telangana; Andhra Pradesh; West Bengal; Lucknow; Patna; Bhopal; Pune; Jaipur; Chandigarh; Baglihar; Tulbul; Salal Dam; Hyderabad House; Red Fort
PK: Karachi; Lahore; Peshawar; Rawalpindi; Balochistan = Baluchistan; Sindh; Khyber Pakhtunkhwa; Quetta; Muzaffarabad; Bahawalpur; Muridke; Azad Kashmir; Gilgit-Baltistan; Pakistan-administered Kashmir; Kartarpur; Gwadar; Torkham; Chaman; Waziristan; North Waziristan; South Waziristan; Sialkot; Swat; Kotli; Wagah; Attari; Gujranwala; Faisalabad; Multan; Skardu; Gilgit; Mirpur; Neelum Valley; Nur Khan; Shorkot; Rahim Yar Khan; Sukkur; Tarbela; Mangla; Bannu; Kohat; Parachinar; Kurram; Abbottabad; Murree; Zhob; Turbat; Taftan; Panjgur; Cholistan
AF: Kandahar; Herat; Helmand; Kunduz; Bagram; Mazar-i-Sharif; Jalalabad; Spin Boldak; Panjshir; Nangarhar; Khost; Paktika
BD: Cox's Bazar; Chittagong; Sylhet
MM: Yangon; Mandalay; Rakhine; Shan State; Kachin; Sagaing; Myawaddy; Lashio; Kyaukphyu; Sittwe; Laukkai; Bhamo; Myitkyina; Kokang; Karen State; Kayah State; Chin State; Mon State; Magway; Bago; Hpakant; Maungdaw; Paletwa; Kyaukme; Taunggyi; Loikaw
LK: Hambantota; Jaffna; Trincomalee
NP: Pokhara; Lipulekh
CN: Hong Kong; Shanghai; Xinjiang; Tibet; Macau; Guangdong; Shenzhen; Wuhan; Guangzhou; Tianjin; Chongqing; Hainan; Yunnan; Urumqi; Tiananmen Square; Great Hall of the People; Zhongnanhai; Chengdu; Inner Mongolia; Fujian; Qingdao; Hangzhou; Kashgar; Macao; Dalian; Harbin; Nanjing; Xian = Xi'an; Boao; Beidaihe; Diaoyutai; Sanya; Guangxi; Guizhou; Sichuan; Hubei; Hunan; Zhejiang; Shandong; Liaoning; Jilin; Heilongjiang; Gansu; Ningxia; Qinghai; Lhasa; Shigatse
TW: Kaohsiung; Kinmen; Matsu; Hsinchu
JP: Okinawa; Hiroshima; Nagasaki; Osaka; Kyoto; Fukushima; Hokkaido; Yokohama; Senkaku Islands = Diaoyu Islands
KR: Busan; Gyeongju; Incheon; Panmunjom; Jeju; Kaesong; Daegu; Gwangju; Sejong
KP: Yongbyon; Sinuiju; Wonsan; Punggye-ri; Rason
VN: Ho Chi Minh City; Da Nang; Haiphong
TH: Chiang Mai; Phuket; Surin; Sisaket; Buriram; Ubon Ratchathani; Trat; Sa Kaeo; Pattaya; Preah Vihear = Preah Vihear temple; Aranyaprathet; Nong Chan; Ban Nong Chan; Chong Bok; Chong An Ma; Ta Muen Thom = Prasat Ta Muen Thom; Ta Kwai; Phu Makhuea; Khao Phra Wihan; Kantharalak; Pattani; Yala; Narathiwat; Hat Yai; Chanthaburi; Chiang Rai; Mae Sot; Khon Kaen; Udon Thani; Korat; U-Tapao
KH: Siem Reap; Oddar Meanchey; Poipet; Battambang; Sihanoukville; Ream; Koh Kong; Banteay Meanchey; Pailin; Pursat; Prey Chan; O'Smach; Anlong Veng; Svay Rieng; Kampot; Kampong Thom; Kampong Cham; Samraong; Mondulkiri; Ratanakiri; Angkor Wat
ID: Bali; Aceh; Papua; Java; Sumatra; Borneo; Bandung; Nusantara; Jayapura; Yogyakarta; Surabaya; Medan; Natuna Islands = Natuna; Lombok; Sulawesi; Kalimantan; Batam; Makassar; West Papua; Bogor; Semarang
MY: Penang; Sabah; Sarawak; Langkawi; Putrajaya; Johor; Selangor; Malacca; Kota Kinabalu; Kuching; Perak; Labuan
PH: Mindanao; Luzon; Scarborough Shoal; Second Thomas Shoal; Spratly Islands = Spratlys; Subic Bay; Marawi; Palawan; Davao; Cebu; Sabina Shoal; Thitu Island = Pag-asa Island; Zamboanga; Cotabato; Bangsamoro; Sulu; Basilan; Batanes; Bohol; Boracay
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
CO: Medellín = Medellin; Cali; Cartagena; Catatumbo; Cúcuta = Cucuta; Cauca; Arauca; Tumaco; Putumayo; Norte de Santander; Chocó = Choco; Nariño; Buenaventura; Tibu; Leticia
VE: Maracaibo; Guayana Esequiba; Essequibo; Zulia; Margarita Island; Cumana; La Guaira; Puerto Cabello; Bolivar State; Tachira; Orinoco; Apure
PE: Lima; Cusco; Arequipa
EC: Guayaquil; Galápagos = Galapagos
BO: Santa Cruz; Cochabamba; Sucre
HT: Cap-Haïtien; Cité Soleil; Pétion-Ville; Kenscoff; Gonaïves; Les Cayes; Artibonite; Mirebalais; Hinche; Ouanaminthe
CU: Santiago de Cuba; Guantanamo
VA: St. Peter's Square; St. Peter's Basilica; Vatican
MH: Kwajalein
IL: Erez; Temple Mount; Western Wall; Old City
`;

/**
 * Heads of state and government, ministers and envoys of the 2020s, and presidents before them who are still in the news:
 * `state or body: office = name = other spelling; ...`. A hint only: which office a bare "the Turkish president" means when the report does not say,
 * and the first name behind a surname that is used alone. Written for this project.
 */
export const PEOPLE = `
US: president = Donald Trump = Donald J. Trump; vice president = JD Vance = J.D. Vance; secretary of state = Marco Rubio; former president = Joe Biden; former president = Barack Obama; former president = George W. Bush; former president = Bill Clinton; former secretary of state = Hillary Clinton; former secretary of state = Antony Blinken; defense secretary = Pete Hegseth; special envoy = Steve Witkoff; former secretary of state = John Kerry; former secretary of state = Mike Pompeo; former defense secretary = Lloyd Austin; former national security adviser = Jake Sullivan; former vice president = Kamala Harris; former vice president = Mike Pence; special envoy = Massad Boulos; special envoy = Keith Kellogg; special envoy = Tom Barrack = Thomas Barrack; ambassador to Israel = Mike Huckabee; deputy secretary of state = Christopher Landau; press secretary = Karoline Leavitt; treasury secretary = Scott Bessent; CIA director = John Ratcliffe; director of national intelligence = Tulsi Gabbard; special presidential envoy = Richard Grenell; son-in-law = Jared Kushner; former special envoy = Tom Perriello; deputy special envoy = Morgan Ortagus; commerce secretary = Howard Lutnick; army secretary = Dan Driscoll = Daniel Driscoll; former president = Jimmy Carter; former secretary of state = Henry Kissinger
UN: secretary-general = António Guterres = Antonio Guterres; former secretary-general = Ban Ki-moon; former secretary-general = Kofi Annan; envoy = María Ángela Holguín = Maria Angela Holguin = María Ángela Holguín Cuéllar; special envoy for Syria = Geir Pedersen; special envoy for Yemen = Hans Grundberg; personal envoy = Staffan de Mistura; personal envoy for Sudan = Ramtane Lamamra; human rights chief = Volker Türk = Volker Turk; humanitarian chief = Tom Fletcher; former humanitarian chief = Martin Griffiths; special representative = Hanna Tetteh; spokesman = Stephane Dujarric = Stéphane Dujarric; political chief = Rosemary DiCarlo; special representative = Bintou Keita; special representative = Colin Stewart; special representative = Jeanine Hennis-Plasschaert; UNHCR chief = Filippo Grandi; UNRWA chief = Philippe Lazzarini; special coordinator = Sigrid Kaag; special rapporteur = Francesca Albanese
EU: foreign policy chief = Kaja Kallas; president of the European Commission = Ursula von der Leyen; president of the European Council = António Costa = Antonio Costa; former foreign policy chief = Josep Borrell; special representative = Miroslav Lajčák = Miroslav Lajcak; special representative = Peter Sørensen = Peter Sorensen = Peter Soerensen; enlargement commissioner = Marta Kos; former president of the European Council = Charles Michel; special representative = Annette Weber; special representative = Magdalena Grono; president of the European Parliament = Roberta Metsola; former foreign policy chief = Federica Mogherini; former foreign policy chief = Catherine Ashton
NATO: secretary general = Mark Rutte; former secretary general = Jens Stoltenberg
IAEA: director general = Rafael Grossi = Rafael Mariano Grossi
RU: president = Vladimir Putin; foreign minister = Sergei Lavrov = Sergey Lavrov; Kremlin spokesman = Dmitry Peskov = Dmitri Peskov; prime minister = Mikhail Mishustin; foreign ministry spokeswoman = Maria Zakharova; former president = Dmitry Medvedev = Dmitri Medvedev; presidential aide = Yuri Ushakov; head of the sovereign wealth fund = Kirill Dmitriev; defense minister = Andrei Belousov = Andrey Belousov; former defense minister = Sergei Shoigu = Sergey Shoigu; chief of general staff = Valery Gerasimov; deputy foreign minister = Sergei Ryabkov = Sergey Ryabkov; deputy foreign minister = Mikhail Galuzin; deputy prime minister = Alexei Overchuk; presidential aide = Vladimir Medinsky; UN ambassador = Vasily Nebenzya = Vassily Nebenzia; Rosatom head = Alexei Likhachev = Alexey Likhachev; former Wagner chief = Yevgeny Prigozhin; speaker = Vyacheslav Volodin; speaker = Valentina Matviyenko
UA: president = Volodymyr Zelenskyy = Volodymyr Zelensky = Volodymyr Zelenskiy; foreign minister = Andrii Sybiha; head of the presidential office = Andriy Yermak = Andrii Yermak; former foreign minister = Dmytro Kuleba; prime minister = Yulia Svyrydenko; security council secretary = Rustem Umerov; former prime minister = Denys Shmyhal; commander in chief = Oleksandr Syrskyi = Oleksandr Syrskyy; intelligence chief = Kyrylo Budanov; former president = Petro Poroshenko; former commander in chief = Valerii Zaluzhnyi
BY: president = Alexander Lukashenko = Aleksandr Lukashenko
GB: prime minister = Keir Starmer; foreign secretary = Yvette Cooper; foreign secretary = David Lammy; former prime minister = Rishi Sunak; former prime minister = Boris Johnson; former prime minister = Tony Blair; former prime minister = Theresa May; king = King Charles III = King Charles; defence secretary = John Healey; national security adviser = Jonathan Powell; former prime minister = Liz Truss; former prime minister = David Cameron; former foreign secretary = James Cleverly; former prime minister = Gordon Brown; special envoy = Richard Dearlove
FR: president = Emmanuel Macron; foreign minister = Jean-Noël Barrot = Jean-Noel Barrot; former president = François Hollande = Francois Hollande; former president = Nicolas Sarkozy; prime minister = Sébastien Lecornu = Sebastien Lecornu; former prime minister = François Bayrou; former foreign minister = Stéphane Séjourné; former foreign minister = Catherine Colonna; opposition leader = Marine Le Pen; former foreign minister = Jean-Yves Le Drian
DE: chancellor = Friedrich Merz; former chancellor = Olaf Scholz; former chancellor = Angela Merkel; foreign minister = Johann Wadephul; former foreign minister = Annalena Baerbock; defense minister = Boris Pistorius; president = Frank-Walter Steinmeier; finance minister = Lars Klingbeil
IT: prime minister = Giorgia Meloni; foreign minister = Antonio Tajani; president = Sergio Mattarella; defense minister = Guido Crosetto; former prime minister = Mario Draghi
ES: prime minister = Pedro Sánchez = Pedro Sanchez
PL: prime minister = Donald Tusk; president = Karol Nawrocki; foreign minister = Radoslaw Sikorski = Radosław Sikorski; former president = Andrzej Duda
HU: prime minister = Viktor Orbán = Viktor Orban; foreign minister = Péter Szijjártó = Peter Szijjarto
TR: president = Recep Tayyip Erdogan = Recep Tayyip Erdoğan = Tayyip Erdogan; foreign minister = Hakan Fidan; spy chief = Ibrahim Kalin; defense minister = Yasar Guler; former foreign minister = Mevlut Cavusoglu = Mevlüt Çavuşoğlu; vice president = Cevdet Yilmaz; PKK leader = Abdullah Ocalan = Abdullah Öcalan; opposition leader = Ozgur Ozel = Özgür Özel; mayor = Ekrem Imamoglu = Ekrem İmamoğlu; nationalist leader = Devlet Bahceli
GR: prime minister = Kyriakos Mitsotakis; foreign minister = George Gerapetritis = Giorgos Gerapetritis; defense minister = Nikos Dendias; former prime minister = Alexis Tsipras
CY: president = Nikos Christodoulides; Turkish Cypriot leader = Ersin Tatar; Turkish Cypriot leader = Tufan Erhurman = Tufan Erhürman; foreign minister = Constantinos Kombos; former president = Nicos Anastasiades = Nikos Anastasiades; former Turkish Cypriot leader = Mustafa Akinci = Mustafa Akıncı
RS: president = Aleksandar Vucic = Aleksandar Vučić; foreign minister = Marko Djuric = Marko Đurić; former prime minister = Ana Brnabic = Ana Brnabić; prime minister = Djuro Macut = Đuro Macut; office director = Petar Petkovic = Petar Petković; former foreign minister = Ivica Dacic = Ivica Dačić; businessman = Milan Radoicic = Milan Radoičić
XK: prime minister = Albin Kurti; president = Vjosa Osmani; former president = Hashim Thaci = Hashim Thaçi; former prime minister = Ramush Haradinaj; deputy prime minister = Besnik Bislimi; foreign minister = Donika Gervalla; former prime minister = Avdullah Hoti; Serb List leader = Zlatan Elek; interior minister = Xhelal Svecla = Xhelal Sveçla
AM: prime minister = Nikol Pashinyan; foreign minister = Ararat Mirzoyan; former president = Serzh Sargsyan; former president = Robert Kocharyan; security council secretary = Armen Grigoryan; president = Vahagn Khachaturyan; speaker = Alen Simonyan; catholicos = Karekin II; former president = Levon Ter-Petrosyan; deputy foreign minister = Vahan Kostanyan
AZ: president = Ilham Aliyev; foreign minister = Jeyhun Bayramov; presidential aide = Hikmet Hajiyev; first vice president = Mehriban Aliyeva; deputy prime minister = Shahin Mustafayev; former president = Heydar Aliyev; former foreign minister = Elmar Mammadyarov
IL: prime minister = Benjamin Netanyahu = Binyamin Netanyahu; president = Isaac Herzog; foreign minister = Gideon Saar = Gideon Sa'ar; defense minister = Israel Katz; strategic affairs minister = Ron Dermer; finance minister = Bezalel Smotrich; national security minister = Itamar Ben-Gvir = Itamar Ben Gvir; former defense minister = Yoav Gallant; former defense minister = Benny Gantz; opposition leader = Yair Lapid; former prime minister = Naftali Bennett; former prime minister = Ehud Olmert; Mossad chief = David Barnea; army chief = Eyal Zamir; former army chief = Herzi Halevi; former prime minister = Ehud Barak; former prime minister = Yitzhak Rabin; Shin Bet chief = Ronen Bar
PS: president = Mahmoud Abbas; prime minister = Mohammad Mustafa = Mohammed Mustafa; vice president = Hussein al-Sheikh; Hamas leader = Khalil al-Hayya; former Hamas leader = Yahya Sinwar; former Hamas leader = Ismail Haniyeh; former Hamas leader = Khaled Meshaal; former president = Yasser Arafat; prisoner = Marwan Barghouti; Hamas official = Osama Hamdan; Hamas official = Mousa Abu Marzouk; Hamas official = Basem Naim
EG: president = Abdel Fattah al-Sisi = Abdel Fattah el-Sisi = Abdel-Fattah el-Sissi; foreign minister = Badr Abdelatty; intelligence chief = Hassan Rashad; former intelligence chief = Abbas Kamel; former foreign minister = Sameh Shoukry; prime minister = Mostafa Madbouly; water minister = Hani Sewilam = Hani Sweilam; former president = Hosni Mubarak; former president = Mohamed Morsi = Mohammed Morsi; former president = Gamal Abdel Nasser; former president = Anwar Sadat
JO: king = King Abdullah II = King Abdullah; foreign minister = Ayman Safadi
SA: crown prince = Mohammed bin Salman; foreign minister = Faisal bin Farhan = Prince Faisal bin Farhan; king = King Salman; defense minister = Khalid bin Salman; deputy foreign minister = Waleed Elkhereiji = Waleed al-Khuraiji; national security adviser = Musaed al-Aiban
AE: president = Mohamed bin Zayed = Mohammed bin Zayed; foreign minister = Abdullah bin Zayed; presidential adviser = Anwar Gargash; national security adviser = Tahnoun bin Zayed; state minister = Khalifa Shaheen Al Marar = Khalifa Shaheen; deputy prime minister = Mansour bin Zayed; minister of state = Lana Nusseibeh; minister of state = Reem al-Hashimy
QA: emir = Tamim bin Hamad Al Thani; prime minister = Mohammed bin Abdulrahman Al Thani = Mohammed bin Abdulrahman bin Jassim Al Thani; spokesman = Majed al-Ansari; minister of state = Mohammed al-Khulaifi = Mohammed bin Abdulaziz al-Khulaifi; minister of state = Lolwah al-Khater; minister of state = Sultan bin Saad Al Muraikhi
IR: supreme leader = Ali Khamenei = Ayatollah Ali Khamenei; president = Masoud Pezeshkian; foreign minister = Abbas Araghchi = Abbas Araqchi; security chief = Ali Larijani; former foreign minister = Mohammad Javad Zarif = Javad Zarif; former president = Hassan Rouhani; former president = Ebrahim Raisi; speaker = Mohammad Baqer Qalibaf = Mohammad Bagher Ghalibaf = Mohammad Baqer Ghalibaf; spokesman = Esmail Baghaei = Esmaeil Baqaei; deputy foreign minister = Majid Takht-Ravanchi; deputy foreign minister = Kazem Gharibabadi; atomic energy chief = Mohammad Eslami; former security chief = Ali Shamkhani; former foreign minister = Hossein Amir-Abdollahian; former president = Mahmoud Ahmadinejad; former Quds Force commander = Qassem Soleimani = Qasem Soleimani
IQ: prime minister = Mohammed Shia al-Sudani; president = Abdul Latif Rashid; foreign minister = Fuad Hussein; former prime minister = Mustafa al-Kadhimi; former prime minister = Nouri al-Maliki; cleric = Muqtada al-Sadr; cleric = Ali al-Sistani; Kurdish leader = Masoud Barzani; Kurdish prime minister = Masrour Barzani; former president = Saddam Hussein; Kurdish president = Nechirvan Barzani
SY: president = Ahmed al-Sharaa = Ahmad al-Sharaa; former president = Bashar al-Assad = Bashar Assad; foreign minister = Asaad al-Shaibani = Asaad al-Shibani; SDF commander = Mazloum Abdi; defense minister = Murhaf Abu Qasra; Druze leader = Hikmat al-Hijri
LB: president = Joseph Aoun; prime minister = Nawaf Salam; speaker = Nabih Berri; Hezbollah leader = Naim Qassem; former Hezbollah leader = Hassan Nasrallah; foreign minister = Youssef Raggi; former prime minister = Najib Mikati; former prime minister = Saad Hariri; former president = Michel Aoun; politician = Gebran Bassil; politician = Samir Geagea; politician = Walid Jumblatt
YE: president = Rashad al-Alimi; Houthi leader = Abdul-Malik al-Houthi = Abdulmalik al-Houthi; STC leader = Aidarous al-Zubaidi = Aidarous al-Zoubaidi; prime minister = Salem bin Breik; foreign minister = Shaya al-Zindani; former president = Abd Rabbu Mansour Hadi; former president = Ali Abdullah Saleh; Houthi official = Mohammed Ali al-Houthi; Houthi negotiator = Mohammed Abdulsalam; Houthi spokesman = Yahya Saree
SD: army chief = Abdel Fattah al-Burhan; RSF leader = Mohamed Hamdan Dagalo = Hemedti; prime minister = Kamil Idris; former prime minister = Abdalla Hamdok; foreign minister = Mohieddin Salem; deputy army chief = Shams al-Din Kabbashi; former president = Omar al-Bashir; RSF deputy leader = Abdelrahim Dagalo = Abdul Rahim Dagalo; assistant commander = Yasser al-Atta; vice president of the council = Malik Agar; SPLM-N leader = Abdelaziz al-Hilu; former foreign minister = Ali Youssef; Darfur governor = Minni Minnawi = Minni Arko Minnawi
SS: president = Salva Kiir; vice president = Riek Machar; former vice president = Taban Deng Gai; vice president = Benjamin Bol Mel; information minister = Michael Makuei; foreign minister = Monday Semaya Kumba
ET: prime minister = Abiy Ahmed; foreign minister = Gedion Timothewos; former deputy prime minister = Demeke Mekonnen; president = Taye Atske Selassie; Tigray leader = Debretsion Gebremichael; former Tigray interim president = Getachew Reda; Tigray interim president = Tadesse Werede; army chief = Birhanu Jula; former prime minister = Meles Zenawi; former prime minister = Hailemariam Desalegn; water minister = Habtamu Itefa; ambassador = Redwan Hussien
ER: president = Isaias Afwerki; foreign minister = Osman Saleh; information minister = Yemane Gebremeskel
SO: president = Hassan Sheikh Mohamud; prime minister = Hamza Abdi Barre; former president = Mohamed Abdullahi Farmajo; Somaliland president = Abdirahman Mohamed Abdullahi; former Somaliland president = Muse Bihi Abdi; Puntland president = Said Abdullahi Deni; Jubaland president = Ahmed Madobe
KE: president = William Ruto; former president = Uhuru Kenyatta; former prime minister = Raila Odinga; foreign minister = Musalia Mudavadi; former deputy president = Rigathi Gachagua; deputy president = Kithure Kindiki
RW: president = Paul Kagame; foreign minister = Olivier Nduhungirehe; former foreign minister = Vincent Biruta; spokeswoman = Yolande Makolo; defense minister = Juvenal Marizamunda; intelligence adviser = James Kabarebe
CD: president = Félix Tshisekedi = Felix Tshisekedi; foreign minister = Thérèse Kayikwamba Wagner = Therese Kayikwamba Wagner; former president = Joseph Kabila; M23 leader = Bertrand Bisimwa; Congo River Alliance leader = Corneille Nangaa; spokesman = Patrick Muyaya; M23 commander = Sultani Makenga; prime minister = Judith Suminwa Tuluka = Judith Suminwa; M23 spokesman = Lawrence Kanyuka; opposition leader = Moïse Katumbi = Moise Katumbi; opposition leader = Martin Fayulu; M23 negotiator = Benjamin Mbonimpa; presidential envoy = Sumbu Sita Mambu
UG: president = Yoweri Museveni; army chief = Muhoozi Kainerugaba; opposition leader = Bobi Wine; opposition leader = Kizza Besigye
ZA: president = Cyril Ramaphosa; foreign minister = Ronald Lamola; former president = Jacob Zuma; former president = Thabo Mbeki; former president = Nelson Mandela; former foreign minister = Naledi Pandor
NG: president = Bola Tinubu; former president = Olusegun Obasanjo; former president = Muhammadu Buhari; foreign minister = Yusuf Tuggar; former president = Goodluck Jonathan
AO: president = João Lourenço = Joao Lourenco
LY: prime minister = Abdulhamid Dbeibah = Abdul Hamid Dbeibah; commander = Khalifa Haftar = Khalifa Hifter; president of the council = Mohamed al-Menfi = Mohammed al-Menfi; speaker = Aguila Saleh; prime minister in the east = Osama Hamad; former leader = Muammar Gaddafi = Muammar Qaddafi = Moammar Gadhafi; deputy commander = Saddam Haftar; former prime minister = Fathi Bashagha
IN: prime minister = Narendra Modi; foreign minister = S. Jaishankar = Subrahmanyam Jaishankar; home minister = Amit Shah; defense minister = Rajnath Singh; national security adviser = Ajit Doval; foreign secretary = Vikram Misri; opposition leader = Rahul Gandhi; spokesman = Randhir Jaiswal; former prime minister = Manmohan Singh; former prime minister = Atal Bihari Vajpayee; president = Droupadi Murmu; Congress president = Mallikarjun Kharge; chief minister = Omar Abdullah; former prime minister = Jawaharlal Nehru; former prime minister = Indira Gandhi; army chief = Upendra Dwivedi
PK: prime minister = Shehbaz Sharif; army chief = Asim Munir; foreign minister = Ishaq Dar; president = Asif Ali Zardari; former prime minister = Imran Khan; former prime minister = Nawaz Sharif; defense minister = Khawaja Asif = Khawaja Muhammad Asif; politician = Bilawal Bhutto Zardari = Bilawal Bhutto; information minister = Attaullah Tarar; interior minister = Mohsin Naqvi; military spokesman = Ahmed Sharif Chaudhry; former army chief = Pervez Musharraf; former foreign minister = Shah Mahmood Qureshi; former army chief = Qamar Javed Bajwa
CN: president = Xi Jinping; foreign minister = Wang Yi; premier = Li Qiang; defense minister = Dong Jun; vice foreign minister = Ma Zhaoxu; special envoy = Zhai Jun; special envoy = Deng Xijun; former foreign minister = Qin Gang; former president = Hu Jintao; spokesman = Lin Jian; spokeswoman = Mao Ning; spokesman = Guo Jiakun; special envoy = Li Hui; vice premier = He Lifeng; Asian affairs envoy = Liu Jinsong
TW: president = Lai Ching-te; former president = Tsai Ing-wen; foreign minister = Lin Chia-lung; former president = Ma Ying-jeou; former president = Chen Shui-bian
JP: prime minister = Sanae Takaichi; former prime minister = Shigeru Ishiba; foreign minister = Toshimitsu Motegi; former prime minister = Fumio Kishida; former prime minister = Shinzo Abe; former foreign minister = Takeshi Iwaya; defense minister = Shinjiro Koizumi; former foreign minister = Yoko Kamikawa
KR: president = Lee Jae Myung = Lee Jae-myung; former president = Yoon Suk Yeol = Yoon Suk-yeol; foreign minister = Cho Hyun; former president = Moon Jae-in; former president = Park Geun-hye; national security adviser = Wi Sung-lac; unification minister = Chung Dong-young
KP: leader = Kim Jong Un = Kim Jong-un; sister of the leader = Kim Yo Jong = Kim Yo-jong; foreign minister = Choe Son Hui = Choe Son-hui; former leader = Kim Jong Il = Kim Jong-il; former leader = Kim Il Sung = Kim Il-sung
TH: prime minister = Anutin Charnvirakul; former prime minister = Paetongtarn Shinawatra; former prime minister = Thaksin Shinawatra; former prime minister = Srettha Thavisin; foreign minister = Sihasak Phuangketkeow; former foreign minister = Maris Sangiampongsa; former prime minister = Prayuth Chan-ocha; former acting prime minister = Phumtham Wechayachai; deputy defense minister = Nattaphon Narkphanit = Natthaphon Nakpanit; army commander = Boonsin Padklang; former prime minister = Yingluck Shinawatra; army spokesman = Winthai Suvaree; foreign ministry spokesman = Nikorndej Balankura; opposition leader = Natthaphong Ruengpanyawut; politician = Pita Limjaroenrat; former prime minister = Abhisit Vejjajiva; king = Maha Vajiralongkorn = King Maha Vajiralongkorn
KH: prime minister = Hun Manet; former prime minister = Hun Sen; foreign minister = Prak Sokhonn; defense minister = Tea Seiha; defense ministry spokeswoman = Maly Socheata; former defense minister = Tea Banh; king = Norodom Sihamoni; opposition leader = Sam Rainsy; opposition leader = Kem Sokha
MY: prime minister = Anwar Ibrahim; foreign minister = Mohamad Hasan = Mohamad bin Hasan; former prime minister = Mahathir Mohamad; former prime minister = Najib Razak; former prime minister = Muhyiddin Yassin
ID: president = Prabowo Subianto; foreign minister = Sugiono; former president = Joko Widodo; former foreign minister = Retno Marsudi; former president = Susilo Bambang Yudhoyono; former foreign minister = Marty Natalegawa
PH: president = Ferdinand Marcos Jr. = Ferdinand Marcos; vice president = Sara Duterte; former president = Rodrigo Duterte; foreign secretary = Theresa Lazaro = Maria Theresa Lazaro; former foreign secretary = Enrique Manalo; defense secretary = Gilberto Teodoro
AU: prime minister = Anthony Albanese; foreign minister = Penny Wong; defense minister = Richard Marles; former prime minister = Scott Morrison; former prime minister = Kevin Rudd
CA: prime minister = Mark Carney; former prime minister = Justin Trudeau; foreign minister = Anita Anand; former foreign minister = Mélanie Joly = Melanie Joly; opposition leader = Pierre Poilievre
BR: president = Luiz Inácio Lula da Silva = Luiz Inacio Lula da Silva; foreign minister = Mauro Vieira; former president = Jair Bolsonaro; adviser = Celso Amorim
VE: president = Nicolás Maduro = Nicolas Maduro; vice president = Delcy Rodríguez = Delcy Rodriguez; opposition leader = María Corina Machado = Maria Corina Machado; opposition candidate = Edmundo González = Edmundo Gonzalez; former president = Hugo Chávez = Hugo Chavez; speaker = Jorge Rodríguez = Jorge Rodriguez; foreign minister = Yván Gil = Yvan Gil; opposition leader = Juan Guaidó = Juan Guaido; interior minister = Diosdado Cabello
CO: president = Gustavo Petro; former president = Juan Manuel Santos; former president = Álvaro Uribe = Alvaro Uribe; former president = Iván Duque = Ivan Duque; foreign minister = Rosa Villavicencio; former vice president = Francia Márquez
AR: president = Javier Milei; former president = Cristina Fernández de Kirchner = Cristina Kirchner; former president = Alberto Fernández; foreign minister = Pablo Quirno; former president = Mauricio Macri
MX: president = Claudia Sheinbaum; former president = Andrés Manuel López Obrador = Andres Manuel Lopez Obrador; foreign minister = Juan Ramón de la Fuente
NO: prime minister = Jonas Gahr Støre = Jonas Gahr Store; foreign minister = Espen Barth Eide
SE: prime minister = Ulf Kristersson; foreign minister = Maria Malmer Stenergard; former prime minister = Carl Bildt
FI: president = Alexander Stubb; prime minister = Petteri Orpo; foreign minister = Elina Valtonen; former president = Sauli Niinistö = Sauli Niinisto; former president = Martti Ahtisaari
DK: prime minister = Mette Frederiksen; foreign minister = Lars Løkke Rasmussen = Lars Lokke Rasmussen
NL: former prime minister = Dick Schoof; foreign minister = David van Weel; former foreign minister = Caspar Veldkamp
BE: prime minister = Bart De Wever; foreign minister = Maxime Prévot = Maxime Prevot
IE: taoiseach = Micheál Martin = Micheal Martin; foreign minister = Simon Harris; former taoiseach = Leo Varadkar; president = Catherine Connolly; former president = Mary Robinson
CH: foreign minister = Ignazio Cassis; president = Karin Keller-Sutter
AT: chancellor = Christian Stocker; foreign minister = Beate Meinl-Reisinger; former chancellor = Sebastian Kurz; former chancellor = Karl Nehammer
CZ: prime minister = Andrej Babiš = Andrej Babis; president = Petr Pavel; former prime minister = Petr Fiala; former foreign minister = Jan Lipavský
SK: prime minister = Robert Fico; president = Peter Pellegrini; foreign minister = Juraj Blanár = Juraj Blanar
RO: president = Nicușor Dan = Nicusor Dan; former president = Klaus Iohannis; prime minister = Ilie Bolojan
BG: president = Rumen Radev; former prime minister = Boyko Borissov
MD: president = Maia Sandu; prime minister = Alexandru Munteanu
GE: prime minister = Irakli Kobakhidze; president = Mikheil Kavelashvili; former president = Salome Zourabichvili; former president = Mikheil Saakashvili; oligarch = Bidzina Ivanishvili
EE: prime minister = Kristen Michal; foreign minister = Margus Tsahkna
LV: president = Edgars Rinkēvičs = Edgars Rinkevics; foreign minister = Baiba Braže = Baiba Braze
LT: president = Gitanas Nausėda = Gitanas Nauseda; former foreign minister = Gabrielius Landsbergis; foreign minister = Kęstutis Budrys = Kestutis Budrys
HR: prime minister = Andrej Plenković = Andrej Plenkovic; president = Zoran Milanović = Zoran Milanovic
SI: prime minister = Robert Golob; foreign minister = Tanja Fajon
BA: Bosnian Serb leader = Milorad Dodik; high representative = Christian Schmidt; presidency member = Denis Bećirović = Denis Becirovic; presidency member = Željko Komšić = Zeljko Komsic; former Bosnian Serb leader = Radovan Karadžić = Radovan Karadzic; former commander = Ratko Mladić = Ratko Mladic; foreign minister = Elmedin Konaković = Elmedin Konakovic
ME: president = Jakov Milatović = Jakov Milatovic; prime minister = Milojko Spajić = Milojko Spajic; former president = Milo Đukanović = Milo Djukanovic
MK: prime minister = Hristijan Mickoski; president = Gordana Siljanovska-Davkova; former prime minister = Zoran Zaev
AL: prime minister = Edi Rama; opposition leader = Sali Berisha
PT: prime minister = Luís Montenegro = Luis Montenegro; president = Marcelo Rebelo de Sousa
VA: pope = Pope Leo XIV = Pope Leo = Leo XIV; former pope = Pope Francis; secretary of state = Pietro Parolin; cardinal = Matteo Zuppi
AF: former president = Ashraf Ghani; former president = Hamid Karzai; foreign minister = Amir Khan Muttaqi; Taliban leader = Hibatullah Akhundzada = Haibatullah Akhundzada; spokesman = Zabihullah Mujahid; interior minister = Sirajuddin Haqqani; defense minister = Mohammad Yaqoob = Mullah Yaqoob; former US envoy = Zalmay Khalilzad
BD: chief adviser = Muhammad Yunus; former prime minister = Sheikh Hasina; politician = Khaleda Zia
LK: president = Anura Kumara Dissanayake; former president = Ranil Wickremesinghe; former president = Gotabaya Rajapaksa; former president = Mahinda Rajapaksa
NP: former prime minister = K.P. Sharma Oli = KP Sharma Oli; prime minister = Sushila Karki; politician = Pushpa Kamal Dahal
MM: junta chief = Min Aung Hlaing; former leader = Aung San Suu Kyi
VN: party chief = To Lam; prime minister = Pham Minh Chinh; president = Luong Cuong
LA: president = Thongloun Sisoulith; prime minister = Sonexay Siphandone
SG: prime minister = Lawrence Wong; foreign minister = Vivian Balakrishnan; former prime minister = Lee Hsien Loong
TL: president = José Ramos-Horta = Jose Ramos-Horta; prime minister = Xanana Gusmão = Xanana Gusmao
ASEAN: secretary-general = Kao Kim Hourn
NZ: prime minister = Christopher Luxon; foreign minister = Winston Peters; former prime minister = Jacinda Ardern
KZ: president = Kassym-Jomart Tokayev; former president = Nursultan Nazarbayev
UZ: president = Shavkat Mirziyoyev
KG: president = Sadyr Japarov; security chief = Kamchybek Tashiev
TJ: president = Emomali Rahmon
TM: president = Serdar Berdimuhamedow
MN: president = Ukhnaa Khurelsukh
DZ: president = Abdelmadjid Tebboune; foreign minister = Ahmed Attaf; former president = Abdelaziz Bouteflika
MA: king = King Mohammed VI = Mohammed VI; foreign minister = Nasser Bourita
TN: president = Kais Saied; former president = Moncef Marzouki
ML: junta leader = Assimi Goïta = Assimi Goita; foreign minister = Abdoulaye Diop; former president = Ibrahim Boubacar Keita
NE: junta leader = Abdourahamane Tiani; former president = Mohamed Bazoum
BF: junta leader = Ibrahim Traoré = Ibrahim Traore
TD: president = Mahamat Idriss Déby = Mahamat Idriss Deby; former president = Idriss Déby = Idriss Deby
CF: president = Faustin-Archange Touadéra = Faustin-Archange Touadera
CM: president = Paul Biya
SN: president = Bassirou Diomaye Faye; prime minister = Ousmane Sonko; former president = Macky Sall
CI: president = Alassane Ouattara
GH: president = John Mahama = John Dramani Mahama; former president = Nana Akufo-Addo
GN: junta leader = Mamady Doumbouya
TG: president of the council = Faure Gnassingbé = Faure Gnassingbe; foreign minister = Robert Dussey
BJ: president = Patrice Talon
LR: president = Joseph Boakai
SL: president = Julius Maada Bio
GA: president = Brice Oligui Nguema
CG: president = Denis Sassou Nguesso
BI: president = Évariste Ndayishimiye = Evariste Ndayishimiye
TZ: president = Samia Suluhu Hassan; former president = Jakaya Kikwete; opposition leader = Tundu Lissu
DJ: president = Ismaïl Omar Guelleh = Ismail Omar Guelleh; AU Commission chair = Mahmoud Ali Youssouf
African Union: former commission chair = Moussa Faki Mahamat = Moussa Faki; peace commissioner = Bankole Adeoye
MZ: president = Daniel Chapo; opposition leader = Venâncio Mondlane = Venancio Mondlane
ZM: president = Hakainde Hichilema
ZW: president = Emmerson Mnangagwa; former president = Robert Mugabe
OM: sultan = Haitham bin Tariq; foreign minister = Badr al-Busaidi = Badr Albusaidi
KW: emir = Mishal al-Ahmad al-Sabah; foreign minister = Abdullah al-Yahya; GCC secretary general = Jasem al-Budaiwi
BH: king = Hamad bin Isa Al Khalifa = King Hamad; foreign minister = Abdullatif al-Zayani
CU: president = Miguel Díaz-Canel = Miguel Diaz-Canel; former president = Raúl Castro = Raul Castro; former president = Fidel Castro; foreign minister = Bruno Rodríguez = Bruno Rodriguez
NI: president = Daniel Ortega; co-president = Rosario Murillo
HN: president = Xiomara Castro
SV: president = Nayib Bukele
GT: president = Bernardo Arévalo = Bernardo Arevalo
PA: president = José Raúl Mulino = Jose Raul Mulino
GY: president = Irfaan Ali = Mohamed Irfaan Ali
PE: president = José Jerí = Jose Jeri; former president = Dina Boluarte
CL: president = Gabriel Boric; former president = Sebastián Piñera; president-elect = José Antonio Kast = Jose Antonio Kast
EC: president = Daniel Noboa; former president = Rafael Correa
BO: president = Rodrigo Paz; former president = Evo Morales; former president = Luis Arce
UY: president = Yamandú Orsi = Yamandu Orsi
PY: president = Santiago Peña = Santiago Pena
HT: prime minister = Alix Didier Fils-Aimé = Alix Didier Fils-Aime; former president = Jovenel Moïse = Jovenel Moise; gang leader = Jimmy Chérizier = Jimmy Cherizier; former prime minister = Ariel Henry
JM: prime minister = Andrew Holness
BB: prime minister = Mia Mottley
DO: president = Luis Abinader
`;

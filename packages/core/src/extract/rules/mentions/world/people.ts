/**
 * Heads of state and government, ministers and envoys of the 2020s, and presidents before them who are still in the news:
 * `state or body: office = name = other spelling; ...`. A hint only: which office a bare "the Turkish president" means when the report does not say,
 * and the first name behind a surname that is used alone. Written for this project.
 */
export const PEOPLE = `
US: president = Donald Trump = Donald J. Trump; vice president = JD Vance = J.D. Vance; secretary of state = Marco Rubio; former president = Joe Biden; former president = Barack Obama; former president = George W. Bush; former president = Bill Clinton; former secretary of state = Hillary Clinton; former secretary of state = Antony Blinken; defense secretary = Pete Hegseth; special envoy = Steve Witkoff; former secretary of state = John Kerry
UN: secretary-general = António Guterres = Antonio Guterres; former secretary-general = Ban Ki-moon; former secretary-general = Kofi Annan
EU: foreign policy chief = Kaja Kallas; president of the European Commission = Ursula von der Leyen; president of the European Council = António Costa = Antonio Costa
NATO: secretary general = Mark Rutte; former secretary general = Jens Stoltenberg
IAEA: director general = Rafael Grossi = Rafael Mariano Grossi
RU: president = Vladimir Putin; foreign minister = Sergei Lavrov = Sergey Lavrov; Kremlin spokesman = Dmitry Peskov = Dmitri Peskov; prime minister = Mikhail Mishustin; foreign ministry spokeswoman = Maria Zakharova
UA: president = Volodymyr Zelenskyy = Volodymyr Zelensky = Volodymyr Zelenskiy; foreign minister = Andrii Sybiha
BY: president = Alexander Lukashenko = Aleksandr Lukashenko
GB: prime minister = Keir Starmer; foreign secretary = Yvette Cooper; foreign secretary = David Lammy
FR: president = Emmanuel Macron; foreign minister = Jean-Noël Barrot = Jean-Noel Barrot
DE: chancellor = Friedrich Merz; former chancellor = Olaf Scholz; former chancellor = Angela Merkel
IT: prime minister = Giorgia Meloni
ES: prime minister = Pedro Sánchez = Pedro Sanchez
PL: prime minister = Donald Tusk
HU: prime minister = Viktor Orbán = Viktor Orban
TR: president = Recep Tayyip Erdogan = Recep Tayyip Erdoğan = Tayyip Erdogan; foreign minister = Hakan Fidan
GR: prime minister = Kyriakos Mitsotakis
CY: president = Nikos Christodoulides; Turkish Cypriot leader = Ersin Tatar; Turkish Cypriot leader = Tufan Erhurman = Tufan Erhürman
RS: president = Aleksandar Vucic = Aleksandar Vučić
XK: prime minister = Albin Kurti; president = Vjosa Osmani
AM: prime minister = Nikol Pashinyan; foreign minister = Ararat Mirzoyan
AZ: president = Ilham Aliyev; foreign minister = Jeyhun Bayramov
IL: prime minister = Benjamin Netanyahu = Binyamin Netanyahu; president = Isaac Herzog; foreign minister = Gideon Saar = Gideon Sa'ar; defense minister = Israel Katz
PS: president = Mahmoud Abbas
EG: president = Abdel Fattah al-Sisi = Abdel Fattah el-Sisi = Abdel-Fattah el-Sissi; foreign minister = Badr Abdelatty
JO: king = King Abdullah II = King Abdullah; foreign minister = Ayman Safadi
SA: crown prince = Mohammed bin Salman; foreign minister = Faisal bin Farhan = Prince Faisal bin Farhan
AE: president = Mohamed bin Zayed = Mohammed bin Zayed
QA: emir = Tamim bin Hamad Al Thani; prime minister = Mohammed bin Abdulrahman Al Thani = Mohammed bin Abdulrahman bin Jassim Al Thani
IR: supreme leader = Ali Khamenei = Ayatollah Ali Khamenei; president = Masoud Pezeshkian; foreign minister = Abbas Araghchi = Abbas Araqchi
IQ: prime minister = Mohammed Shia al-Sudani
SY: president = Ahmed al-Sharaa = Ahmad al-Sharaa; former president = Bashar al-Assad = Bashar Assad
LB: president = Joseph Aoun; prime minister = Nawaf Salam
YE: president = Rashad al-Alimi
SD: army chief = Abdel Fattah al-Burhan; RSF leader = Mohamed Hamdan Dagalo = Hemedti
SS: president = Salva Kiir; vice president = Riek Machar
ET: prime minister = Abiy Ahmed
ER: president = Isaias Afwerki
SO: president = Hassan Sheikh Mohamud
KE: president = William Ruto
RW: president = Paul Kagame; foreign minister = Olivier Nduhungirehe
CD: president = Félix Tshisekedi = Felix Tshisekedi
UG: president = Yoweri Museveni
ZA: president = Cyril Ramaphosa
NG: president = Bola Tinubu
AO: president = João Lourenço = Joao Lourenco
LY: prime minister = Abdulhamid Dbeibah = Abdul Hamid Dbeibah
IN: prime minister = Narendra Modi; foreign minister = S. Jaishankar = Subrahmanyam Jaishankar
PK: prime minister = Shehbaz Sharif; army chief = Asim Munir; foreign minister = Ishaq Dar
CN: president = Xi Jinping; foreign minister = Wang Yi; premier = Li Qiang
TW: president = Lai Ching-te
JP: prime minister = Sanae Takaichi; former prime minister = Shigeru Ishiba
KR: president = Lee Jae Myung = Lee Jae-myung
KP: leader = Kim Jong Un = Kim Jong-un
TH: prime minister = Anutin Charnvirakul; former prime minister = Paetongtarn Shinawatra
KH: prime minister = Hun Manet; former prime minister = Hun Sen
MY: prime minister = Anwar Ibrahim
ID: president = Prabowo Subianto
PH: president = Ferdinand Marcos Jr. = Ferdinand Marcos
AU: prime minister = Anthony Albanese
CA: prime minister = Mark Carney; former prime minister = Justin Trudeau
BR: president = Luiz Inácio Lula da Silva = Luiz Inacio Lula da Silva
VE: president = Nicolás Maduro = Nicolas Maduro
CO: president = Gustavo Petro
AR: president = Javier Milei
MX: president = Claudia Sheinbaum
`;

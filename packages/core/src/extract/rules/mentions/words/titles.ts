/**
 * Words that stand before a person's name and say what the person is. One list: offices, ranks, forms of address.
 * They start a person's name and are no part of it. More than one word: matched as a whole, longest first.
 */
export const TITLES: readonly string[] = `
president; vice president; prime minister; deputy prime minister; premier; chancellor; vice chancellor; taoiseach; emir; sultan; king; queen; prince; crown prince; princess; pope; cardinal; catholicos;
archbishop; bishop; patriarch; imam; ayatollah; seyyed; sayyid; sayed; syed; hojatoleslam; mullah; mawlawi; haji; grand ayatollah; sheikh; sheik; mufti; rabbi; reverend; rev; pastor; father; sister; dalai lama;
minister; foreign minister; defense minister; defence minister; interior minister; finance minister; justice minister; energy minister; trade minister; economy minister; external affairs minister;
home minister; culture minister; health minister; information minister; intelligence minister; state minister; deputy foreign minister; first deputy foreign minister; secretary; secretary of state;
defense secretary; defence secretary; foreign secretary; home secretary; treasury secretary; commerce secretary; energy secretary; press secretary; cabinet secretary; war secretary; supreme leader; party leader; opposition leader; de facto leader; rebel leader; army commander;
navy secretary; state secretary; under secretary; undersecretary; assistant secretary; deputy secretary; secretary general; secretary-general; high representative; commissioner; high commissioner; director; director general;
director-general; chairman; chairwoman; chair; chairperson; chief; chief executive; executive director; managing director; deputy director; head; leader; deputy leader; speaker; house speaker; parliament speaker; governor; mayor;
senator; sen; representative; rep; congressman; congresswoman; deputy; lawmaker; lord; lady; dame; sir; baroness; baron; councillor; judge; justice; chief justice; prosecutor; attorney general; attorney;
general; gen; lieutenant general; lt gen; lt. gen; major general; maj gen; maj. gen; brigadier general; brig gen; brig. gen; brigadier; colonel; col; lieutenant colonel; lt col; major; maj; captain; capt; lieutenant; lt; sergeant; sgt; admiral; adm; rear admiral;
vice admiral; commodore; marshal; field marshal; air marshal; air chief marshal; commander; commander in chief; army chief; chief of staff; spokesman; spokeswoman; spokesperson; spokesmen; envoy; special envoy; presidential envoy; special representative;
special presidential envoy; special coordinator; special adviser; special advisor; ambassador; consul; consul general; negotiator; chief negotiator; lead negotiator; mediator; chief mediator; facilitator; emissary; diplomat; adviser; advisor; national security adviser; national security advisor; aide; top aide; mr; mrs; ms; miss; dr; doctor; professor; prof;
moderator; analyst; economist; historian; journalist; reporter; correspondent; author; activist; lawyer; attorneys; comrade; coordinator; candidate; nominee; businessman; billionaire; tycoon; investor; co-founder; founder; warlord; rebel; militant; strongman; son-in-law; brother; sister; wife; husband; daughter; son; first lady; gov; assemblyman; assemblywoman; councilman; councilwoman; alderman; sheriff; detective; inspector; presidents; ministers; senators; leaders; envoys; generals; fellow; counterpart; counterparts
`
  .split(/[;\n]/)
  .map((word) => word.trim())
  .filter((word) => word !== '');

/** Titles that are also the given names or surnames of many people: alone they are no sign of an office. */
export const TITLE_SURNAMES: ReadonlySet<string> = new Set([
  'king',
  'pope',
  'prince',
  'bishop',
  'judge',
  'major',
  'marshal',
  'duke',
  'knight',
  'chancellor',
  'rabbi',
]);

/** By which pronoun the bearer of a title goes. */
export const TITLE_GENDERS: Readonly<Record<string, 'male' | 'female'>> = {
  king: 'male', prince: 'male', 'crown prince': 'male', sheikh: 'male', sheik: 'male', emir: 'male', sultan: 'male', mr: 'male', sir: 'male', lord: 'male', pope: 'male',
  congressman: 'male', chairman: 'male', spokesman: 'male', businessman: 'male', brother: 'male', 'son-in-law': 'male', husband: 'male', son: 'male', imam: 'male', ayatollah: 'male',
  queen: 'female', princess: 'female', mrs: 'female', ms: 'female', miss: 'female', lady: 'female', dame: 'female', baroness: 'female', congresswoman: 'female', chairwoman: 'female',
  spokeswoman: 'female', 'first lady': 'female', wife: 'female', daughter: 'female', sister: 'female',
}; // biome-ignore format: one row a gender

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that make a capitalised name that of a body: `Foreign Ministry`, `Rapid Support Forces`. By the kind of the body. */
export const BODY_HEADS: Readonly<Record<string, ReadonlySet<string>>> = {
  government: words(`ministry ministries department agency authority administration government office directorate bureau commission cabinet secretariat treasury embassy consulate presidency
    mission police prosecutor service services taskforce junta politburo commissioner inspectorate ombudsman registry delegation customs archives emirate team`),
  military: words('army navy military force forces guard guards brigade battalion regiment division command corps militia fleet squadron troops paramilitaries'),
  legislature: words('parliament senate assembly congress council duma legislature chamber committee subcommittee caucus house'),
  judiciary: words('court tribunal judiciary'),
  party: words('party movement bloc coalition opposition democrats republicans socialists liberals conservatives'),
  igo: words('organization organisation union league community bank fund group quartet secretariat'),
  ngo: words(`institute institution foundation association federation society center centre observatory network initiative trust charity watch church university college school academy museum
    hospital laboratory club campaign syndicate think-tank forum-list committee alliance confederation chapter fellowship consortium project-group`),
  group: words('front brigades army militia cartel gang alliance rebels battalions insurgents resistance jihad'),
  company: words('company corporation corp co inc ltd llc plc group holdings airlines airways motors energy bank industries technologies technology systems partners capital ag gmbh sa oil gas petroleum ventures entertainment books publishers images studios pictures records analytics motor pac research'),
  outlet: words('news times post journal tribune herald newspaper magazine television tv radio broadcasting gazette chronicle observer telegraph daily press review weekly media mail globe'),
}; // biome-ignore format: one row a kind

/** Nouns that make a capitalised name that of a happening. */
export const EVENT_NAME_HEADS = words(
  'summit forum conference war wars olympics games talks dialogue congress-event convention election elections referendum revolution uprising massacre genocide festival cup operation dialogues',
);

/** Nouns that make a capitalised name that of a plan or agreement. */
export const PLAN_NAME_HEADS =
  words(`plan agreement agreements accord accords treaty pact protocol protocols declaration memorandum resolution initiative process roadmap framework act charter communique
    communiqué convention deal proposal partnership principles consensus compromise formula strategy doctrine route gateway`);

/** Nouns that make a capitalised name that of a place when they end it. */
export const PLACE_TAILS =
  words(`province region district county oblast governorate prefecture island islands river valley mountain mountains sea bay gulf strait peninsula desert airport palace square street avenue road
    bridge camp hotel city town village port base border crossing corridor canal dam hills heights highlands basin coast beach park cathedral mosque church stadium hall tower plaza complex resort center-place
    prison castle barracks cemetery lake creek forest farm ranch club residence`);

/** Words that make a capitalised name that of a place when they begin it. */
export const PLACE_STARTS = words(
  'lake mount mt port fort cape san santa saint st villa camp upper lower greater new north south east west northern southern eastern western central northeastern northwestern southeastern southwestern northeast northwest southeast southwest el los las puerto tel deir khan beit umm jebel jabal wadi ras bab kafr',
);

/** Common words that are part of the names of bodies and belong to no person's name. */
export const BODY_MODIFIERS =
  words(`national international foreign defense defence security economic trade finance justice interior health human rights central federal state public people peoples general supreme high
    constitutional criminal military naval air special joint united democratic liberal social socialist communist islamic christian jewish arab african european asian american atlantic pacific nuclear atomic energy
    development peace freedom liberation revolutionary transitional sovereign independent electoral election labour labor workers homeland intelligence strategic policy relations affairs cooperation investment commerce
    agriculture education science technology environment climate migration refugee refugees humanitarian relief rescue aid emergency food world global regional provincial municipal royal presidential prime parliamentary
    legislative judicial diplomatic political civil civilian armed rapid support popular mobilization resistance patriotic progressive conservative republican reform unity salvation transition reconciliation dialogue
    coordination monitoring verification reconstruction recovery infrastructure transport water oil gas investment research studies broadcasting television radio news press media trade chamber
    space immigration customs border coast revenue statistics budget appropriations armed services oversight ethics judiciary veterans housing urban culture sports youth women children family
    religious orthodox catholic anglican muslim hindu evangelical baptist lutheran methodist`);

/** What may own a body's name: `People's Party`, `Workers' Union`. */
export const NAME_POSSESSORS = words(
  'people peoples workers women children farmers teachers king queen students lawyers journalists doctors veterans citizens mayors prime minister peasants soldiers mothers fishermen miners patriots lord lords general governor president',
);

/** Lower-case words inside a person's name. */
export const NAME_PARTICLES = words(
  'al el bin bint ibn ben abu van von der den de da di del della du dos das la le ul ud ur zu af al- y e bar ter ten',
);

/** With a capital in every text, and names of nobody. */
export const WEEKDAYS_AND_MONTHS =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan eid`);

/** Family names that stand first in Chinese, Korean and Vietnamese names, and alone stand for the person. */
export const FAMILY_FIRST =
  words(`xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei
    xue ye yan pan qin kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song hong moon roh bae nguyen tran pham vo dang bui do ngo hun lai tsai ko hou chiang sok prak to thongloun ban`);

/** Second halves of hyphenated compounds; a capitalised word before them is a modifier and the compound no name: `Trump-backed`, `Kremlin-linked`. */
export const COMPOUND_TAILS = words(
  'led based born style era wide run held like made owned built born drawn friendly only controlled aligned affiliated turned funded brokered backed linked sponsored mediated imposed proposed occupied administered designated appointed annexed elected leaning speaking educated trained bound related',
);
